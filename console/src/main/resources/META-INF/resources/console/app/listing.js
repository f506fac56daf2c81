// A list of the API on a page: loads, goes on page by page, says how fresh it is and what went wrong.
import { html, nothing } from '../kit/libraries.js';
import { count, date, time } from '../kit/format.js';
import { t } from '../kit/kit-words.js';
import { failed, loading } from '../kit/states.js';
import { at, get, withQuery } from './api.js';

/**
 * @template {Api.Operation} O
 * @param {object} list
 * @param {O} [list.operation] that gives it
 * @param {string} [list.path] of what is no operation
 * @param {Record<string, string>} [list.of] what its path names
 * @param {() => Api.Query<O>} [list.query] what to ask for, asked anew with each load
 * @param {() => void} list.draw
 * @param {AbortSignal} list.signal
 * @param {boolean} [list.needsLogin]
 */
export function listing({ operation, path, of = {}, query = () => /** @type {Api.Query<O>} */ ({}), draw, signal, needsLogin = true }) {
  const state = { items: null, next: null, failure: null, asOf: null, busy: false };
  let turn = 0;

  async function load(cursor) {
    const mine = ++turn;
    state.failure = null;
    state.busy = true;
    draw();
    try {
      /** @type {any} */
      const page = await get(path ? withQuery(path, { ...query(), cursor }) : at(operation, /** @type {any} */ (of), { ...query(), cursor }), { signal, needsLogin });
      if (mine !== turn) return;
      state.items = [...(cursor ? state.items : []), ...page.items];
      state.next = page.nextCursor;
      state.asOf = page.asOf;
    } catch (failure) {
      if (failure.name === 'AbortError' || mine !== turn) return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    state.busy = false;
    draw();
  }

  return {
    state,
    load: () => load(),
    /** @param rows draws the rows; none is what an empty list says */
    view: (rows, none) => html`
      ${state.failure && !state.items ? failed(state.failure, () => load()) : !state.items ? loading()
    : html`${state.failure ? failed(state.failure, () => load(state.next)) : nothing}
        <div aria-busy=${state.busy}>${state.items.length ? rows(state.items) : none}</div>
        <p class="more">${state.items.length ? t('shown', { count: count(state.items.length) }) : nothing}
          ${state.asOf ? t('asOf', { time: time(state.asOf), date: date(state.asOf) }) : nothing}
          ${state.next ? html`<button @click=${() => load(state.next)} ?disabled=${state.busy}>${t('more')}</button>` : nothing}</p>`}`,
  };
}

/** One entity on a page, read when the page opens and again when something was done. */
export function loaded({ read, draw, signal }) {
  const state = { value: null, failure: null };
  async function load() {
    state.failure = null;
    draw();
    try {
      state.value = await read(signal);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    draw();
  }
  return {
    state, load,
    set(value) { state.value = value; draw(); },
    view: content => html`${state.value ? nothing : html`<h1 class="sr">${t(state.failure ? 'failing' : 'loading')}</h1>`}
      ${state.failure ? failed(state.failure, load) : nothing}
      ${state.value ? content(state.value) : state.failure ? nothing : loading()}`,
  };
}
