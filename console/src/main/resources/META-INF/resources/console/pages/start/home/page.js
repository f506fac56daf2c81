// The start page: what a visitor may look up, and what waits for an officer of these roles today.
import { html, nothing } from '../../../kit/libraries.js';
import { count } from '../../../kit/format.js';
import { words } from '../../../kit/words.js';
import { at, get } from '../../../app/api.js';
import { navigation } from '../../../app/sections.js';
import { hasNotices, onNotices } from '../../../app/notices.js';
import { logIn } from '../../../app/session.js';
import { itemLink, says, severityTag } from '../notices/told.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const MOST = 200;
const NOTICES_SHOWN = 5;
const dossiers = query => at('listDossiers', {}, { ...query, limit: MOST });
/** What waits behind a door; what is late there is told in red. */
const WAITING = {
  inbox: () => [dossiers({ state: 'SUBMITTED' })],
  handover: () => [dossiers({ state: 'RECEIVED' })],
  delivery: () => [dossiers({ state: 'RESOLVED' })],
  work: () => [dossiers({ late: true }), 'late'],
  feedback: () => [at('listFeedback', {}, { state: 'SENT', limit: MOST })],
};

export function open({ draw, signal, roles, user }) {
  const doors = navigation(user ? roles : null);
  const waiting = {};

  async function ask(name) {
    const [path, late] = WAITING[name]();
    try {
      const { items, nextCursor } = await get(path, { signal });
      waiting[name] = { text: t(late ? 'late' : 'waits', { count: nextCursor ? MOST + '+' : count(items.length) }), red: late && items.length > 0 };
    } catch (failure) {
      // The door opens without its number; the page behind it says what is wrong.
      if (!failure.kind && failure.name !== 'AbortError') throw failure;
    }
    draw();
  }
  let notices = [];
  async function askForNotices() {
    try {
      notices = (await get(at('listNotices', {}, { limit: NOTICES_SHOWN }), { signal })).items;
    } catch (failure) {
      // The page of notices says what is wrong.
      if (!failure.kind && failure.name !== 'AbortError') throw failure;
    }
    draw();
  }
  if (hasNotices()) {
    askForNotices();
    onNotices(askForNotices, signal);
  }
  if (user) doors.filter(page => WAITING[page.nav]).forEach(page => ask(page.nav));

  const door = page => html`<a class="door" href=${page.path}><b>${t(page.nav)}</b>
    ${waiting[page.nav] ? html`<em class=${waiting[page.nav].red ? 'bad' : ''}>${waiting[page.nav].text}</em>` : nothing}
    <span>${t(page.nav + '.text')}</span></a>`;

  return {
    title: () => t('title'),
    view: () => html`<section class="hero">
      <h1>${user ? t('hello', { name: user.name }) : t('title')}</h1>
      ${user ? nothing : html`<p>${t('lead')}</p>`}
      ${notices.length ? html`<section class="card" aria-labelledby="notices"><h2 id="notices">${t('notices')}</h2>
        <ul class="found">${notices.map(n => html`<li data-row=${n.noticeId}>${itemLink(n)} ${severityTag(n)} ${says(n)}</li>`)}</ul>
        <p><a href="/thong-bao">${t('notices.all')}</a></p></section>` : nothing}
      <div class="doors">${doors.map(door)}</div>
      ${user ? nothing : html`<p>${t('officers')}</p><p><button class="primary" @click=${() => logIn('/')}>${t('logIn')}</button></p>`}
    </section>`,
  };
}
