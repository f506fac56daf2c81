// The plan's tasks by state; the list shows one state at a time, overdue first.
import { html, nothing, svg } from '../../../kit/libraries.js';
import { count } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { t } from './words.js';

const STATES = ['OVERDUE', 'IN_PROGRESS', 'UPCOMING', 'CONTINUOUS', 'DUE_UNKNOWN', 'DONE'];
const number = (board, state) => board.tasks.byState[state] ?? 0;

const share = part => html`<svg class="track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<rect width="100" height="8" class="rail"/><rect width=${100 * part} height="8" class="fill"/>`}</svg>`;

export function tasks(draw) {
  let chosen;
  const shown = board => chosen ?? STATES.find(state => number(board, state) > 0) ?? 'OVERDUE';
  const choose = state => { chosen = state; draw(); };

  const line = (board, state) => html`
    <li><button class="state ${state}" aria-pressed=${shown(board) === state} aria-controls="tasks" @click=${() => choose(state)}>
      <span class="what">${t('task.' + state)}</span>
      ${share(number(board, state) / Math.max(1, board.tasks.total))}
      <b>${count(number(board, state))}</b></button></li>`;

  const list = (board, items) => table({
    caption: t('tasks.title') + ': ' + t('task.' + shown(board)),
    rows: items,
    key: task => task.taskId,
    columns: [
      { label: t('tasks.label'), kind: 'nowrap', cell: task => task.label || '–' },
      { label: t('tasks.content'), kind: 'wide', cell: task => html`${task.content}
        ${task.corrected ? html`<span class="tag">${t('item.corrected')}</span>` : nothing}` },
      { label: t('tasks.lead'), cell: task => task.leadUnits.join('; ') || '–' },
      { label: t('tasks.schedule'), cell: task => html`${task.schedule || '–'}
        ${task.daysOverdue ? html`<small class="bad">${t('task.overdueBy', { days: count(task.daysOverdue) })}</small>` : nothing}` },
    ],
  });

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
          ${items.length ? html`<div class="scroll tall" tabindex="0" role="group" aria-labelledby="tasks-title">${list(board, items)}</div>`
    : html`<p class="muted">${t('tasks.empty')}</p>`}</section>`;
    },
  };
}
