// A receipt at the counter: find the procedure, note applicant and papers, see the appointment before it is stored, check, slip.
import { html, nothing } from '../../../kit/libraries.js';
import { explained } from '../../../kit/explained.js';
import { form } from '../../../kit/form.js';
import { money } from '../../../kit/format.js';
import { empty, problem } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands, get } from '../../../app/api.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { channelName, limitText, options, subjectName } from '../../dossier/common.js';
import { papers } from './papers.js';
import { slip } from './slip.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const ROWS = 8;
/** Who may carry a procedure out, as kinds of applicants. */
const KINDS = {
  CITIZEN: ['VIETNAMESE_CITIZEN', 'OVERSEAS_VIETNAMESE', 'FOREIGNER'], BUSINESS: ['BUSINESS', 'COOPERATIVE'],
  ORGANISATION: ['ORGANISATION', 'COOPERATIVE', 'AGENCY'],
};
/** How somebody wants to be told what becomes of it; who does not say is told by e-mail where they give an address. */
const WISHES = { email: ['EMAIL'], sms: ['SMS'], both: ['EMAIL', 'SMS'], none: [] };
const APPLICANT = ['kind', 'name', 'identityNumber', 'phone', 'email', 'address'];

export function open({ draw, signal, query, go }) {
  const send = commands();
  const state = { q: query.get('q') ?? '', found: null, procedure: null, failure: null, appointment: null, refused: null, step: 'find', made: null };
  let entry;
  let handed;
  let next = {};

  async function find(event) {
    event?.preventDefault();
    state.q = event ? String(new FormData(event.target).get('procedure')).trim() : state.q;
    state.failure = null;
    draw();
    try {
      const page = await get(at('listProcedures', {}, { q: state.q, limit: ROWS }), { signal, needsLogin: false });
      state.found = page.items;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    draw();
    /** @type {HTMLElement} */ (document.querySelector('main [data-row] button'))?.focus();
  }

  async function choose(row) {
    try {
      const whole = await get(at('getProcedureVersion', { procedureId: row.procedureId, versionNo: row.versionNo }), { signal, needsLogin: false });
      begin({ ...row, content: whole.content });
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
      draw();
    }
  }

  function begin(procedure) {
    Object.assign(state, { procedure, step: 'enter', failure: null, appointment: null });
    const { channels, subjects } = procedure.content;
    const kinds = Object.keys(KINDS).filter(kind => !subjects.length || KINDS[kind].some(s => subjects.includes(s)));
    const counter = channels.map(c => c.channel).filter(c => c !== 'ONLINE');
    handed = papers(procedure.content.components, draw, `receive/${procedure.procedureId}`);
    entry = form({
      name: `receive/${procedure.procedureId}`, draw,
      initial: { channel: counter[0], kind: kinds[0], ...next },
      fields: [
        { name: 'channel', label: t('channel'), type: 'radios', required: true, options: options(counter, channelName) },
        { name: 'kind', label: t('kind'), type: 'radios', required: true, at: '/applicant/kind', options: options(kinds, subjectName) },
        { name: 'name', label: t('name'), required: true, max: 200, at: '/applicant/name' },
        { name: 'identityNumber', label: t('identityNumber'), max: 30, at: '/applicant/identityNumber', inputmode: 'numeric', width: 'short' },
        { name: 'phone', label: t('phone'), type: 'tel', max: 30, at: '/applicant/phone', width: 'short' },
        { name: 'email', label: t('email'), type: 'email', max: 200, at: '/applicant/email' },
        { name: 'notifyBy', label: t('notifyBy'), type: 'select', at: '/applicant/reachableAsWished', options: options(Object.keys(WISHES), wish => t('notifyBy.' + wish)) },
        { name: 'address', label: t('address'), type: 'area', rows: 2, max: 500, at: '/applicant/address' },
      ],
      send: values => send(at('receiveDossier'), {
        procedureId: procedure.procedureId, channel: values.channel, components: handed.body(),
        applicant: /** @type {any} */ ({ ...Object.fromEntries(APPLICANT.filter(name => values[name]?.trim?.()).map(name => [name, values[name].trim()])),
          ...(values.notifyBy ? { notifyBy: WISHES[values.notifyBy] } : {}) }),
      }),
      done({ value }) {
        handed.forget();
        state.made = { ...value, applicantName: kept.name };
        state.step = 'slip';
        draw();
        document.getElementById('slip')?.focus();
      },
    });
    state.restored = entry.state.dirty;
    draw();
    document.getElementById('enter')?.focus();
  }
  let kept = {};

  /** What was entered before for this procedure gives way to somebody else. */
  function anew() {
    entry.forget();
    handed.forget();
    next = {};
    begin(state.procedure);
  }

  /** Another procedure for the person who stands here. */
  function otherProcedure() {
    kept = { ...entry.values };
    entry.forget();
    handed.forget();
    again(true);
  }

  async function check(event) {
    event.preventDefault();
    if (!entry.complete() || !handed.complete()) return;
    kept = { ...entry.values };
    Object.assign(state, { step: 'check', appointment: null, refused: null });
    draw();
    document.getElementById('check')?.focus();
    try {
      state.appointment = await get(at('previewAppointment', {},
        { procedureId: state.procedure.procedureId, channel: kept.channel, subject: kept.kind }), { signal });
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.refused = failure;
    }
    draw();
  }

  function again(samePerson) {
    next = samePerson ? Object.fromEntries(APPLICANT.map(name => [name, kept[name]])) : {};
    Object.assign(state, { step: 'find', procedure: null, made: null, found: null, q: '' });
    draw();
    document.getElementById('procedure')?.focus();
  }

  const fees = channel => channel.timeOptions.flatMap(o => o.fees).map(fee => `${t('fee.' + fee.kind)} ${money(fee.amount)}${fee.note ? ` (${fee.note})` : ''}`);
  const terms = () => state.procedure.content.channels.find(c => c.channel === entry.values.channel);

  const findView = () => html`<section class="card" aria-labelledby="find"><h2 id="find">${t('find')}</h2>
    <form class="buttons" role="search" aria-label=${t('find')} @submit=${find}>
      <div class="grow"><label class="sr" for="procedure">${t('find')}</label>
        <input id="procedure" name="procedure" type="search" maxlength="200" .value=${state.q} placeholder=${t('find.hint')} autocomplete="off"></div>
      <button class="primary" type="submit" data-next>${t('search')}</button></form>
    ${state.failure ? html`<div role="alert">${problem(state.failure)}</div>` : nothing}
    ${state.found ? (state.found.length ? table({ caption: t('find'), rows: state.found, key: p => p.procedureId, columns: [
    { label: t('procedure'), cell: p => html`<button class="link" @click=${() => choose(p)}>${p.name}</button> <span class="muted">${p.code}</span>` },
    { label: t('field'), cell: p => p.field.name }, { label: t('agency'), cell: p => nameOf(p.resolvingAgency) },
  ] }) : empty(t('none'), t('none.text'))) : nothing}</section>`;

  const procedureLine = () => html`<p class="eyebrow">${state.procedure.code}</p><h2>${state.procedure.name}</h2>`;

  const enterView = () => html`<form novalidate @submit=${check} class="page-form">
    <section class="card" id="enter" tabindex="-1">${procedureLine()}
      ${facts([[t('timeLimit'), terms()?.timeOptions[0] && limitText(terms().timeOptions[0])],
    [t('fees'), terms() && (fees(terms()).join('; ') || t('free'))], [t('agency'), nameOf(state.procedure.resolvingAgency)],
    [t('conditions'), state.procedure.content.conditions]])}</section>
    ${state.restored ? html`<p class="failure" role="status">${t('restored', { name: entry.values.name ?? '' })}
      <button type="button" @click=${anew}>${t('anew')}</button></p>` : nothing}
    ${entry.failure()}
    <div class="pair even"><section class="card"><h2>${t('applicant')}</h2>${entry.fields()}</section>
      <section class="card"><h2>${t('components')}</h2>${handed.view()}</section></div>
    <div class="buttons"><button class="primary" type="submit" data-next>${t('toCheck')}</button>
      <button type="button" @click=${otherProcedure}>${t('otherProcedure')}</button></div></form>`;

  const checkView = () => html`<section class="card" id="check" tabindex="-1"><h2>${t('check')}</h2>
      ${facts([[t('procedure'), `${state.procedure.code} · ${state.procedure.name}`], [t('channel'), channelName(kept.channel)],
    [t('kind'), subjectName(kept.kind)], [t('name'), kept.name], [t('identityNumber'), kept.identityNumber], [t('phone'), kept.phone],
    [t('email'), kept.email], [t('notifyBy'), kept.notifyBy && t('notifyBy.' + kept.notifyBy)], [t('address'), kept.address], [t('fees'), fees(terms()).join('; ') || t('free')]])}
      <h3>${t('components')}</h3>${handed.summary()}</section>
    <section class="card"><h2>${t('appointment')}</h2>
      ${state.refused ? html`<div class="failure" role="alert">${problem(state.refused)}</div>`
    : state.appointment ? html`<p>${nameOf(state.appointment.resolvingAgency)} · ${limitText(state.appointment.timeLimit)}</p>
        ${explained(state.appointment.dueExplanation)}` : html`<p role="status" class="muted">${t('counting')}</p>`}</section>
    <form novalidate @submit=${entry.submit}>${entry.failure()}
      <div class="buttons">${entry.button(t('receive'))}
        <button type="button" @click=${() => { state.step = 'enter'; draw(); }}>${t('back')}</button></div></form>`;

  const slipView = () => html`${slip(state.made)}
    <div class="buttons no-print"><button class="primary" data-next @click=${() => window.print()}>${t('print')}</button>
      <button @click=${() => again(true)}>${t('samePerson')}</button><button @click=${() => again(false)}>${t('another')}</button>
      <button @click=${() => go('/ho-so/' + state.made.dossierId)}>${t('openDossier')}</button></div>`;

  knowOrganisations(draw);
  if (state.q) find();
  const views = { find: findView, enter: enterView, check: checkView, slip: slipView };
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${views[state.step]()}</div>`,
  };
}
