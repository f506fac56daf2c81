// The frame around every page: header, navigation, search, keys; it opens pages and follows links without a reload.
import { html, nothing, render } from '../kit/libraries.js';
import { dialog } from '../kit/dialog.js';
import { forgetInput } from '../kit/form.js';
import { failed, loading, noRight, notFound } from '../kit/states.js';
import { count } from '../kit/format.js';
import { language, speak, words } from '../kit/words.js';
import { setLogIn } from './api.js';
import { keys } from './keys.js';
import { knowOrganisations, nameOf, organisationOptions } from './organisations.js';
import { hasNotices, noticeCount, onNotices, watchNotices } from './notices.js';
import { navigation } from './sections.js';
import { IDLE_MINUTES, watch } from './lock.js';
import { actFor, actingFor, completeLogIn, lock, logIn, logInBeside, logOut, tellBeside, user } from './session.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const root = document.getElementById('app');
let find;
let page = { view: loading };
let leave = new AbortController();
let menuOpen = false;
/** Who has to come back, while the page is locked. */
let locked = null;

const here = path => {
  const { pathname } = location;
  return pathname === path || (path !== '/' && pathname.startsWith(path + '/')) ? 'page' : nothing;
};

function search(event) {
  event.preventDefault();
  const words = String(new FormData(event.target).get('q')).trim();
  if (words) go('/tim?q=' + encodeURIComponent(words));
}

/** Another unit is worked for by a posting; whether there is one the services decide. */
async function chooseUnit() {
  await knowOrganisations(draw);
  dialog(t('unit'), html`<p>${t('unit.text')}</p><form class="field" @submit=${event => {
    event.preventDefault();
    actFor(String(new FormData(event.target).get('unit')).trim());
    event.target.closest('dialog').close();
    go('/');
  }}><label for="unit">${t('unit.code')}</label>
    <input id="unit" name="unit" list="unit-list" maxlength="30" value=${actingFor() ?? ''} autocomplete="off">
    <datalist id="unit-list">${organisationOptions().map(o => html`<option value=${o.value}>${o.label}</option>`)}</datalist>
    <p class="buttons"><button class="primary">${t('unit.do')}</button></p></form>`);
}

async function leaveSession() {
  forgetInput();
  await logOut();
}

/** Somebody signs in beside the page. Whoever was here before goes on; for somebody else the page is opened anew, without what was entered. */
async function signIn() {
  const before = locked ?? user();
  if (!await logInBeside()) return;
  const moved = locked?.at && locked.at !== location.href;
  locked = null;
  if (before && before.id !== user().id) {
    forgetInput();
    actFor(null);
  }
  if (moved || before?.id !== user().id) await open();
  draw();
  document.getElementById('main')?.focus({ preventScroll: true });
}

const lockedView = () => html`<section class="notice" role="alert"><h1>${t('lock.title')}</h1>
  <p>${t('lock.text', { minutes: IDLE_MINUTES })}</p><p>${t('lock.kept', { name: locked.name })}</p>
  <button class="primary" @click=${signIn}>${t('logIn')}</button></section>`;

/** The number is told in words to those who do not see it stand beside the link. */
function notices() {
  const unread = noticeCount()?.unread ?? 0;
  return html`<a class="notices" href="/thong-bao" aria-current=${here('/thong-bao')}
    aria-label=${unread ? t('notices.unread', { count: count(unread) }) : t('notices')}>${t('notices')}
    ${unread ? html`<b>${count(unread)}</b>` : nothing}</a>`;
}

function header() {
  const who = user();
  const other = language() === 'vi' ? 'en' : 'vi';
  return html`
    <a class="skip" href="#main">${t('skip')}</a>
    <header class="top">
      <a class="brand" href="/"><img src="/console/kit/icon.svg" alt="" width="28" height="28">
        <span><b>${t('name')}</b><small>${t('tagline')}</small></span></a>
      ${who ? html`<form class="search" role="search" aria-label=${t('search')} @submit=${search}>
        <label class="sr" for="search">${t('searchLong')}</label>
        <input id="search" name="q" type="search" maxlength="200" placeholder=${t('searchHint')} autocomplete="off"></form>` : nothing}
      <div class="who">
        ${hasNotices() ? notices() : nothing}
        ${who ? html`<span class="name">${who.name}</span>
          <button class="plain" @click=${chooseUnit}>${actingFor() ? t('unit.for', { name: nameOf(actingFor()) }) : t('unit')}</button>
          ${who.roles.includes('INTAKE_OFFICER') ? html`<button class="plain" @click=${signIn}>${t('change')}</button>` : nothing}` : nothing}
        <button class="plain" lang=${other} aria-label=${t('languageLabel')}
          @click=${() => { speak(other); draw(); }}>${t('language')}</button>
        ${who ? html`<button class="plain" @click=${leaveSession}>${t('logOut')}</button>`
    : locked ? nothing : html`<button class="plain" @click=${() => logIn()}>${t('logIn')}</button>`}
        <button class="plain menu" aria-expanded=${menuOpen} aria-controls="nav"
          @click=${() => { menuOpen = !menuOpen; draw(); }}>${t('menu')}</button>
      </div>
      <nav id="nav" class=${menuOpen ? 'open' : ''} aria-label=${t('nav')}>
        ${(locked ? [] : navigation(who?.roles ?? null)).map(p => html`<a href=${p.path} aria-current=${here(p.path)}>${t('nav.' + p.nav)}</a>`)}
      </nav>
    </header>`;
}

let drawing = false;
let drawAgain = false;
/** A field that leaves the page while it has the focus tells that it was changed, in the middle of a drawing: what it asks for is drawn after it. */
function draw() {
  drawAgain = true;
  if (drawing) return;
  drawing = true;
  try {
    while (drawAgain) {
      drawAgain = false;
      drawOnce();
    }
  } finally {
    drawing = false;
  }
}

function drawOnce() {
  watchNotices();
  // What is locked is hidden and kept: its fields come back as they were.
  render(html`${header()}<main id="main" tabindex="-1">${locked ? lockedView() : page.view()}</main>`, root);
  document.querySelector('dialog[open]')?.toggleAttribute('hidden', Boolean(locked));
  document.title = locked ? `${t('lock.title')} · ${t('name')}` : `${page.title?.() || t('tagline')} · ${t('name')}`;
  if (!locked) page.drawn?.();
}

function mayOpen(found) {
  const roles = user()?.roles;
  return !found.roles || (roles && found.roles.some(role => roles.includes(role)));
}

async function open() {
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  menuOpen = false;
  const found = find(location.pathname);
  page = { view: !found ? notFound : loading };
  if (found && !mayOpen(found)) {
    page = { view: () => (user() ? noRight(found.roles)
      : html`<h1 class="sr">${t('tagline')}</h1>${failed({ kind: 'expired', logIn: () => logIn() })}`) };
  }
  draw();
  if (!found || !mayOpen(found)) return;
  try {
    const opened = (await found.load()).open({
      draw: () => signal.aborted || draw(), signal, params: found.params, go, roles: user()?.roles ?? [], user: user(),
      query: new URLSearchParams(location.search),
    });
    if (signal.aborted) return;
    page = opened;
  } catch (error) {
    // A page that cannot be fetched is a network that is gone; any other error is ours and shall be seen.
    if (!(error instanceof TypeError)) throw error;
    page = { view: () => failed({ kind: 'offline' }, open) };
    console.error(error);
  }
  draw();
}

/** Goes to another page of the console. */
export function go(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  scrollTo(0, 0);
  return open().then(() => document.getElementById('main')?.focus({ preventScroll: true }));
}

function follow(event) {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.target || link.hasAttribute('download') || link.pathname.startsWith('/ops/')) return;
  event.preventDefault();
  if (!locked) go(link.getAttribute('href'));
}

const help = () => dialog(t('keys'), html`<dl class="facts keys">${['/', 'j', 'k', 'Enter', 'n', '?'].map(key =>
  html`<div><dt><kbd>${key}</kbd></dt><dd>${t('key.' + key)}</dd></div>`)}</dl>`);

async function signedIn() {
  if (tellBeside()) return;
  page = { view: () => html`<p class="boot">${t('login.working')}</p>` };
  draw();
  try {
    await go(await completeLogIn(new URLSearchParams(location.search)), { replace: true });
  } catch (error) {
    console.warn(error);
    page = {
      view: () => html`<section class="notice" role="alert"><p>${t('login.failed')}</p>
        <button class="primary" @click=${() => logIn('/')}>${t('logIn')}</button></section>`,
    };
    draw();
  }
}

/** @param route finds the page of an address */
export function start(route) {
  find = route;
  addEventListener('popstate', open);
  addEventListener('click', follow);
  keys({ help });
  setLogIn(signIn);
  watch({
    isWatched: () => Boolean(user()) && !find(location.pathname)?.wall,
    idle() {
      locked = { ...user(), at: location.href };
      lock();
      draw();
    },
  });
  onNotices(draw);
  if (actingFor()) knowOrganisations(draw);
  if (location.pathname === '/dang-nhap') signedIn();
  else open();
}
