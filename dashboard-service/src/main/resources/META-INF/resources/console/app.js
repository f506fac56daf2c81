// Start of the console: finds the page of the address, draws the frame around it, follows links without a reload.
import { html, nothing, render } from './libraries.js';
import { language, speak, t } from './i18n.js';
import { completeLogIn, logIn, logOut, user } from './session.js';
import { loading, notFound } from './states.js';

const root = document.getElementById('app');
root.replaceChildren();
const PAGES = [
  [/^\/$/, () => import('./pages/home.js')],
  [/^\/bang-dieu-hanh$/, () => import('./pages/boards.js')],
  [/^\/bang-dieu-hanh\/([\w-]+)$/, () => import('./pages/board.js')],
];
let page = { view: loading };
let leave = new AbortController();

function header() {
  const who = user();
  const here = path => (location.pathname.startsWith(path) ? 'page' : nothing);
  return html`
    <a class="skip" href="#main">${t('app.skip')}</a>
    <header class="top">
      <a class="brand" href="/"><img src="/console/icon.svg" alt="" width="28" height="28">
        <span><b>${t('app.name')}</b><small>${t('app.tagline')}</small></span></a>
      <nav aria-label=${t('nav.main')}>
        <a href="/bang-dieu-hanh" aria-current=${here('/bang-dieu-hanh')}>${t('nav.boards')}</a>
      </nav>
      <div class="who">
        ${who ? html`<span class="name">${who.name}</span>` : nothing}
        <button class="plain" lang=${language() === 'vi' ? 'en' : 'vi'} aria-label=${t('nav.languageLabel')}
          @click=${() => { speak(language() === 'vi' ? 'en' : 'vi'); draw(); }}>${t('nav.language')}</button>
        ${who
    ? html`<button class="plain" @click=${logOut}>${t('nav.logOut')}</button>`
    : html`<button class="plain" @click=${() => logIn()}>${t('nav.logIn')}</button>`}
      </div>
    </header>`;
}

function draw() {
  render(html`${header()}<main id="main" tabindex="-1">${page.view()}</main>`, root);
  page.drawn?.();
}

async function open() {
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  page = { view: loading };
  draw();
  for (const [pattern, load] of PAGES) {
    const match = location.pathname.match(pattern);
    if (match) {
      const opened = (await load()).open({ draw: () => signal.aborted || draw(), signal, id: match[1] });
      if (signal.aborted) return;
      page = opened;
      document.title = `${page.title?.() ?? t('nav.boards')} · ${t('app.name')}`;
      return draw();
    }
  }
  page = { view: notFound };
  draw();
}

/** Goes to another page of the console. */
export function go(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  scrollTo(0, 0);
  return open().then(() => document.getElementById('main')?.focus({ preventScroll: true }));
}

addEventListener('popstate', open);
addEventListener('click', event => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.target || link.hasAttribute('download')) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});

if (location.pathname === '/dang-nhap') {
  page = { view: () => html`<p class="boot">${t('login.working')}</p>` };
  draw();
  completeLogIn(new URLSearchParams(location.search)).then(
    backTo => go(backTo === '/' ? '/bang-dieu-hanh' : backTo, { replace: true }),
    () => {
      page = {
        view: () => html`<section class="notice" role="alert"><p>${t('login.failed')}</p>
          <button class="primary" @click=${() => logIn('/bang-dieu-hanh')}>${t('nav.logIn')}</button></section>`,
      };
      draw();
    },
  );
} else {
  open();
}
