// Procedures in force, found by words without diacritics or by code. Everybody may read them.
import { html, nothing } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { isoDate } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { OFFICE, ONLINE, levelName, onlineName } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal, roles }) {
  const choice = filters({
    fields: () => [
      { name: 'q', label: t('words') },
      { name: 'onlineLevel', label: t('online'), type: 'select', options: ONLINE.map(value => ({ value, label: onlineName(value) })) },
      { name: 'businessRelated', label: t('business'), type: 'check' },
    ],
    changed: () => list.load(),
  });
  const list = listing({ operation: 'listProcedures', query: choice.values, draw, signal, needsLogin: false });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: items, key: p => p.procedureId,
    columns: [
      { label: t('procedure'), cell: p => html`<a href="/thu-tuc/${p.procedureId}">${p.name}</a> <small>${p.code}</small>` },
      { label: t('field'), cell: p => p.field.name },
      { label: t('agency'), cell: p => nameOf(p.resolvingAgency) },
      { label: t('online'), cell: p => html`${onlineName(p.onlineLevel)}<small>${levelName(p.level)}</small>` },
      { label: t('since'), kind: 'nowrap', cell: p => isoDate(p.effectiveFrom) },
    ],
  })}</div>`;
  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><div class="bar-line"><h1>${t('title')}</h1>
      ${roles.some(role => OFFICE.includes(role)) ? html`<a class="button" href="/du-thao-thu-tuc">${t('drafts')}</a>` : nothing}</div>
      ${choice.view()}${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
