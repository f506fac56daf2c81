// Plans within reach: their state, and how much of their tasks is done.
import { html, nothing } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const STATES = ['DRAFT', 'ISSUED', 'DISCARDED'];

export function open({ draw, signal, roles }) {
  const choice = filters({ fields: () => [
    { name: 'state', label: t('state'), type: 'select', options: STATES.map(value => ({ value, label: t('state.' + value) })) },
    { name: 'year', label: t('year'), type: 'number' }], changed: () => list.load() });
  const list = listing({ operation: 'listPlans', query: choice.values, draw, signal });
  const rows = items => html`<div class="card">${table({ caption: t('title'), rows: items, key: p => p.planId, columns: [
    { label: t('plan'), cell: p => html`<a href="/ke-hoach/${p.planId}">${p.title}</a> <small>${p.number ?? t('noNumber')}</small>` },
    { label: t('issuer'), cell: p => p.issuer ?? '–' }, { label: t('year'), kind: 'num', cell: p => p.year },
    { label: t('state'), cell: p => html`<span class="tag">${t('state.' + p.state)}</span>` },
    { label: t('tasks'), kind: 'num', cell: p => `${p.tasksCompleted}/${p.tasks}` },
  ] })}</div>`;
  list.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><div class="bar-line"><h1>${t('title')}</h1>
      ${roles.includes('OFFICE') ? html`<a class="button primary" href="/nhap-ke-hoach" data-next>${t('import')}</a>` : nothing}</div>
      ${choice.view()}${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
