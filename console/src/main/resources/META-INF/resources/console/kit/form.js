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

const blank = value => value === undefined || value === null || (typeof value === 'string' && !value.trim());
const idOf = (name, field) => `${name}-${field.name}`.replace(/[^\w-]/g, '-');

/** Errors of the service stand at their fields: a field says by `at` where it lands in the body. */
function place(errors, fields) {
  const found = {};
  const rest = [];
  for (const { pointer, detail } of errors) {
    const path = pointer.replace(/^#/, '');
    const field = fields.find(f => path === (f.at ?? '/' + f.name) || path.startsWith((f.at ?? '/' + f.name) + '/'));
    if (field) found[field.name] ??= detail;
    else rest.push(detail);
  }
  return { found, rest };
}

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

function row(form, field) {
  const id = idOf(form.name, field);
  const wrong = form.state.errors[field.name];
  if (field.type === 'radios') {
    return html`<fieldset class="field"><legend>${field.label}</legend>${hint(id, field.hint)}${error(id, wrong)}
      <div class="choices">${field.options.map(o => html`<label><input type="radio" name=${id} .checked=${live(form.state.values[field.name] === o.value)}
        @change=${() => { form.set(field.name, o.value); form.draw(); }}> ${o.label}</label>`)}</div></fieldset>`;
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
 * @param name of the form, one of its kind on a page; what was entered is kept under it
 * @param fields {name, label, type, required, …} as a list, or as a function of the values
 * @param send takes the values and sends them; done takes what it answers
 */
export function form({ name, fields, initial = {}, send, done, draw }) {
  const state = kept.get(name) ?? { values: { ...initial }, errors: {}, rest: [], failure: null, busy: false, dirty: false };
  kept.set(name, state);
  const shown = () => (typeof fields === 'function' ? fields(state.values) : fields);

  /** What was entered, with days as the API writes them. */
  const told = () => Object.fromEntries(Object.entries(state.values).map(([key, value]) =>
    [key, shown().some(f => f.name === key && f.type === 'date') && !blank(value) ? dayWritten(value) : value]));

  const self = {
    name, state, draw,
    get values() { return state.values; },
    set(field, value) {
      state.values[field] = value;
      state.dirty = true;
      if (!state.errors[field]) return;
      // At once: when the error left with the focus, the button below would move away under the click.
      delete state.errors[field];
      draw();
    },
    /** Says what is missing; true when nothing is. */
    complete() {
      state.errors = Object.fromEntries(shown().filter(f => f.required && blank(state.values[f.name])).map(f => [f.name, t('required')]));
      shown().filter(f => f.type === 'date' && !blank(state.values[f.name]) && !dayWritten(state.values[f.name]))
        .forEach(f => { state.errors[f.name] = t('dayWrong'); });
      state.failure = null;
      state.rest = [];
      draw();
      if (Object.keys(state.errors).length) self.toFirstError();
      return Object.keys(state.errors).length === 0;
    },
    toFirstError() {
      const field = shown().find(f => state.errors[f.name]);
      document.getElementById(field ? idOf(name, field) : name + '-failure')?.focus();
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
