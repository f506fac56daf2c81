// Feedback by its limits: what has to be answered first stands first.
import { html } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { isoDate } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { KINDS, STATES, channelName, clock, kindName, marks, options, stateName, stateTag } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const OPEN = ['SENT', 'IN_PROCESS', 'ANSWERED'];
const LAST = '9999';
/** Open ones first, by their limit; the others keep the order of the list. */
const urgent = items => items.toSorted((a, b) => Number(OPEN.includes(b.state)) - Number(OPEN.includes(a.state))
  || (OPEN.includes(a.state) ? (a.dueAt ?? LAST).localeCompare(b.dueAt ?? LAST) : 0));

export function open({ draw, signal }) {
  const choice = filters({
    fields: () => [
      { name: 'q', label: t('words') },
      { name: 'state', label: t('state'), type: 'select', options: options(STATES, stateName) },
      { name: 'kind', label: t('kind'), type: 'select', options: options(KINDS, kindName) },
      { name: 'late', label: t('late'), type: 'check' },
    ],
    changed: () => list.load(),
  });
  const list = listing({ operation: 'listFeedback', query: choice.values, draw, signal });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: urgent(items), key: f => f.feedbackId,
    columns: [
      { label: t('code'), cell: f => html`<a class="code" href="/phan-anh/${f.feedbackId}">${f.code}</a> ${marks(f)}
        <span class="procedure">${f.kind ? kindName(f.kind) : t('unclassified')}</span>` },
      { label: t('clock'), cell: clock },
      { label: t('state'), cell: f => stateTag(f.state) },
      { label: t('about'), cell: f => nameOf(f.agency) },
      { label: t('arrived'), cell: f => html`${isoDate(f.arrivedOn)}<small>${channelName(f.channel)}</small>` },
    ],
  })}</div>`;
  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${choice.view()}${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
