// How the services stand: each answers for itself, so that one that is away does not hide the others.
import { html, nothing } from '../../../kit/libraries.js';
import { count, moment } from '../../../kit/format.js';
import { headline, loading, problem } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { commands, get } from '../../../app/api.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const SERVICES = ['plan', 'catalog', 'dossier', 'feedback', 'dashboard'];
const EVERY_MS = 10_000;
const LISTED = 50;
const GOOD = ['RUNNING', 'ELSEWHERE', 'PUBLISHING', 'STANDBY', 'OPEN'];

export function open({ draw, signal }) {
  /** @type {Record<string, Api.Values>} */
  const known = Object.fromEntries(SERVICES.map(name => [name, {}]));
  const post = commands();

  /** Puts what was answered, or why there is no answer, at its service. */
  async function ask(name, part, read) {
    const service = known[name];
    try {
      service[part] = await read();
      delete service.failure;
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      service.failure = failure;
    }
    draw();
  }

  const look = name => Promise.all([
    ask(name, 'status', () => get(`/ops/${name}/operations/status`, { signal })),
    ask(name, 'parked', () => get(`/ops/${name}/operations/parked-messages`, { signal })),
    ask(name, 'outbound', () => outbound(name)),
  ]);

  /** Queues to outside, each with what an operator may do something about. */
  async function outbound(name) {
    const path = `/ops/${name}/operations/outbound`;
    const { targets } = await get(path, { signal });
    return Promise.all(targets.map(async target => {
      const held = await Promise.all([['DEAD', target.dead], ['NOT_SENT', target.notSent]].filter(([, total]) => total)
        .map(([state]) => get(`${path}/${target.target}/messages?state=${state}`, { signal })));
      return { ...target, messages: held.flatMap(list => list.messages).slice(0, LISTED) };
    }));
  }

  const act = (name, target, what) => ask(name, 'acted',
    () => post(`/ops/${name}/operations/outbound/${target}/${what}`, {}, { signal })).then(() => look(name));

  async function lookAll() {
    while (!signal.aborted) {
      await Promise.all(SERVICES.map(look));
      await new Promise(done => { setTimeout(done, EVERY_MS); });
    }
  }

  async function verify(name) {
    known[name].verifying = true;
    draw();
    await ask(name, 'verdict', () => get(`/ops/${name}/operations/log/verification`, { signal }));
    known[name].verifying = false;
    draw();
  }

  const replay = (name, message) => ask(name, 'replayed',
    async () => (await post(`/ops/${name}/operations/parked-messages/${message.id}/replay`, {}, { signal })).value).then(() => look(name));

  const mark = state => html`<span class="tag ${GOOD.includes(state) ? 'green' : 'red'}">${t('state.' + state)}</span>`;

  const projections = status => table({ caption: t('projections'), compact: true, rows: status.projections, key: p => p.projection + p.source, columns: [
    { label: t('projection'), cell: p => html`${p.projection}<small>${p.source}</small>` },
    { label: t('state'), cell: p => html`${mark(p.state)}${p.problem ? html`<small class="bad">${p.problem}</small>` : nothing}` },
    { label: t('position'), kind: 'num', cell: p => count(p.position) },
    { label: t('asOf'), kind: 'nowrap', cell: p => (p.asOf ? moment(p.asOf) : '–') },
  ] });

  const parked = (name, list) => html`<h3>${t('parked', { total: count(list.total) })}</h3>
    ${list.messages.length ? table({ caption: t('parked', { total: list.total }), compact: true, rows: list.messages, key: m => m.id, columns: [
    { label: t('message'), cell: m => html`${m.type || t('unreadable')}<small>${m.source} · ${m.offset}</small>` },
    { label: t('reason'), cell: m => m.reason }, { label: t('parkedAt'), cell: m => moment(m.parkedAt) },
    { label: t('replay'), cell: m => html`<button @click=${() => replay(name, m)}>${t('replay')}</button>` },
  ] }) : nothing}
    ${known[name].replayed ? html`<p role="status">${t('replayed', known[name].replayed)} ${known[name].replayed.reason}</p>` : nothing}`;

  const reactions = status => table({ caption: t('reactions'), compact: true, rows: status.reactions, key: r => r.reaction + r.source, columns: [
    { label: t('reaction'), cell: r => html`${r.reaction}<small>${r.source}</small>` },
    { label: t('state'), cell: r => html`${mark(r.state)}${r.problem ? html`<small class="bad">${r.problem}</small>` : nothing}` },
    { label: t('position'), kind: 'num', cell: r => count(r.position) },
    { label: t('asOf'), kind: 'nowrap', cell: r => (r.asOf ? moment(r.asOf) : '–') },
  ] });

  const queues = (name, targets) => html`<h3>${t('outbound')}</h3>
    ${table({ caption: t('outbound'), compact: true, rows: targets, key: q => q.target, columns: [
    { label: t('target'), cell: q => html`${q.target}<small>${t('sent', { sent: count(q.sent), notSent: count(q.notSent) })}</small>` },
    { label: t('state'), cell: q => html`${mark(q.state)}${q.problem ? html`<small class="bad">${q.problem}${q.nextTry ? ` · ${t('nextTry', { at: moment(q.nextTry) })}` : ''}</small>` : nothing}
      ${q.pausedBy ? html`<small>${t('pausedBy', { who: q.pausedBy })}</small>` : nothing}` },
    { label: t('waiting'), kind: 'num', cell: q => html`${count(q.waiting)}${q.oldest ? html`<small>${t('since', { at: moment(q.oldest) })}</small>` : nothing}` },
    { label: t('dead'), kind: 'num', cell: q => count(q.dead) },
    { label: t('act'), cell: q => (q.state === 'OPEN'
      ? html`<button @click=${() => act(name, q.target, 'pause')}>${t('pause')}</button>`
      : html`<button @click=${() => act(name, q.target, 'resume')}>${t('resume')}</button>`) },
  ] })}
    ${targets.filter(q => q.messages.length).map(q => html`<details ?open=${q.dead > 0}><summary>${t('held', { target: q.target, count: q.messages.length })}</summary>
      ${table({ caption: t('held', { target: q.target, count: q.messages.length }), compact: true, rows: q.messages, key: m => m.id, columns: [
    { label: t('message'), cell: m => html`${m.event}<small>${m.entity}</small>` },
    { label: t('state'), cell: m => mark(m.state) },
    { label: t('reason'), cell: m => m.reason },
    { label: t('queuedAt'), kind: 'nowrap', cell: m => moment(m.queuedAt) },
    { label: t('act'), cell: m => html`<button @click=${() => act(name, q.target, `messages/${m.id}/resend`)}>${t('resend')}</button>
      ${m.state === 'DEAD' ? html`<button @click=${() => act(name, q.target, `messages/${m.id}/give-up`)}>${t('giveUp')}</button>` : nothing}` },
  ] })}</details>`)}`;

  const service = name => {
    const { status, parked: list, outbound: targets, verdict, verifying, failure } = known[name];
    const failing = status ? [...status.projections, ...status.reactions].filter(p => !GOOD.includes(p.state)).length : 0;
    return html`<section class="card" aria-labelledby="of-${name}"><div class="bar-line"><h2 id="of-${name}">${t('service.' + name)}</h2>
        <p>${failure ? html`<span class="tag red">${headline(failure)}</span>` : status ? html`<span class="tag ${failing ? 'red' : 'green'}">
          ${failing ? t('failing', { count: failing }) : t('well')}</span>` : nothing}</p></div>
      ${failure ? html`<div role="alert">${problem(failure)}</div>` : !status ? loading() : html`
        ${facts([[t('head'), count(status.head)], [t('relay'), status.relay && html`${mark(status.relay.state)} ${t('published', { position: count(status.relay.published) })}`],
    [t('relayProblem'), status.relay?.problem]])}
        <details><summary>${t('projectionsOf', { count: status.projections.length })}</summary>${projections(status)}</details>
        ${status.reactions.length ? html`<details><summary>${t('reactionsOf', { count: status.reactions.length })}</summary>${reactions(status)}</details>` : nothing}
        ${targets?.length ? queues(name, targets) : nothing}
        ${list ? parked(name, list) : nothing}
        ${verdict ? html`<p role="status" class=${verdict.fault === 'NONE' ? 'done' : 'bad'}>${verdict.fault === 'NONE'
    ? t('whole', { events: count(verdict.events) }) : t('broken', { position: count(verdict.firstBad), fault: verdict.fault })}</p>` : nothing}
        <div class="buttons"><button ?disabled=${verifying} @click=${() => verify(name)}>${t(verifying ? 'verifying' : 'verify')}</button>
          <a class="button" href="/ops/${name}/q/swagger-ui/" target="_blank" rel="noopener">${t('openapi')}<span class="sr"> ${t('service.' + name)}</span></a></div>`}
    </section>`;
  };

  lookAll();
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${SERVICES.map(service)}</div>`,
  };
}
