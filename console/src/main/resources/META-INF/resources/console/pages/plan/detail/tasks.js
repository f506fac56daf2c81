// The tasks of a plan by group. A task opens below its group with its reports, and with what may be done with it: progress comes first.
import { html, nothing, svg } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { timeline } from '../../../kit/timeline.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { ACTS, occurrenceName } from './task-acts.js';
import { t } from './words.js';

const bar = percent => html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<rect width="100" height="8" class="rail"/><rect width=${percent} height="8" class="fill"/>`}</svg>`;

/**
 * Reports and corrections of a task, newest last.
 *
 * @param {Api.Answer<'getTask'>} task
 */
function history({ reports, corrections, occurrences }) {
  const of = id => { const one = occurrences.find(o => o.occurrenceId === id); return one ? ' · ' + occurrenceName(one) : ''; };
  return [
    ...reports.map(r => ({ at: r.at, title: t('reported', { percent: r.percent }) + of(r.occurrenceId), text: r.note?.text, by: r.corrected ? t('wasCorrected') : '' })),
    ...corrections.map(c => ({ at: c.at, title: t('corrected.' + c.what) + of(c.occurrenceId), text: c.reason?.text,
      by: [c.percentBefore !== null && c.percentBefore !== undefined && t('percentBefore', { percent: c.percentBefore }),
        c.completedOnBefore && t('completedBefore', { day: isoDate(c.completedOnBefore) })].filter(Boolean).join(' · ') })),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

export function tasksPart({ planId, draw, signal }) {
  let open = null;

  async function show(row) {
    if (open?.row.taskId === row.taskId) {
      open = null;
      return draw();
    }
    const of = { planId, taskId: row.taskId };
    const page = loaded({
      draw, signal,
      async read() {
        const { value: task, version } = await entity(at('getTask', of), { signal });
        // The list follows a moment later.
        const { state, percent, overdue, dueOn, occurrences } = task;
        Object.assign(row, { state, percent, overdue, dueOn, occurrences });
        return { task, version };
      },
    });
    const acts = actsPanel({ of, page, draw, t, acts: ACTS, allowed: value => value.task.allowedActs, id: 'task-act' });
    open = { row, page, acts };
    await page.load();
    if (page.state.value?.task.allowedActs[0] === 'reportTaskProgress') acts.choose('reportTaskProgress');
    else document.getElementById('task-open')?.focus();
  }

  const opened = value => html`${open.acts.view(value)}
    ${value.task.completionNote?.text ? html`<p>${t('completedWith', { text: value.task.completionNote.text })}</p>` : nothing}
    ${value.task.reports.length + value.task.corrections.length ? timeline(history(value.task)) : html`<p class="muted">${t('noReports')}</p>`}`;

  const state = task => html`${t('task.' + task.state)} ${task.state === 'IN_PROGRESS' ? html`${task.percent} %${bar(task.percent)}` : nothing}
    ${task.overdue ? html`<span class="tag red">${t('overdue')}</span>` : nothing}`;
  const button = task => html`<button aria-expanded=${open?.row.taskId === task.taskId} @click=${() => show(task)}>${t('progress')}
    <span class="sr">${task.label} ${task.group}</span></button>`;

  const group = (g, tasks, underWay) => html`<section class="card" aria-labelledby="group-${g.label}"><h2 id="group-${g.label}">${g.label}. ${g.title}</h2>
    ${table({ caption: g.title, rows: tasks, key: task => task.taskId, columns: [
    { label: t('content'), kind: 'wide', cell: task => html`<b>${task.label}</b> ${task.content}` }, { label: t('lead'), cell: task => task.leadUnits.join('; ') || '–' },
    { label: t('schedule'), cell: task => html`${task.schedule || '–'}${task.dueOn ? html`<small>${t('dueOn', { day: isoDate(task.dueOn) })}</small>` : nothing}` },
    { label: t('state'), cell: state }, ...(underWay ? [{ label: t('progress'), cell: button }] : [])] })}
    ${open && tasks.includes(open.row) ? html`<section class="opened" aria-labelledby="task-open"><h3 id="task-open" tabindex="-1">${open.row.label} ${open.row.content}</h3>
      ${open.page.view(opened)}</section>` : nothing}</section>`;

  return {
    view({ plan, tasks }) {
      const byGroup = Map.groupBy(tasks, task => task.group);
      const known = plan.groups.filter(g => byGroup.has(g.label));
      const rest = tasks.filter(task => !known.some(g => g.label === task.group));
      const underWay = plan.state === 'ISSUED';
      return html`${known.map(g => group(g, byGroup.get(g.label), underWay))}
        ${rest.length ? group({ label: '', title: t('otherTasks') }, rest, underWay) : nothing}`;
    },
  };
}
