// What the portal has submitted and nobody has received yet.
import { html } from '../../../kit/libraries.js';
import { moment } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { channelName, marks } from '../../dossier/common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  const list = listing({ operation: 'listDossiers', query: () => ({ state: 'SUBMITTED' }), draw, signal });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: items, key: d => d.dossierId,
    columns: [
      { label: t('procedure'), cell: d => html`<a href="/ho-so/${d.dossierId}">${d.procedureName}</a> ${marks(d)} <small>${d.procedureCode}</small>` },
      { label: t('submittedAt'), kind: 'nowrap', cell: d => moment(d.submittedAt) },
      { label: t('channel'), cell: d => channelName(d.channel) },
      { label: t('unit'), cell: d => nameOf(d.receivingUnit) },
    ],
  })}</div>`;
  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1><p class="muted">${t('lead')}</p>
      ${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
