// Drafts of procedures, and the decision that publishes the chosen ones.
import { html, live, nothing } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { moment } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands } from '../../../app/api.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf, organisationOptions } from '../../../app/organisations.js';
import { CHANGES, changeName } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
/** @param {Api.Values} values */
const decided = ({ number, symbol, issuer, signedOn, effectiveOn, signer }) => ({ number, symbol, issuer, signedOn, effectiveOn, signer });

export function open({ draw, signal, roles, user }) {
  const list = listing({ operation: 'listProcedureDrafts', draw, signal });
  const post = commands();
  const chosen = new Map();
  let made = null;
  const decision = form({
    name: 'decision', draw, initial: { symbol: 'QĐ-UBND', issuer: user.org },
    fields: () => [
      { name: 'number', label: t('number'), required: true, max: 7, width: 'short' },
      { name: 'symbol', label: t('symbol'), required: true, max: 40, width: 'short' },
      { name: 'issuer', label: t('issuer'), required: true, list: organisationOptions() },
      { name: 'signedOn', label: t('signedOn'), type: 'date', required: true, width: 'short' },
      { name: 'effectiveOn', label: t('effectiveOn'), type: 'date', required: true, width: 'short' },
      { name: 'signer', label: t('signer'), required: true, max: 200, hint: t('signer.hint') },
    ],
    send: values => post(at('recordDecision'),
      { ...decided(values), items: [...chosen].map(([procedureId, changeKind]) => ({ procedureId, changeKind })) }),
    async done({ value }) {
      made = value;
      chosen.clear();
      await list.load();
      document.getElementById('made')?.focus();
    },
  });

  const toggle = (draft, on) => {
    if (on) chosen.set(draft.procedureId, 'NEW');
    else chosen.delete(draft.procedureId);
    draw();
  };
  const choice = draft => html`<label class="check"><input type="checkbox" .checked=${live(chosen.has(draft.procedureId))}
      @change=${e => toggle(draft, e.target.checked)}><span class="sr">${t('chooseOne', { code: draft.code })}</span></label>
    ${chosen.has(draft.procedureId) ? html`<select aria-label=${t('change')} @change=${e => chosen.set(draft.procedureId, e.target.value)}>
      ${CHANGES.map(c => html`<option value=${c} ?selected=${chosen.get(draft.procedureId) === c}>${changeName(c)}</option>`)}</select>` : nothing}`;
  const rows = items => html`<div class="card">${table({ caption: t('title'), rows: items, key: d => d.procedureId, columns: [
    { label: t('procedure'), cell: d => html`<a href="/thu-tuc/${d.procedureId}">${d.name}</a> <small>${d.code}</small>` },
    { label: t('drafts'), cell: d => d.drafts.map(kind => t('draft.' + kind)).join(', ') },
    { label: t('owner'), cell: d => nameOf(d.owner) }, { label: t('changedAt'), kind: 'nowrap', cell: d => moment(d.changedAt) },
    ...(roles.includes('OFFICE') ? [{ label: t('amend'), cell: d => html`<a href="/soan-thu-tuc/${d.procedureId}">${t('amend')}<span class="sr"> ${d.code}</span></a>` }] : []),
    ...(roles.includes('OFFICE') ? [{ label: t('choose'), cell: d => (d.drafts.includes('PROCEDURE') ? choice(d) : '–') }] : []),
  ] })}</div>`;

  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><div class="bar-line"><h1>${t('title')}</h1>
        ${roles.includes('OFFICE') ? html`<a class="button primary" href="/soan-thu-tuc" data-next>${t('write')}</a>` : nothing}</div>
      ${made ? html`<p class="done" id="made" tabindex="-1" role="status">${t('made', { number: `${made.number}/${made.symbol}` })}</p>` : nothing}
      ${list.view(rows, empty(t('empty'), t('emptyText')))}
      ${chosen.size ? html`<section class="card"><h2>${t('decide', { count: chosen.size })}</h2>${decision.view(t('publish'))}</section>` : nothing}</div>`,
  };
}
