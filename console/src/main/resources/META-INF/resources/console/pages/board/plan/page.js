// The board of one plan: targets, months, tasks, dossiers due soon and late; it follows the figures as they change, or shows them
// as they were at an instant.
import { html, nothing } from '../../../kit/libraries.js';
import { at, get, withQuery } from '../../../app/api.js';
import { count, date, dayOf, lag, moment, seconds } from '../../../kit/format.js';
import { t } from './words.js';
import { follow } from '../../../app/live.js';
import { failed, loading } from '../../../kit/states.js';
import { dossiers } from './dossiers.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';
import { trend } from './trend.js';

const live = (board, connection) => html`
  <div class="live ${connection}" role="status">
    <p>${connection === 'lost'
    ? t('live.lost', { time: seconds(board.asOf) })
    : html`<i aria-hidden="true"></i>${t(connection === 'on' ? 'live.on' : 'live.waiting')}`}</p>
    ${connection === 'lost' ? nothing : html`<p class="asof">${t('live.asOf', { time: seconds(board.asOf), date: date(board.asOf) })}
      · ${t('live.lag', { lag: lag(board.lagMs) })}</p>`}
  </div>`;

/** What the whole page is of: an earlier instant, in Vietnam's time, or now. */
const past = (then, choose) => html`
  <form class="as-of" @submit=${event => {
    event.preventDefault();
    choose(new FormData(event.target).get('luc'));
  }}>
    <label>${t('asOf.label')} <input type="datetime-local" name="luc" required .value=${then}></label>
    <button>${t('asOf.see')}</button>
    ${then ? html`<button type="button" @click=${() => choose('')}>${t('asOf.now')}</button>` : nothing}
  </form>`;

const tile = (href, label, value, note, alarm) => html`
  <a class="tile ${alarm ? 'alarm' : ''}" href=${href}>
    <span class="label">${label}</span><b>${value}</b><span class="note">${note}</span></a>`;

function tiles(board) {
  const having = status => board.targets.filter(x => x.status === status).length;
  const overdue = board.tasks.byState.OVERDUE ?? 0;
  return html`<section class="tiles" aria-label=${t('board.summary')}>
    ${tile('#targets', t('tile.targets'), `${having('MET')}/${board.targets.length}`,
    t('tile.targetsNote', { missed: having('MISSED'), risk: having('AT_RISK') }), having('MISSED') + having('AT_RISK') > 0)}
    ${tile('#late', t('tile.late'), count(board.late.total),
    t('tile.lateNote', { open: count(board.openDossiers) }), board.late.total > 0)}
    ${tile('#due-soon', t('tile.dueSoon'), count(board.dueSoon.total),
    t('tile.dueSoonNote', { days: board.dueSoonDays }))}
    ${tile('#tasks', t('tile.tasks'), count(overdue), t('tile.tasksNote',
    { total: board.tasks.total, done: board.tasks.byState.DONE ?? 0 }), overdue > 0)}
  </section>`;
}

/** What was corrected; the figures count it as corrected. */
function corrections({ corrected }) {
  if (corrected.dossiers + corrected.feedback + corrected.tasks === 0) return nothing;
  return html`<p class="muted">${t('board.corrected', {
    dossiers: count(corrected.dossiers), feedback: count(corrected.feedback), tasks: count(corrected.tasks),
  })}</p>`;
}

export function open({ draw, signal, params, query, go }) {
  const then = query.get('luc') ?? '';
  const asOf = then ? then + ':00+07:00' : '';
  const of = { planId: params.id };
  const state = { board: null, failure: null, connection: 'waiting', definitions: new Map() };
  const choose = luc => go(withQuery('/bang-dieu-hanh/' + params.id, { luc }));
  const parts = [targets(), trend(), tasks(draw), dossiers('late', draw), dossiers('dueSoon', draw)];
  const [targetPart, trendPart, taskPart, latePart, dueSoonPart] = parts;

  function take(event) {
    const news = JSON.parse(event.data);
    state.board = event.type === 'alive' ? { ...state.board, ...news } : news;
    state.connection = 'on';
    state.failure = null;
    draw();
  }

  function broken(failure) {
    if (!state.board || ['expired', 'refused', 'forbidden'].includes(failure.kind)) state.failure = failure;
    state.connection = 'lost';
    draw();
  }

  async function load() {
    state.failure = null;
    draw();
    try {
      state.board = { ...await get(at('getPlanBoard', of, { asOf }), { signal }), past: asOf };
      draw();
      await define();
    } catch (failure) {
      if (failure.name !== 'AbortError') broken(failure);
      return;
    }
    if (!asOf) follow(at('streamPlanBoard', of), { onEvent: take, onBreak: broken, signal });
  }

  /** What the figures mean on that day; a board without these words is a board all the same. */
  async function define() {
    try {
      const { definitions } = await get(at('listDefinitions', {}, { on: dayOf(state.board.asOf) }), { signal });
      state.definitions = new Map(definitions.map(definition => [definition.figure, definition]));
      draw();
    } catch (failure) {
      if (failure.name === 'AbortError') throw failure;
    }
  }

  const view = board => html`
    <div class="page board">
      <header class="plan">
        <div><p class="eyebrow">${board.number ? t('plan.number', { number: board.number }) : t('plan.unnumbered')}
            · ${board.issuer} · ${t('plan.year', { year: board.year })} · <span class="tag">${t('plan.' + board.state)}</span></p>
          <h1>${board.title}</h1></div>
        <div class="side">${asOf ? html`<p class="then" role="status">${t('asOf.shown', { moment: moment(board.asOf) })}</p>`
    : live(board, state.connection)}
          ${past(then, choose)}
          <button class="print" @click=${() => window.print()}>${t('board.print')}</button></div>
      </header>
      ${state.failure ? failed(state.failure, load) : nothing}
      ${tiles(board)}
      ${corrections(board)}
      ${targetPart.view(board, state.definitions)}
      <div class="pair">${trendPart.view(board)} ${taskPart.summary(board)}</div>
      ${taskPart.view(board)}
      <div class="pair even">${latePart.view(board)} ${dueSoonPart.view(board)}</div>
    </div>`;

  load();
  signal.addEventListener('abort', () => trendPart.close(), { once: true });
  return {
    title: () => t('title'),
    view: () => (state.board ? view(state.board)
      : html`<div class="page">${state.failure ? html`${failed(state.failure, load)} ${then ? past(then, choose) : nothing}` : loading()}</div>`),
    drawn: () => state.board && trendPart.drawn(state.board),
  };
}
