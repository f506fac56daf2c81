// Dossiers that are late, or due soon: the first ones with the board, the rest page by page.
import { html, nothing } from '../../../kit/libraries.js';
import { at, get } from '../../../app/api.js';
import { count, date, time } from '../../../kit/format.js';
import { problem } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { t } from './words.js';

const LISTS = { late: 'LATE', dueSoon: 'DUE_SOON' };
const left = days => (days === 0 ? t('dossier.today') : days === 1 ? t('dossier.tomorrow') : t('dossier.days', { days: count(days) }));

/** @param kind late or dueSoon */
export function dossiers(kind, draw) {
  let more = [];
  let cursor;
  let failure;
  const id = kind === 'late' ? 'late' : 'due-soon';

  async function load(board) {
    failure = null;
    try {
      const page = await get(at('listBoardDossiers', { planId: board.planId }, { list: LISTS[kind], cursor: cursor ?? board[kind].nextCursor, asOf: board.past }));
      more = [...more, ...page.items];
      cursor = page.nextCursor ?? '';
    } catch (error) {
      failure = error;
    }
    draw();
  }

  const list = items => table({
    caption: t(kind + '.title'),
    rows: items,
    key: d => d.dossierId,
    compact: true,
    columns: [
      { label: t('dossier.code'), cell: d => html`<a class="code" href="/ho-so/${d.dossierId}">${d.officialCode}</a>
        ${d.greenLane ? html`<span class="tag green">${t('dossier.greenLane')}</span>` : nothing}
        ${d.corrected ? html`<span class="tag">${t('item.corrected')}</span>` : nothing}
        <span class="procedure">${d.procedureName || d.procedureCode}</span>` },
      { label: t('dossier.agency'), cell: d => d.resolvingAgencyName || d.resolvingAgency },
      { label: t('dossier.dueAt'), kind: 'nowrap', cell: d => html`${date(d.dueAt)}<small>${time(d.dueAt)}</small>` },
      { label: t(kind === 'late' ? 'dossier.daysLate' : 'dossier.daysLeft'), kind: 'nowrap num', cell: d => (kind === 'late'
        ? html`<span class="bad">${t('dossier.days', { days: count(d.days) })}</span>` : left(d.days)) },
    ],
  });

  return {
    view(board) {
      const first = board[kind].items;
      const known = new Set(first.map(d => d.dossierId));
      const items = [...first, ...more.filter(d => !known.has(d.dossierId))];
      const rest = (cursor ?? board[kind].nextCursor) && items.length < board[kind].total;
      return html`
        <section class="card" id=${id} tabindex="-1" aria-labelledby="${id}-title">
          <h2 id="${id}-title">${t(kind + '.title')} <span class="muted">${count(board[kind].total)}</span></h2>
          ${items.length === 0 ? html`<p class="muted">${t(kind + '.empty', { days: board.dueSoonDays })}</p>` : html`
          <div class="scroll tall" tabindex="0" role="group" aria-labelledby="${id}-title">${list(items)}</div>`}
          ${failure ? html`<div role="alert">${problem(failure)}</div>` : nothing}
          ${rest ? html`<p class="more">${t('dossier.more', { shown: count(items.length), total: count(board[kind].total) })}
            <button @click=${() => load(board)}>${t('dossier.showMore')}</button></p>` : nothing}
        </section>`;
    },
  };
}
