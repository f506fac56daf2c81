// All dossiers within reach, by filters that stay in the address.
import { html } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { moment } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at } from '../../../app/api.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { save } from '../../../app/save.js';
import { CHANNELS, STATES, channelName, clock, options, stateName, stateTag, titleCell } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  const choice = filters({
    fields: () => [
      { name: 'q', label: t('words') },
      { name: 'state', label: t('state'), type: 'select', options: options(STATES, stateName) },
      { name: 'channel', label: t('channel'), type: 'select', options: options(CHANNELS, channelName) },
      { name: 'late', label: t('late'), type: 'check' },
    ],
    changed: () => list.load(),
  });
  const list = listing({ operation: 'listDossiers', query: choice.values, draw, signal });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: items, key: d => d.dossierId,
    columns: [
      { label: t('dossier'), cell: titleCell },
      { label: t('state'), cell: d => stateTag(d.state) },
      { label: t('clock'), cell: clock },
      { label: t('agency'), cell: d => nameOf(d.handlingUnit ?? d.resolvingAgency ?? d.receivingUnit) },
      { label: t('received'), kind: 'nowrap', cell: d => (d.receivedAt ? moment(d.receivedAt) : '–') },
    ],
  })}</div>`;

  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><div class="bar-line"><h1>${t('title')}</h1>
      <button @click=${() => save(at('exportDossiers', {}, { ...choice.values(), format: 'XLSX' }), 'ho-so.xlsx')}>${t('export')}</button></div>
      ${choice.view()}${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
