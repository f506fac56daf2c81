// What a page shows when it has nothing to show yet, or cannot.
import { html, nothing } from './libraries.js';
import { t } from './i18n.js';
import { logIn } from './session.js';

export const loading = () => html`
  <div class="skeleton" role="status"><span class="sr">${t('state.loading')}</span>
    <i></i><i></i><i></i><i></i></div>`;

export const empty = (title, text) => html`
  <section class="notice"><h2>${title}</h2>${text ? html`<p>${text}</p>` : nothing}</section>`;

/** @param retry what the button does; login and home need none */
export function failed(failure, retry) {
  const kind = failure.kind ?? 'broken';
  const detail = kind === 'refused' && failure.problem?.title ? failure.problem.title : t('state.' + kind);
  return html`
    <section class="notice" role="alert">
      <h2>${t(`state.${kind}Title`)}</h2>
      <p>${detail}</p>
      ${kind === 'expired'
    ? html`<button class="primary" @click=${() => logIn()}>${t('nav.logIn')}</button>`
    : html`<button class="primary" @click=${retry}>${t('state.retry')}</button>`}
    </section>`;
}

export const notFound = () => html`
  <section class="notice"><h2>${t('state.notFoundTitle')}</h2><p>${t('state.notFound')}</p>
    <a class="button" href="/">${t('state.home')}</a></section>`;
