// The list of plans that have a board.
import { html } from '../../../kit/libraries.js';
import { words } from '../../../kit/words.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { listing } from '../../../app/listing.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  const list = listing({ operation: 'listBoards', draw, signal });
  const rows = items => html`<div class="card">${table({
    caption: t('title'), rows: items, key: plan => plan.planId,
    columns: [
      { label: t('plan'), cell: plan => html`<a href="/bang-dieu-hanh/${plan.planId}">${plan.title}</a>` },
      { label: t('number'), kind: 'nowrap', cell: plan => plan.number || t('plan.unnumbered') },
      { label: t('issuer'), cell: plan => plan.issuer },
      { label: t('year'), kind: 'num', cell: plan => plan.year },
      { label: t('state'), cell: plan => html`<span class="tag">${t('plan.' + plan.state)}</span>` },
    ],
  })}</div>`;

  list.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
