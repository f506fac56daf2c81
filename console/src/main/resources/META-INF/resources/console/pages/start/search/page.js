// One search over what the reader may see. Each part answers for itself: one that is away does not hide the others.
import { html, nothing } from '../../../kit/libraries.js';
import { plain } from '../../../kit/format.js';
import { loading, problem } from '../../../kit/states.js';
import { words } from '../../../kit/words.js';
import { at, get } from '../../../app/api.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const ROWS = 8;
const DOSSIER_READERS = ['OFFICE', 'LEADER', 'INTAKE_OFFICER', 'CASE_OFFICER'];
const FEEDBACK_READERS = ['OFFICE', 'LEADER', 'CASE_OFFICER', 'FEEDBACK_OFFICER'];

const PARTS = [
  { name: 'dossiers', roles: DOSSIER_READERS, path: q => at('listDossiers', {}, { q, limit: ROWS }),
    row: d => ({ href: '/ho-so/' + d.dossierId, code: d.officialCode ?? t('noCode'), text: d.procedureName }) },
  { name: 'feedback', roles: FEEDBACK_READERS, path: q => at('listFeedback', {}, { q, limit: ROWS }),
    row: f => ({ href: '/phan-anh/' + f.feedbackId, code: f.code, text: f.agency }) },
  { name: 'procedures', path: q => at('listProcedures', {}, { q, limit: ROWS }),
    row: p => ({ href: '/thu-tuc/' + p.procedureId, code: p.code, text: p.name }) },
  { name: 'plans', path: () => at('listPlans', {}, { limit: 200 }), keep: (p, q) => plain(`${p.number ?? ''} ${p.title}`).includes(plain(q)),
    row: p => ({ href: '/ke-hoach/' + p.planId, code: p.number ?? p.year, text: p.title }) },
];

export function open({ draw, signal, query, roles }) {
  const q = query.get('q')?.trim() ?? '';
  const parts = PARTS.filter(part => !part.roles || part.roles.some(role => roles.includes(role)));
  const found = {};

  async function ask(part) {
    try {
      const { items } = await get(part.path(q), { signal });
      found[part.name] = { rows: items.filter(item => !part.keep || part.keep(item, q)).slice(0, ROWS).map(part.row) };
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      found[part.name] = { failure };
    }
    draw();
  }
  if (q) parts.forEach(ask);

  const result = part => {
    const told = found[part.name];
    return html`<section class="card" aria-labelledby="found-${part.name}"><h2 id="found-${part.name}">${t(part.name)}</h2>
      ${!told ? loading() : told.failure ? html`<div role="alert">${problem(told.failure)}</div>`
    : told.rows.length ? html`<ul class="found">${told.rows.map(row => html`
        <li data-row=${row.href}><a href=${row.href}><b class="code">${row.code}</b> ${row.text}</a></li>`)}</ul>`
      : html`<p class="muted">${t('none')}</p>`}</section>`;
  };

  return {
    title: () => t('title', { q }),
    view: () => html`<div class="page"><h1>${t('title', { q })}</h1>
      ${q ? html`<div class="columns found-parts">${parts.map(result)}</div>` : nothing}</div>`,
  };
}
