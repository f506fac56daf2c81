// The document on the left, what was understood of it on the right; doubts first. Nothing is stored until the plan is made.
import { html, live, nothing } from '../../../kit/libraries.js';
import { fileDrop } from '../../../kit/filedrop.js';
import { failed, headline, problem } from '../../../kit/states.js';
import { language, words } from '../../../kit/words.js';
import { at, commands, get, send } from '../../../app/api.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const COMPARATORS = { GE: '≥', GT: '>', EQ: '=', LE: '≤', LT: '<' };

export function open({ draw, signal, go }) {
  const post = commands();
  const state = { file: null, read: null, metrics: [], busy: false, failure: null, refused: null, settled: new Set(), line: 0 };

  async function take(file) {
    Object.assign(state, { file, read: null, busy: true, failure: null, refused: null, settled: new Set() });
    draw();
    const body = new FormData();
    body.append('file', file);
    try {
      const [answer, { metrics }] = await Promise.all([send(at('readPlanDocument'), { method: 'POST', body, signal }), get(at('getMetrics'), { signal })]);
      state.read = await answer.json();
      state.metrics = metrics;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    state.busy = false;
    draw();
    document.getElementById('doubts')?.focus();
  }

  async function make() {
    Object.assign(state, { busy: true, refused: null });
    draw();
    try {
      const { value } = await post(at('draftPlan'), { sourceHash: state.read.sourceHash, draft: state.read.draft });
      await go('/ke-hoach/' + value.planId);
    } catch (failure) {
      if (!failure.kind) throw failure;
      Object.assign(state, { busy: false, refused: failure });
      draw();
      document.getElementById('refused')?.focus();
    }
  }

  function show(line) {
    state.line = line;
    draw();
    document.getElementById('line-' + line)?.scrollIntoView({ block: 'center' });
  }

  const draft = () => state.read.draft;
  const set = (object, name, value) => { object[name] = value; draw(); };
  const inText = line => html`<button class="link" @click=${() => show(line)}>${t('line', { line })}</button>`;
  const text = (id, label, object, name, { number = false } = {}) => html`<div class="field"><label for=${id}>${label}</label>
    <input id=${id} type=${number ? 'number' : 'text'} .value=${live(String(object[name] ?? ''))}
      @change=${e => set(object, name, e.target.value === '' ? null : number ? Number(e.target.value) : e.target.value)}></div>`;

  const doubt = (one, i) => html`<li data-row=${i} class=${state.settled.has(i) ? 'settled' : ''}>
    <p><b>${t('doubt.' + one.kind)}</b> ${one.about ? html`“${one.about}”` : nothing} ${inText(one.line)}</p>
    ${state.settled.has(i) ? html`<span class="tag green">${t('accepted')}</span>`
    : html`<button @click=${() => { state.settled.add(i); draw(); }}>${t('accept')}<span class="sr"> ${t('doubt.' + one.kind)}</span></button>`}</li>`;

  const doubts = () => {
    const left = draft().uncertain.length - state.settled.size;
    return html`<section class="card" id="doubts" tabindex="-1"><h2>${t('doubts')}</h2>
      <p role="status">${left ? t('doubtsLeft', { count: left }) : t('doubtsDone')}</p><ol class="doubts">${draft().uncertain.map(doubt)}</ol></section>`;
  };

  const head = () => html`<section class="card"><h2>${t('head')}</h2>${text('head-title', t('planTitle'), draft().head, 'title')}
    <div class="columns">${text('head-number', t('number'), draft().head, 'number', { number: true })}${text('head-symbol', t('symbol'), draft().head, 'symbol')}
      ${text('head-issuer', t('issuer'), draft().head, 'issuer')}${text('head-year', t('year'), draft().head, 'planYear', { number: true })}</div></section>`;

  const metricName = m => (language() === 'en' ? m.english : m.vietnamese);
  const target = (x, i) => html`<li><blockquote>${x.verbatim}</blockquote> ${inText(x.line)}
    <div class="columns"><div class="field"><label for="metric-${i}">${t('metric')}</label>
        <select id="metric-${i}" @change=${e => set(x, 'metric', e.target.value || null)}><option value="" ?selected=${!x.metric}>${t('noMetric')}</option>
          ${[...state.metrics].sort((a, b) => x.candidates.includes(b.metric) - x.candidates.includes(a.metric)).map(m => html`
            <option value=${m.metric} ?selected=${x.metric === m.metric}>${metricName(m)}</option>`)}</select></div>
      <div class="field"><label for="comparator-${i}">${t('comparator')}</label><select id="comparator-${i}" @change=${e => set(x, 'comparator', e.target.value)}>
        ${Object.entries(COMPARATORS).map(([code, sign]) => html`<option value=${code} ?selected=${x.comparator === code}>${sign}</option>`)}</select></div>
      ${text('value-' + i, t('value'), x, 'value', { number: true })}</div></li>`;

  const task = (x, i) => html`<li><div class="field"><label for="task-${i}">${t('content', { ref: x.ref })}</label>
      <textarea id="task-${i}" rows="2" .value=${live(x.content)} @change=${e => set(x, 'content', e.target.value)}></textarea></div>
    <p class="muted">${t('leads', { names: x.lead?.units.map(u => u.name).join('; ') || t('leadOpen') })} ·
      ${t('schedule', { text: x.schedule?.verbatim || t('scheduleOpen') })} · ${inText(x.line)}</p></li>`;

  const leftOver = () => {
    const lines = draft().lines.filter(l => l.use === 'LEFT_OVER');
    return html`<section class="card"><h2>${t('leftOver')}</h2>${lines.length ? html`<ul>${lines.map(l => html`<li>${l.text} ${inText(l.line)}</li>`)}</ul>`
      : html`<p class="muted">${t('noLeftOver')}</p>`}</section>`;
  };

  const paper = () => html`<section class="card paper" tabindex="0" aria-labelledby="paper"><h2 id="paper">${t('document')}</h2>
    <ol>${draft().lines.filter(l => l.text.trim()).map(l => html`<li id="line-${l.line}" class="${l.use} ${l.line === state.line ? 'here' : ''}">
      <span class="no" aria-hidden="true">${l.line}</span><span>${l.text}</span>${l.use === 'LEFT_OVER' ? html`<span class="tag red">${t('use.LEFT_OVER')}</span>` : nothing}</li>`)}</ol></section>`;

  const right = () => {
    const ready = state.settled.size === draft().uncertain.length;
    return html`<div class="page-form">${doubts()}${head()}
      <section class="card"><h2>${t('targets')}</h2><ol class="items">${draft().targets.map(target)}</ol></section>
      <section class="card"><h2>${t('tasks')}</h2><ol class="items">${draft().tasks.map(task)}</ol></section>
      ${leftOver()}
      ${state.refused ? html`<div class="failure" role="alert" id="refused" tabindex="-1"><h3>${headline(state.refused)}</h3>${problem(state.refused)}
        <ul>${(state.refused.problem?.errors ?? []).map(e => html`<li>${e.pointer}: ${e.detail}</li>`)}</ul></div>` : nothing}
      <div class="buttons">${ready ? nothing : html`<p>${t('firstDoubts')}</p>`}
        <button class="primary" ?disabled=${!ready || state.busy} @click=${make}>${t('make')}</button>
        <button @click=${() => { state.read = null; state.file = null; draw(); }}>${t('other')}</button></div></div>`;
  };

  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>
      ${state.failure ? failed(state.failure, () => take(state.file)) : nothing}
      ${state.read ? html`<div class="import">${paper()}${right()}</div>` : html`<p>${t('lead')}</p>
        ${state.busy ? html`<p role="status">${t('reading')}</p>` : fileDrop({ label: t('file'), accept: '.docx,.doc,.odt,.pdf,.xlsx,.xls,.ods,.txt', file: state.file, take })}`}</div>`,
  };
}
