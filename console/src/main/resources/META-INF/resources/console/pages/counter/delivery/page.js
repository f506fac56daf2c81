// Results that have come in and wait for whoever fetches them; the oldest first, for they wait the longest.
import { html } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { moment } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { channelName, timelinessName, titleCell } from '../../dossier/common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  const choice = filters({ fields: () => [{ name: 'q', label: t('words') }], changed: () => list.load() });
  const list = listing({ operation: 'listDossiers', query: () => ({ ...choice.values(), state: 'RESOLVED' }), draw, signal });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: items.toSorted((a, b) => a.endedAt.localeCompare(b.endedAt)), key: d => d.dossierId,
    columns: [
      { label: t('dossier'), cell: titleCell },
      { label: t('since'), kind: 'nowrap', cell: d => moment(d.endedAt) },
      { label: t('timeliness'), cell: d => (d.timeliness ? timelinessName(d.timeliness) : '–') },
      { label: t('channel'), cell: d => channelName(d.channel) },
    ],
  })}</div>`;
  list.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${choice.view()}${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
