// What lies on the desk of whoever is signed in, the most severe first; it goes by itself when its item asks no more.
import { html, nothing } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { count, moment } from '../../../kit/format.js';
import { empty, headline, problem } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { at, send } from '../../../app/api.js';
import { listing } from '../../../app/listing.js';
import { noticeCount, onNotices } from '../../../app/notices.js';
import { itemLink, says, severityTag, t } from './told.js';

const SEVERITIES = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'NEW'];
const ITEMS = ['DOSSIER', 'FEEDBACK', 'TASK'];

export function open({ draw, signal, roles }) {
  let failure = null;
  const choice = filters({
    fields: () => [
      { name: 'unread', label: t('unread'), type: 'check' },
      { name: 'done', label: t('done'), type: 'check' },
      ...(roles.includes('LEADER') ? [{ name: 'unit', label: t('wholeUnit'), type: 'check' }] : []),
      { name: 'item', label: t('item'), type: 'select', options: ITEMS.map(value => ({ value, label: t('item.' + value) })) },
    ],
    changed: () => list.load(),
  });
  const list = listing({
    operation: 'listNotices', draw, signal,
    query: () => {
      const { unread, done, unit, item } = choice.values();
      return { unread, done, item, whose: unit ? 'UNIT' : undefined, limit: 100 };
    },
  });

  async function put(path, body) {
    failure = null;
    try {
      await send(path, { method: 'PUT', signal, ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}) });
      return true;
    } catch (error) {
      if (error.name === 'AbortError') return false;
      if (!error.kind) throw error;
      failure = error;
      draw();
      return false;
    }
  }

  /** Opening the item is reading its notice; the request outlives the page. */
  const opened = ({ read, noticeId }) => { if (!read) send(at('markNoticeRead', { noticeId }), { method: 'PUT' }).catch(() => {}); };

  async function mark(notice) {
    if (await put(at('markNoticeRead', { noticeId: notice.noticeId }))) {
      notice.read = true;
      draw();
      /** @type {HTMLElement} */ (document.querySelector(`[data-row="${notice.noticeId}"] a`))?.focus();
    }
  }

  async function markAll() {
    const newest = list.state.items.map(n => n.since).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
    if (await put(at('markNoticesRead'), { upTo: newest })) list.load();
  }

  const group = (severity, items) => {
    const rows = items.filter(n => n.severity === severity);
    return rows.length ? html`<section class="card" aria-labelledby="group-${severity}">
      <h2 id="group-${severity}">${t('group.' + severity)} <span class="muted">${count(rows.length)}</span></h2>
      ${table({ caption: t('group.' + severity), rows, key: n => n.noticeId, columns: [
    { label: t('what'), cell: n => itemLink(n, opened) },
    { label: t('says'), cell: n => html`${severityTag(n)} ${says(n)}` },
    { label: t('unit'), cell: n => n.unitName },
    { label: t('since'), cell: n => html`${moment(n.since)}${n.doneAt ? html`<small>${t('doneAt', { at: moment(n.doneAt) })}</small>` : nothing}` },
    { label: t('act'), cell: n => (n.read ? html`<span class="muted">${t('read')}</span>`
      : html`<button @click=${() => mark(n)} aria-label=${t('markOf', { code: n.code || t('noCode') })}>${t('mark')}</button>`) },
  ] })}</section>` : nothing;
  };

  const follows = roles.some(role => ['LEADER', 'OFFICE'].includes(role));
  const late = follows ? listing({ operation: 'listLateness', draw, signal }) : null;
  const lateness = () => html`<section class="card" aria-labelledby="lateness"><h2 id="lateness">${t('lateness')}</h2>
    ${late.view(rows => table({ caption: t('lateness'), rows, key: r => r.unit + r.item, compact: true, columns: [
    { label: t('unit'), cell: r => r.unitName },
    { label: t('item'), cell: r => t('item.' + r.item) },
    { label: t('times'), kind: 'num', cell: r => count(r.times) },
    { label: t('lastAt'), cell: r => moment(r.lastAt) },
  ] }), html`<p class="muted">${t('lateness.none')}</p>`)}</section>`;

  list.load();
  if (late) late.load();
  onNotices(() => list.load(), signal);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${choice.view()}
      ${failure ? html`<section class="notice" role="alert"><h2>${headline(failure)}</h2>${problem(failure)}</section>` : nothing}
      ${list.state.items?.some(n => !n.read) && !choice.values().done && !choice.values().unit
    ? html`<p class="buttons"><button data-next @click=${markAll}>${t('markAll')}</button>
        <span class="muted">${t('waiting', { open: count(noticeCount()?.open ?? list.state.items.length), unread: count(noticeCount()?.unread ?? 0) })}</span></p>` : nothing}
      ${list.view(items => SEVERITIES.map(severity => group(severity, items)), empty(t('none'), t('none.text')))}
      ${late ? lateness() : nothing}</div>`,
  };
}
