// The plan's tasks by state; the list shows one state at a time, overdue first.
import { html, nothing, repeat } from '../libraries.js';
import { count } from '../format.js';
import { t } from '../i18n.js';

const STATES = ['OVERDUE', 'IN_PROGRESS', 'UPCOMING', 'CONTINUOUS', 'DUE_UNKNOWN', 'DONE'];
const number = (board, state) => board.tasks.byState[state] ?? 0;

export function tasks(draw) {
  let chosen;
  const shown = board => chosen ?? STATES.find(state => number(board, state) > 0) ?? 'OVERDUE';
  const choose = state => { chosen = state; draw(); };

  const line = (board, state) => html`
    <li><button class="state ${state}" aria-pressed=${shown(board) === state} aria-controls="tasks" @click=${() => choose(state)}>
      <span class="what">${t('task.' + state)}</span>
      <span class="track"><i style="width:${100 * number(board, state) / Math.max(1, board.tasks.total)}%"></i></span>
      <b>${count(number(board, state))}</b></button></li>`;

  const row = task => html`
    <tr><td class="nowrap">${task.label}</td><td class="wide">${task.content}
        ${task.corrected ? html`<span class="tag">${t('item.corrected')}</span>` : nothing}</td><td>${task.leadUnits.join('; ') || '–'}</td>
      <td>${task.schedule || '–'}${task.daysOverdue ? html`<small class="bad">${t('task.overdueBy', { days: count(task.daysOverdue) })}</small>` : nothing}</td></tr>`;

  return {
    summary: board => html`
      <section class="card" aria-labelledby="states-title"><h2 id="states-title">${t('tasks.byState')}</h2>
        ${board.tasks.total ? html`<ul class="states">${STATES.map(state => line(board, state))}</ul>`
    : html`<p class="muted">${t('tasks.none')}</p>`}</section>`,

    view(board) {
      const items = board.tasks.items.filter(task => task.state === shown(board));
      if (!board.tasks.total) return nothing;
      return html`
        <section class="card" id="tasks" tabindex="-1" aria-labelledby="tasks-title" aria-live="polite">
          <h2 id="tasks-title">${t('tasks.title')}: ${t('task.' + shown(board))} <span class="muted">${count(items.length)}</span></h2>
          ${items.length ? html`<div class="scroll tall"><table class="list">
            <thead><tr><th scope="col">${t('tasks.label')}</th><th scope="col">${t('tasks.content')}</th>
              <th scope="col">${t('tasks.lead')}</th><th scope="col">${t('tasks.schedule')}</th></tr></thead>
            <tbody>${repeat(items, task => task.taskId, row)}</tbody></table></div>`
    : html`<p class="muted">${t('tasks.empty')}</p>`}</section>`;
    },
  };
}
