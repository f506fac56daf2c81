// Handing over what was received: choose, hand over each with a result of its own, and print the sheet with signatures.
import { html, live, nothing } from '../../../kit/libraries.js';
import { date, moment } from '../../../kit/format.js';
import { empty, headline } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands, entity } from '../../../app/api.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { codeOf, titleCell } from '../../dossier/common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const byAgency = items => Map.groupBy(items, d => d.resolvingAgency);

export function open({ draw, signal, user }) {
  const list = listing({ operation: 'listDossiers', query: () => ({ state: 'RECEIVED', limit: 200 }), draw, signal });
  const chosen = new Set();
  const results = new Map();
  let busy = false;
  let sheet = [];

  async function handOver(dossier) {
    const of = { dossierId: dossier.dossierId };
    try {
      const { version } = await entity(at('getDossier', of), { signal });
      await commands()(at('transferDossier', of), {}, { version, signal });
      results.set(dossier.dossierId, { ok: true });
      sheet.push({ ...dossier, at: Date.now() });
      chosen.delete(dossier.dossierId);
    } catch (failure) {
      if (!failure.kind) throw failure;
      results.set(dossier.dossierId, { failure });
    }
    draw();
  }

  async function handAllOver() {
    busy = true;
    sheet = [];
    for (const dossier of list.state.items.filter(d => chosen.has(d.dossierId))) await handOver(dossier);
    busy = false;
    draw();
    document.getElementById('sheet')?.focus();
  }

  const result = id => {
    const told = results.get(id);
    if (!told) return nothing;
    return told.ok ? html`<span class="tag green">${t('done')}</span>`
      : html`<span class="bad">${told.failure.problem?.title ?? headline(told.failure)}</span>`;
  };

  const toggle = (dossier, on) => { chosen[on ? 'add' : 'delete'](dossier.dossierId); draw(); };
  const group = ([agency, items]) => html`<section class="card" aria-labelledby="to-${agency}">
    <div class="bar-line"><h2 id="to-${agency}">${nameOf(agency)}</h2>
      <label class="check"><input type="checkbox" .checked=${live(items.every(d => chosen.has(d.dossierId)))}
        @change=${e => items.filter(d => !results.get(d.dossierId)?.ok).forEach(d => toggle(d, e.target.checked))}> ${t('all')}</label></div>
    ${table({ caption: nameOf(agency), rows: items, key: d => d.dossierId, columns: [
    { label: t('dossier'), cell: titleCell },
    { label: t('receivedAt'), kind: 'nowrap', cell: d => moment(d.receivedAt) },
    { label: t('dueAt'), kind: 'nowrap', cell: d => moment(d.dueAt) },
    { label: t('choose'), cell: d => (results.get(d.dossierId)?.ok ? result(d.dossierId) : html`<label class="check">
      <input type="checkbox" .checked=${live(chosen.has(d.dossierId))} @change=${e => toggle(d, e.target.checked)}>
      <span class="sr">${t('chooseOne', { code: codeOf(d) })}</span></label>${result(d.dossierId)}`) },
  ] })}</section>`;

  const printed = () => html`<section class="card slip" id="sheet" tabindex="-1" aria-labelledby="sheet-title">
    <h2 id="sheet-title">${t('sheet')}</h2>
    <p>${t('sheetOf', { name: user.name, day: date(sheet[0].receivedAt) })}</p>
    ${[...byAgency(sheet)].map(([agency, items]) => html`<h3>${nameOf(agency)}</h3>${table({ caption: nameOf(agency), rows: items, key: d => d.dossierId, compact: true,
    columns: [{ label: t('dossier'), cell: d => html`<b class="code">${codeOf(d)}</b> ${d.procedureName}` }, { label: t('dueAt'), cell: d => moment(d.dueAt) }] })}
      <div class="signatures"><p>${t('giver')}</p><p>${t('taker')}</p></div>`)}
    <div class="buttons no-print"><button class="primary" @click=${() => window.print()}>${t('print')}</button></div></section>`;

  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>
      <div class="no-print page-form">${list.view(items => html`
        <div class="buttons"><button class="primary" data-next ?disabled=${busy || !chosen.size} @click=${handAllOver}>
          ${t('handOver', { count: chosen.size })}</button></div>
        <div class="page-form">${[...byAgency(items)].map(group)}</div>`, empty(t('empty'), t('emptyText')))}</div>
      ${sheet.length && !busy ? printed() : nothing}</div>`,
  };
}
