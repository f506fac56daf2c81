// The state working calendar, a year at a time: days off and days made up for, how sure each is, and by which notice.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate, written } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { language, words } from '../../../kit/words.js';
import { at, commands, get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { making } from '../../../app/making.js';
import { CERTAINTIES, EDITORS, certainty, certaintyName, parts } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

const KINDS = ['DAY_OFF', 'COMPENSATED_WORKDAY'];

/** A year that is announced again replaces the edition before: whoever mends one begins with what stands. */
const asEntered = y => ({ year: String(y.year), basis: y.basis, days: y.days.map(d => ({ date: written(d.date), kind: d.kind, vi: d.name.vi, en: d.name.en ?? '',
  certainty: d.certainty, source: d.source })) });
const fields = () => [
  { name: 'year', label: t('whichYear'), type: 'number', required: true, min: 2000, most: 2100, width: 'short' },
  { name: 'basis', label: t('basis'), required: true, max: 500, hint: t('basis.hint') },
  { name: 'days', label: t('days'), type: 'rows', add: t('addDay'), blank: { kind: 'DAY_OFF', certainty: 'CONFIRMED' }, hint: t('days.hint'), fields: [
    { name: 'date', label: t('day'), type: 'date', required: true, width: 'short' },
    { name: 'kind', label: t('kind'), type: 'select', required: true, width: 'short', options: KINDS.map(value => ({ value, label: t('kind.' + value) })) },
    { name: 'vi', label: t('name'), required: true, max: 200, at: '/name/vi' },
    { name: 'en', label: t('nameEnglish'), max: 200, at: '/name/en' },
    { name: 'certainty', label: t('certainty'), type: 'select', required: true, width: 'short', options: CERTAINTIES.map(value => ({ value, label: certaintyName(value) })) },
    { name: 'source', label: t('source'), required: true, max: 500 }] },
];

export function open({ draw, signal, roles }) {
  let shown;
  const post = commands();
  const page = loaded({ draw, signal, read: () => get(at('listCalendarYears'), { signal, needsLogin: false }) });
  const announced = making({
    name: 'calendar-year', draw, fields, title: () => t('announce'), text: () => t('announce.text'), button: () => t('announce.do'),
    send: v => post(at('announceCalendarYear'), { year: Number(v.year), basis: v.basis,
      days: v.days.map(d => ({ date: d.date, kind: d.kind, name: { vi: d.vi, ...(d.en ? { en: d.en } : {}) }, certainty: d.certainty, source: d.source })) }),
    told: ({ year, version }) => t('announced', { year, version }),
    after({ year }) {
      shown = year;
      return page.load();
    },
  });
  const content = ({ items }) => {
    const year = items.find(y => y.year === (shown ?? new Date().getFullYear())) ?? items.at(-1);
    return html`<div class="bar-line"><h1>${t('title')}</h1>${parts('calendar')}</div>
      <div class="buttons">${items.map(y => html`<button class=${y === year ? 'primary' : ''} aria-pressed=${y === year}
        @click=${() => { shown = y.year; draw(); }}>${y.year}</button>`)}
        ${roles.some(role => EDITORS.includes(role)) ? html`<button aria-expanded=${announced.open} @click=${() => announced.begin(asEntered(year))}>${t('again', { year: year.year })}</button>
          <button aria-expanded=${announced.open} @click=${() => announced.begin({ year: String(items.at(-1).year + 1), days: [] })}>${t('newYear')}</button>` : nothing}</div>
      ${announced.view()}
      <section class="card"><h2>${t('year', { year: year.year, version: year.version })}</h2><p class="muted">${year.basis}</p>
        ${table({ caption: t('year', { year: year.year, version: year.version }), rows: year.days, key: d => d.date, columns: [
    { label: t('day'), kind: 'nowrap', cell: d => isoDate(d.date) }, { label: t('name'), cell: d => (language() === 'en' && d.name.en) || d.name.vi },
    { label: t('kind'), cell: d => t('kind.' + d.kind) }, { label: t('certainty'), cell: d => certainty(d.certainty) },
    { label: t('source'), cell: d => d.source }] })}</section>`;
  };
  page.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
