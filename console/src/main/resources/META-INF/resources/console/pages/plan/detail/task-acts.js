// The forms of what may be done with a task. What of it is offered, the API says.
import { isoDate, moment } from '../../../kit/format.js';
import { t } from './words.js';

export const occurrenceName = o => [o.reference, o.from && isoDate(o.from), o.triggeredOn && isoDate(o.triggeredOn), o.dueOn && t('dueOn', { day: isoDate(o.dueOn) })]
  .filter(Boolean).join(' · ');

const note = () => ({ name: 'note', label: t('note'), type: 'area', max: 5000, hint: t('note.hint') });
const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 5000 });
const percent = initial => ({ name: 'percent', label: t('percent'), type: 'number', min: 0, most: 100, required: true, width: 'short', initial: String(initial) });
const completedOn = required => ({ name: 'completedOn', label: t('completedOn'), type: 'date', required, width: 'short' });
const choice = (occurrences, required) => (occurrences.length ? [{ name: 'occurrenceId', label: t('occurrence'), type: 'select', required,
  options: occurrences.map(o => ({ value: o.occurrenceId, label: occurrenceName(o) })), initial: required ? occurrences[0].occurrenceId : '' }] : []);
const left = task => task.occurrences.filter(o => o.state !== 'COMPLETED');
const given = (name, value) => (value?.trim() ? { [name]: value } : {});

/** @type {Api.Acts<{ task: Api.Answer<'getTask'> }>} */
export const ACTS = {
  reportTaskProgress: { fields: ({ task }) => [...choice(left(task), true), percent(task.percent), note()],
    body: v => ({ percent: Number(v.percent), ...given('occurrenceId', v.occurrenceId), ...given('note', v.note) }) },
  completeTask: { fields: ({ task }) => [...choice(left(task), false), completedOn(true), note()],
    body: v => ({ completedOn: v.completedOn, ...given('occurrenceId', v.occurrenceId), ...given('note', v.note) }) },
  openOccurrence: { fields: () => [
    { name: 'triggeredOn', label: t('triggeredOn'), type: 'date', required: true, width: 'short' },
    { name: 'reference', label: t('reference'), max: 200, hint: t('reference.hint') }],
  body: v => ({ triggeredOn: v.triggeredOn, ...given('reference', v.reference) }) },
  correctTaskProgress: { path: values => ({ reportId: values.reportId }), fields: ({ task }) => [
    { name: 'reportId', label: t('whichReport'), type: 'select', required: true, initial: task.reports.at(-1).reportId,
      options: task.reports.map(r => ({ value: r.reportId, label: `${moment(r.at)}: ${r.percent} %` })) },
    percent(task.reports.at(-1).percent), note(), reason()],
  body: v => ({ percent: Number(v.percent), ...given('note', v.note), reason: v.reason }) },
  correctTaskCompletion: { fields: ({ task }) => [
    ...choice(task.occurrences.filter(o => o.state === 'COMPLETED'), false), { ...completedOn(false), hint: t('completedOn.hint') }, note(), reason()],
  body: v => ({ ...given('completedOn', v.completedOn), ...given('occurrenceId', v.occurrenceId), ...given('note', v.note), reason: v.reason }) },
};
