// Dossiers that are late, or due soon: the first ones with the board, the rest page by page.
import { html, nothing, repeat } from '../libraries.js';
import { get } from '../api.js';
import { count, date, time } from '../format.js';
import { t } from '../i18n.js';

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
      const page = await get(`/api/v1/boards/plan/${board.planId}/dossiers?list=${LISTS[kind]}&cursor=${encodeURIComponent(cursor ?? board[kind].nextCursor)}`);
      more = [...more, ...page.items];
      cursor = page.nextCursor ?? '';
    } catch (error) {
      failure = error;
    }
    draw();
  }

  const row = dossier => html`
    <tr><td><b class="code">${dossier.officialCode}</b>
        ${dossier.greenLane ? html`<span class="tag green">${t('dossier.greenLane')}</span>` : nothing}
        ${dossier.corrected ? html`<span class="tag">${t('item.corrected')}</span>` : nothing}
        <span class="procedure">${dossier.procedureName || dossier.procedureCode}</span></td>
      <td>${dossier.resolvingAgencyName || dossier.resolvingAgency}</td>
      <td class="nowrap">${date(dossier.dueAt)}<small>${time(dossier.dueAt)}</small></td>
      <td class="nowrap num">${kind === 'late' ? html`<span class="bad">${t('dossier.days', { days: count(dossier.days) })}</span>`
    : left(dossier.days)}</td></tr>`;

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
          <div class="scroll tall"><table class="list compact">
            <thead><tr><th scope="col">${t('dossier.code')}</th>
              <th scope="col">${t('dossier.agency')}</th><th scope="col">${t('dossier.dueAt')}</th>
              <th scope="col" class="num">${t(kind === 'late' ? 'dossier.daysLate' : 'dossier.daysLeft')}</th></tr></thead>
            <tbody>${repeat(items, d => d.dossierId, row)}</tbody></table></div>`}
          ${failure ? html`<p class="bad" role="alert">${t('state.' + failure.kind)}</p>` : nothing}
          ${rest ? html`<p class="more">${t('dossier.more', { shown: count(items.length), total: count(board[kind].total) })}
            <button @click=${() => load(board)}>${t('dossier.showMore')}</button></p>` : nothing}
        </section>`;
    },
  };
}
