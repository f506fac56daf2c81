// The filters of a list: always in sight, kept in the address, so that a filtered list can be sent to a colleague.
import { html, live, nothing } from './libraries.js';
import { dayWritten, written } from './format.js';
import { t } from './kit-words.js';

const read = fields => {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(fields.map(f => [f.name, query.get(f.name) ?? f.initial ?? '']));
};

/** @param fields each with name, label, type (text, select or check), options; changed is called with each new choice */
export function filters({ fields, changed }) {
  const list = () => (typeof fields === 'function' ? fields() : fields);
  let values = read(list());

  function set(name, value) {
    values = { ...values, [name]: value };
    const query = new URLSearchParams(Object.entries(values).filter(([, v]) => v));
    history.replaceState(null, '', location.pathname + (query.size ? '?' + query : ''));
    changed();
  }

  const control = field => {
    const id = 'filter-' + field.name;
    if (field.type === 'select') {
      return html`<div><label for=${id}>${field.label}</label>
        <select id=${id} @change=${e => set(field.name, e.target.value)}><option value="" ?selected=${!values[field.name]}>${t('any')}</option>
        ${field.options.map(o => html`<option value=${o.value} ?selected=${values[field.name] === o.value}>${o.label}</option>`)}</select></div>`;
    }
    if (field.type === 'check') {
      return html`<label class="check"><input type="checkbox" .checked=${live(values[field.name] === 'true')}
        @change=${e => set(field.name, e.target.checked ? 'true' : '')}> ${field.label}</label>`;
    }
    if (field.type === 'date') {
      return html`<div><label for=${id}>${field.label}</label><input id=${id} type="text" inputmode="numeric" maxlength="10" placeholder=${t('dayForm')}
        .value=${live(written(values[field.name]))} @change=${e => set(field.name, dayWritten(e.target.value) ?? '')}></div>`;
    }
    return html`<div class="wide"><label for=${id}>${field.label}</label><input id=${id} type=${field.type ?? 'search'} maxlength="200"
      .value=${live(values[field.name])} @change=${e => set(field.name, e.target.value.trim())}></div>`;
  };

  return {
    values: () => values,
    view: () => html`<form class="filters" role="search" aria-label=${t('filter')} @submit=${e => e.preventDefault()}>
      ${list().map(control)}
      ${Object.entries(values).some(([name, v]) => v !== (list().find(f => f.name === name)?.initial ?? ''))
    ? html`<button type="button" @click=${() => { values = Object.fromEntries(list().map(f => [f.name, f.initial ?? ''])); set(list()[0].name, list()[0].initial ?? ''); }}>
        ${t('clearFilter')}</button>` : nothing}</form>`,
  };
}
