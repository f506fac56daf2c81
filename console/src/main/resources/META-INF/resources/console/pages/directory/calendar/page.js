// The state working calendar, a year at a time: days off and days made up for, how sure each is, and by which notice.
import { html } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { language, words } from '../../../kit/words.js';
import { get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { certainty, parts } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  let shown;
  const page = loaded({ draw, signal, read: () => get('/api/v1/calendar/years', { signal, needsLogin: false }) });
  const content = ({ items }) => {
    const year = items.find(y => y.year === shown) ?? items.at(-1);
    return html`<div class="bar-line"><h1>${t('title')}</h1>${parts('calendar')}</div>
      <div class="buttons">${items.map(y => html`<button class=${y === year ? 'primary' : ''} aria-pressed=${y === year}
        @click=${() => { shown = y.year; draw(); }}>${y.year}</button>`)}</div>
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
