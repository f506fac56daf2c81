// A due date that explains itself: the days on small months, which of them counted, and why the others did not.
import { html, nothing } from './libraries.js';
import { date, isoDate, month, time } from './format.js';
import { language } from './words.js';
import { t } from './kit-words.js';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MS = 86_400_000;
const noon = day => new Date(day + 'T12:00:00Z');
const plain = instant => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant));
const weekday = day => (noon(day).getUTCDay() + 6) % 7;

/** The weeks of a month: seven cells each, empty ones outside the month. */
function weeks(name) {
  const days = [];
  for (let at = noon(name + '-01'); at.toISOString().startsWith(name); at = new Date(at.getTime() + DAY_MS)) {
    days.push(at.toISOString().slice(0, 10));
  }
  const cells = [...Array(weekday(days[0])).fill(null), ...days];
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(7 * i, 7 * i + 7));
}

/** Working time of a term in hours, for example 5:05. */
const hours = minutes => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** Why a day does not count: its kind, and the name that the calendar has for it. */
const reason = day => [t('day.' + day.outcome), language() === 'en' ? day.reasonEn : day.reasonVi].filter(Boolean).join(': ');

function cell(day, known, { start, due }) {
  if (!day) return html`<td></td>`;
  const told = known.get(day);
  const kind = day === due ? 'due' : told?.counted ? 'counted' : told ? 'skipped' : day === start ? 'start' : '';
  const words = [
    told ? (told.counted ? (told.number ? t('counted', { number: told.number }) : t('countedHours', { hours: hours(told.minutes) })) : `${t('notCounted')}: ${reason(told)}`) : '',
    day === due ? t('dueDay') : '', day === start ? t('startDay') : '', told?.unsettled ? t('unsettled') : '',
  ].filter(Boolean).join(', ');
  return html`<td class="${kind} ${told?.unsettled ? 'unsettled' : ''}" title=${words}>
    <span>${Number(day.slice(8))}</span>${words ? html`<span class="sr">, ${words}</span>` : nothing}
    ${told?.counted ? html`<small aria-hidden="true">${told.number || hours(told.minutes)}</small>` : nothing}</td>`;
}

const monthOf = (name, known, ends) => html`
  <table class="month"><caption>${t('calendarOf', { month: month(name) })}</caption>
    <thead><tr>${WEEK.map(d => html`<th scope="col">${t(d)}</th>`)}</tr></thead>
    <tbody>${weeks(name).map(week => html`<tr>${week.map(day => cell(day, known, ends))}</tr>`)}</tbody></table>`;

/** Days in a row that did not count for the same reason are told as one. */
function skips(days) {
  const runs = [];
  for (const day of days.filter(d => !d.counted)) {
    const last = runs.at(-1);
    if (last && reason(last) === reason(day) && noon(day.date).getTime() - noon(last.to).getTime() <= DAY_MS) last.to = day.date;
    else runs.push({ ...day, to: day.date });
  }
  return runs;
}

const span = run => (run.date === run.to ? isoDate(run.date) : `${isoDate(run.date)} – ${isoDate(run.to)}`);

/** @param explanation as the API tells it, with days, pauses and words */
export function explained(explanation) {
  const { days, pauses, dueAt, receivedAt } = explanation;
  const known = new Map(days.map(d => [d.date, d]));
  const ends = { start: plain(receivedAt), due: dueAt ? plain(dueAt) : null };
  const months = [...new Set([ends.start, ...known.keys(), ...(ends.due ? [ends.due] : [])].map(d => d.slice(0, 7)))].sort();
  const runs = skips(days);
  return html`<div class="explained">
    <p class="due-line">${dueAt ? html`${t('dueOn')} <b>${time(dueAt)} ${date(dueAt)}</b>` : html`<b>${t('clockStopped')}</b>`}</p>
    <div class="months">${months.map(name => monthOf(name, known, ends))}</div>
    ${pauses.length ? html`<ul>${pauses.map(p => html`<li>${t('pausedFrom', { from: date(p.from) })}
      ${p.to ? t('pausedTo', { to: date(p.to) }) : nothing}: ${t('pause.' + p.reason)}</li>`)}</ul>` : nothing}
    ${runs.length ? html`<h3>${t('whySkipped')}</h3>
      <ul>${runs.map(run => html`<li>${span(run)}: ${reason(run)}</li>`)}</ul>` : nothing}
    <details><summary>${t('inWords')}</summary>
      ${(language() === 'en' ? explanation.textEn : explanation.textVi).map(line => html`<p>${line}</p>`)}</details></div>`;
}
