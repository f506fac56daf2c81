// Organisations as they stand below each other on a day.
import { html, nothing } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { isoDate, plain } from '../../../kit/format.js';
import { empty, failed, loading } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands, get } from '../../../app/api.js';
import { making } from '../../../app/making.js';
import { knowOrganisations, organisationOptions } from '../../../app/organisations.js';
import { EDITORS, KINDS, kindName, parts } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const PAGES_MOST = 10;

/** Each below the one above it, with its depth; what has no place stands on top. */
function tree(items) {
  const codes = new Set(items.map(o => o.code));
  const below = Map.groupBy(items, o => (codes.has(o.parent) ? o.parent : ''));
  const walk = (code, depth) => (below.get(code) ?? []).flatMap(o => [{ ...o, depth }, ...walk(o.code, depth + 1)]);
  return walk('', 0);
}

export function open({ draw, signal, roles }) {
  const post = commands();
  const state = { items: null, failure: null };
  const choice = filters({ fields: () => [{ name: 'q', label: t('words') }, { name: 'on', label: t('on'), type: 'date' }], changed: () => load() });

  async function load() {
    state.failure = null;
    try {
      const items = [];
      let cursor;
      for (let page = 0; page < PAGES_MOST; page++) {
        const told = await get(at('listOrganisations', {}, { on: choice.values().on, limit: 200, cursor }), { signal, needsLogin: false });
        items.push(...told.items);
        cursor = told.nextCursor;
        if (!cursor) break;
      }
      state.items = tree(items);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    draw();
  }

  const shown = () => state.items.filter(o => plain(`${o.name} ${o.code}`).includes(plain(choice.values().q)));
  const rows = items => html`<div class="card">${table({ caption: t('title'), rows: items, key: o => o.organisationId, columns: [
    { label: t('name'), cell: o => html`<a class="depth-${Math.min(4, o.depth)}" href="/danh-ba/${o.organisationId}">${o.name}</a>` },
    { label: t('code'), kind: 'nowrap', cell: o => o.code }, { label: t('kind'), cell: o => kindName(o.kind) },
    { label: t('until'), cell: o => (o.effectiveTo ? html`${isoDate(o.effectiveTo)}` : '–') },
  ] })}</div>`;

  const registered = making({
    name: 'organisation', draw, title: () => t('register'), text: () => t('register.text'), button: () => t('register.do'),
    fields: () => [
      { name: 'code', label: t('code'), required: true, max: 40, width: 'short', hint: t('code.hint') }, { name: 'name', label: t('name'), required: true, max: 300 },
      { name: 'kind', label: t('kind'), type: 'select', required: true, options: KINDS.map(value => ({ value, label: kindName(value) })) },
      { name: 'parent', label: t('parent'), list: organisationOptions() },
      { name: 'effectiveFrom', label: t('from'), type: 'date', required: true, width: 'short' }],
    send: v => post(at('registerOrganisation'), { code: v.code.trim(), name: v.name, kind: v.kind, effectiveFrom: v.effectiveFrom,
      ...(v.parent?.trim() ? { parent: v.parent.trim() } : {}) }),
    told: o => html`${t('registered')} <a href="/danh-ba/${o.organisationId}">${o.name}</a>`,
    after: () => load(),
  });

  load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><div class="bar-line"><h1>${t('title')}</h1>${parts('directory')}</div>${choice.view()}
      ${roles.some(role => EDITORS.includes(role)) ? html`<div class="buttons no-print"><button aria-expanded=${registered.open}
        @click=${() => registered.begin({ kind: 'DIVISION' })}>${t('register')}</button></div>` : nothing}
      ${registered.view()}
      ${state.failure ? failed(state.failure, load) : nothing}
      ${state.items ? (shown().length ? rows(shown()) : empty(t('empty'), t('emptyText'))) : state.failure ? nothing : loading()}</div>`,
  };
}
