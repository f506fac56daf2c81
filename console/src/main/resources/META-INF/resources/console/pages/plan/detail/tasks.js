// The tasks of a plan by group; progress is reported in the row itself.
import { html, nothing, svg } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { isoDate } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { commands, entity } from '../../../app/api.js';
import { t } from './words.js';

const REPORTERS = ['OFFICE', 'CASE_OFFICER', 'FEEDBACK_OFFICER', 'INTAKE_OFFICER'];
const bar = percent => html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<rect width="100" height="8" class="rail"/><rect width=${percent} height="8" class="fill"/>`}</svg>`;

const occurrenceName = o => [o.reference, o.from && isoDate(o.from), o.triggeredOn && isoDate(o.triggeredOn), o.dueOn && t('dueOn', { day: isoDate(o.dueOn) })]
  .filter(Boolean).join(' · ');

export function tasksPart({ planId, draw, roles }) {
  const post = commands();
  let open = null;
  let entry;
  let done = '';

  function report(task, kind) {
    entry?.forget();
    open = open?.task.taskId === task.taskId && open.kind === kind ? null : { task, kind };
    done = '';
    if (!open) return draw();
    const left = task.occurrences.filter(o => o.state !== 'COMPLETED');
    const occurrence = left.length ? [{ name: 'occurrenceId', label: t('occurrence'), type: 'select', required: kind === 'progress-reports',
      options: left.map(o => ({ value: o.occurrenceId, label: occurrenceName(o) })) }] : [];
    const fields = kind === 'completion' ? [...occurrence, { name: 'completedOn', label: t('completedOn'), type: 'date', required: true, width: 'short' }]
      : [...occurrence, { name: 'percent', label: t('percent'), type: 'number', min: 0, most: 100, required: true, width: 'short' }];
    entry = form({
      name: `${task.taskId}/${kind}`, draw, initial: { percent: String(task.percent), occurrenceId: left[0]?.occurrenceId ?? '' },
      fields: [...fields, { name: 'note', label: t('note'), type: 'area', max: 5000, hint: t('note.hint') }],
      send: values => send(values),
      done({ value }) {
        open = null;
        done = t('done.' + kind, { label: task.label });
        // As the command left it: the list follows a moment later.
        const { state, percent, overdue, dueOn, occurrences } = value;
        Object.assign(task, { state, percent, overdue, dueOn, occurrences });
        draw();
        document.getElementById('task-done')?.focus();
      },
    });
    const path = `/api/v1/plans/${planId}/tasks/${task.taskId}`;
    let version;
    /** The version is that of the task itself, for the list may be a moment behind; a repeat names the same one. */
    async function send({ percent, completedOn, occurrenceId, note }) {
      version ??= (await entity(path)).version;
      try {
        return await post(`${path}/${kind}`, {
          ...(kind === 'completion' ? { completedOn } : { percent: Number(percent) }),
          ...(occurrenceId ? { occurrenceId } : {}), ...(note?.trim() ? { note } : {}),
        }, { version });
      } catch (failure) {
        if (failure.kind === 'stale') version = undefined;
        throw failure;
      }
    }
    draw();
    document.querySelector('#report input, #report select, #report textarea')?.focus();
  }

  const state = task => html`${t('task.' + task.state)} ${task.state === 'IN_PROGRESS' ? html`${task.percent} %${bar(task.percent)}` : nothing}
    ${task.overdue ? html`<span class="tag red">${t('overdue')}</span>` : nothing}`;
  const buttons = task => html`<div class="buttons tight">${task.state === 'COMPLETED' ? nothing : ['progress-reports', 'completion'].map(kind => html`
    <button aria-expanded=${open?.task.taskId === task.taskId && open.kind === kind} @click=${() => report(task, kind)}>${t(kind)}
      <span class="sr">${task.label} ${task.group}</span></button>`)}</div>
    ${open?.task.taskId === task.taskId ? html`<div id="report">${entry.view(t(open.kind + '.do'))}</div>` : nothing}`;

  const group = (g, tasks, mayReport) => html`<section class="card" aria-labelledby="group-${g.label}"><h2 id="group-${g.label}">${g.label}. ${g.title}</h2>
    ${table({ caption: g.title, rows: tasks, key: task => task.taskId, columns: [
    { label: t('content'), kind: 'wide', cell: task => html`<b>${task.label}</b> ${task.content}` }, { label: t('lead'), cell: task => task.leadUnits.join('; ') || '–' },
    { label: t('schedule'), cell: task => html`${task.schedule || '–'}${task.dueOn ? html`<small>${t('dueOn', { day: isoDate(task.dueOn) })}</small>` : nothing}` },
    { label: t('state'), cell: state }, ...(mayReport ? [{ label: t('report'), cell: buttons }] : [])] })}</section>`;

  return {
    view({ plan, tasks }) {
      const byGroup = Map.groupBy(tasks, task => task.group);
      const known = plan.groups.filter(g => byGroup.has(g.label));
      const rest = tasks.filter(task => !known.some(g => g.label === task.group));
      const mayReport = plan.state === 'ISSUED' && roles.some(role => REPORTERS.includes(role));
      return html`${done ? html`<p class="done" id="task-done" tabindex="-1" role="status">${done}</p>` : nothing}
        ${known.map(g => group(g, byGroup.get(g.label), mayReport))}
        ${rest.length ? group({ label: '', title: t('otherTasks') }, rest, mayReport) : nothing}`;
    },
  };
}
