// A form that keeps what was entered, whatever happens: a refusal, a lost connection, a page that is left and opened again.
import { html, live, nothing } from './libraries.js';
import { dayWritten } from './format.js';
import { t } from './kit-words.js';
import { headline, problem } from './states.js';

/** What was entered and not sent yet, by the name of its form. It lives in this page alone: no storage of the browser holds it. */
const kept = new Map();
export const forgetInput = () => kept.clear();
addEventListener('beforeunload', event => {
  if ([...kept.values()].some(state => state.dirty)) event.preventDefault();
});

const blank = value => value === undefined || value === null || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && !value.length);
const idOf = (name, field) => `${name}-${field.name}`.replace(/[^\w-]/g, '-');

/** Errors of the service stand at their fields: a field says by `at` where it lands in the body. */
function place(errors, fields) {
  const found = {};
  const rest = [];
  for (const { pointer, detail } of errors) {
    const path = pointer.replace(/^#/, '');
    const key = keyAt(path, fields);
    if (key) found[key] ??= detail;
    else rest.push(detail);
  }
  return { found, rest };
}

const landing = field => field.at ?? '/' + field.name;
const hits = (path, field) => path === landing(field) || path.startsWith(landing(field) + '/');
const rowName = (list, index) => `${list.name}/${index}/`;
/** The name of the field at a place of the body, in a row of a list "days/0/date"; nothing when the form has none. */
function keyAt(path, fields) {
  const field = fields.find(f => hits(path, f));
  const [, index, inRow] = field?.type === 'rows' ? path.slice(landing(field).length).match(/^\/(\d+)(.*)/) ?? [] : [];
  const inner = index && keyAt(inRow, field.fields);
  return inner ? rowName(field, index) + inner : field?.name;
}
/** Every field as it stands, those of each row of a list among them: with the values that it is of, and its name. */
const standing = (fields, values, before = '') => fields.flatMap(f => [{ field: f, of: values, key: before + f.name }, ...(f.type === 'rows'
  ? (values[f.name] ?? []).flatMap((one, i) => standing(f.fields, one, before + rowName(f, i))) : [])]);

function input(form, field) {
  const { state, name, draw } = form;
  const id = idOf(name, field);
  const value = state.values[field.name] ?? '';
  const described = [field.hint && id + '-hint', state.errors[field.name] && id + '-error'].filter(Boolean).join(' ');
  const common = { invalid: state.errors[field.name] ? 'true' : nothing, described: described || nothing };
  const set = v => { form.set(field.name, v); };
  if (field.type === 'area') {
    return html`<textarea id=${id} rows=${field.rows ?? 3} maxlength=${field.max ?? nothing} aria-invalid=${common.invalid}
      aria-describedby=${common.described} .value=${live(value)} @input=${e => set(e.target.value)}></textarea>`;
  }
  if (field.type === 'select') {
    return html`<select id=${id} aria-invalid=${common.invalid} aria-describedby=${common.described}
      @change=${e => { set(e.target.value); draw(); }}>
      ${field.required && value ? nothing : html`<option value="" ?selected=${value === ''}>${t('choose')}</option>`}
      ${field.options.map(o => html`<option value=${o.value} ?selected=${o.value === value}>${o.label}</option>`)}</select>`;
  }
  // A browser shows dates in its own language, so days are typed as they are written here.
  const day = field.type === 'date';
  return html`<input id=${id} type=${day ? 'text' : field.type ?? 'text'} placeholder=${day ? t('dayForm') : nothing} maxlength=${field.max ?? nothing} min=${field.min ?? nothing}
    max=${field.most ?? nothing} autocomplete=${field.autocomplete ?? 'off'} inputmode=${day ? 'numeric' : field.inputmode ?? nothing}
    list=${field.list ? id + '-list' : nothing} aria-invalid=${common.invalid} aria-describedby=${common.described}
    .value=${live(String(value))} @input=${e => set(e.target.value)} @change=${draw}>
    ${field.list ? html`<datalist id="${id}-list">${field.list.map(o => html`<option value=${o.value}>${o.label}</option>`)}</datalist>`
    : nothing}`;
}

const error = (id, text) => (text ? html`<p class="error" id="${id}-error">${text}</p>` : nothing);
const hint = (id, text) => (text ? html`<p class="hint" id="${id}-hint">${text}</p>` : nothing);

/** The errors of one row, by the names of its fields. */
const errorsOf = (form, row) => Object.fromEntries(Object.entries(form.state.errors).filter(([key]) => key.startsWith(row)).map(([key, text]) => [key.slice(row.length), text]));

/** A list of small things: each a row of fields, with a button to add one and one to take it away. */
function rows(form, list) {
  const id = idOf(form.name, list);
  const all = form.state.values[list.name] ?? [];
  const change = next => {
    form.set(list.name, next);
    form.draw();
  };
  const one = (item, index) => {
    const part = { name: `${id}-${index}`, draw: form.draw, state: { values: item, errors: errorsOf(form, rowName(list, index)) },
      set(name, value, key = name) {
        item[name] = value;
        form.set(list.name, all, rowName(list, index) + key);
      } };
    return html`<li class="row-of">${list.fields.map(field => row(part, field))}
      <button type="button" class="link" @click=${() => change(all.filter(other => other !== item))}>${t('takeAway')}
        <span class="sr">${list.label} ${index + 1}</span></button></li>`;
  };
  return html`<fieldset class="field rows"><legend>${list.label}</legend>${hint(id, list.hint)}${error(id, form.state.errors[list.name])}
    <ol>${all.map(one)}</ol>
    <button type="button" id=${id} @click=${() => change([...all, structuredClone(list.blank)])}>${list.add}</button></fieldset>`;
}

function row(form, field) {
  const id = idOf(form.name, field);
  const wrong = form.state.errors[field.name];
  if (field.type === 'rows') return rows(form, field);
  if (field.view) return html`<div class="field">${field.view()}${error(id, wrong)}</div>`;
  if (field.type === 'radios') {
    return html`<fieldset class="field"><legend>${field.label}</legend>${hint(id, field.hint)}${error(id, wrong)}
      <div class="choices">${field.options.map(o => html`<label><input type="radio" name=${id} .checked=${live(form.state.values[field.name] === o.value)}
        @change=${() => { form.set(field.name, o.value); form.draw(); }}> ${o.label}</label>`)}</div></fieldset>`;
  }
  if (field.type === 'checks') {
    const chosen = form.state.values[field.name] ?? [];
    return html`<fieldset class="field"><legend>${field.label}</legend>${hint(id, field.hint)}${error(id, wrong)}
      <div class="choices">${field.options.map(o => html`<label><input type="checkbox" .checked=${live(chosen.includes(o.value))} @change=${e => {
        form.set(field.name, e.target.checked ? [...chosen, o.value] : chosen.filter(value => value !== o.value));
        form.draw();
      }}> ${o.label}</label>`)}</div></fieldset>`;
  }
  if (field.type === 'check') {
    return html`<div class="field"><label class="check"><input type="checkbox" id=${id} .checked=${live(Boolean(form.state.values[field.name]))}
      @change=${e => { form.set(field.name, e.target.checked); form.draw(); }}> ${field.label}</label>${hint(id, field.hint)}${error(id, wrong)}</div>`;
  }
  return html`<div class="field ${field.width ?? ''}"><label for=${id}>${field.label}
      ${field.required ? nothing : html`<span class="muted">(${t('optional')})</span>`}</label>
    ${hint(id, field.hint)}${input(form, field)}${error(id, wrong)}</div>`;
}

/**
 * A form has a name, one of its kind on a page; what was entered is kept under it.
 * Its fields (name, label, type, required, …) are a list, or a function of the values; one that draws itself
 * has view(), and wrong() says what is wrong with it. send takes the values, done what it answers.
 *
 * @param {{ name: string, fields: any, initial?: Api.Values, send: (values: Api.Values) => any, done?: (answer: any) => any, draw: () => void }} form
 */
export function form({ name, fields, initial = {}, send, done, draw }) {
  const state = kept.get(name) ?? { values: { ...initial }, errors: {}, rest: [], failure: null, busy: false, dirty: false };
  kept.set(name, state);
  const shown = () => (typeof fields === 'function' ? fields(state.values) : fields);

  /** What was entered, with days as the API writes them. */
  const asTold = (values, fields) => Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const field = fields.find(f => f.name === key);
    if (field?.type === 'rows') return [key, value.map(one => asTold(one, field.fields))];
    return [key, field?.type === 'date' && !blank(value) ? dayWritten(value) : value];
  }));
  const told = () => asTold(state.values, shown());

  const self = {
    name, state, draw,
    get values() { return state.values; },
    set(field, value, key = field) {
      state.values[field] = value;
      state.dirty = true;
      if (!state.errors[key]) return;
      // At once: when the error left with the focus, the button below would move away under the click.
      delete state.errors[key];
      draw();
    },
    /** Says what is missing; true when nothing is. */
    complete() {
      const all = standing(shown(), state.values);
      state.errors = Object.fromEntries(all.filter(f => f.field.required && blank(f.of[f.field.name])).map(f => [f.key, t('required')]));
      all.filter(f => f.field.type === 'date' && !blank(f.of[f.field.name]) && !dayWritten(f.of[f.field.name]))
        .forEach(f => { state.errors[f.key] = t('dayWrong'); });
      all.filter(f => f.field.wrong?.()).forEach(f => { state.errors[f.key] = f.field.wrong(); });
      state.failure = null;
      state.rest = [];
      draw();
      if (Object.keys(state.errors).length) self.toFirstError();
      return Object.keys(state.errors).length === 0;
    },
    toFirstError() {
      const mine = [...document.querySelectorAll('[aria-invalid=true]')].find(input => input.id.startsWith(idOf(name, { name: '' })));
      /** @type {HTMLElement} */ (mine ?? document.getElementById(name + '-failure'))?.focus();
    },
    clear() {
      Object.assign(state, { values: { ...initial }, errors: {}, rest: [], failure: null, busy: false, dirty: false });
    },
    forget: () => kept.delete(name),
    async submit(event) {
      event?.preventDefault();
      if (state.busy || !self.complete()) return;
      state.busy = true;
      draw();
      try {
        const answer = await send(told());
        self.forget();
        self.clear();
        await done?.(answer);
      } catch (failure) {
        if (!failure.kind) throw failure;
        Object.assign(state, { failure, busy: false });
        const { found, rest } = place(failure.problem?.errors ?? [], shown());
        Object.assign(state, { errors: found, rest });
        draw();
        self.toFirstError();
      }
      state.busy = false;
      draw();
    },
    fields: names => shown().filter(f => !names || names.includes(f.name)).map(field => row(self, field)),
    failure: () => (state.failure ? html`<div class="failure" role="alert" id="${name}-failure" tabindex="-1">
      <h3>${headline(state.failure)}</h3>${problem(state.failure)}
      ${state.rest.length ? html`<ul>${state.rest.map(text => html`<li>${text}</li>`)}</ul>` : nothing}
      ${state.failure.kind === 'expired' ? html`<button type="button" @click=${state.failure.logIn}>${t('logIn')}</button>` : nothing}</div>` : nothing),
    button: (label, kind = 'primary') => html`<button class=${kind} type="submit" ?disabled=${state.busy}>
      ${state.busy ? t('sending') : state.failure && ['offline', 'away', 'broken'].includes(state.failure.kind) ? t('again') : label}</button>`,
    view: (label, more) => html`<form novalidate @submit=${self.submit}>
      ${self.failure()}${self.fields()}<div class="buttons">${self.button(label)}${more ?? nothing}</div></form>`,
  };
  return self;
}
