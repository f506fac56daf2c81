// What a page shows when it has nothing to show yet, or cannot: what, why, and the way out.
import { html, nothing } from './libraries.js';
import { t } from './kit-words.js';

export const loading = () => html`
  <div class="skeleton" role="status"><span class="sr">${t('loading')}</span>
    <i></i><i></i><i></i><i></i></div>`;

export const empty = (title, text) => html`
  <section class="notice"><h2>${title}</h2>${text ? html`<p>${text}</p>` : nothing}</section>`;

/** Who has a right, by the roles that have it. */
export const whoMay = roles => t('forbiddenWho', { who: roles.map(role => t('role.' + role)).join(', ') });

const said = failure => failure.problem?.title;
const why = failure => ({
  refused: said(failure) ?? t('refused'),
  forbidden: said(failure) ?? t('forbidden'),
  away: t('away', { service: t('service.' + failure.service) }),
}[failure.kind] ?? t(failure.kind in KINDS ? failure.kind : 'broken'));
const KINDS = { expired: 0, offline: 0, stale: 0, invalid: 0, broken: 0 };

/** What went wrong, in the words of whoever refused it. */
export const problem = failure => html`
  <p>${why(failure)}</p>
  ${failure.kind !== 'invalid' && failure.problem?.detail && failure.problem.detail !== said(failure)
    ? html`<p class="muted">${failure.problem.detail}</p>` : nothing}
  ${failure.problem?.traceId ? html`<p class="muted">${t('trace', { id: failure.problem.traceId })}</p>` : nothing}`;

const title = failure => t((failure.kind in KINDS || ['refused', 'forbidden', 'away'].includes(failure.kind)
  ? failure.kind : 'broken') + 'Title');

/** @param out what the button does: signing in again, or trying again */
export const failed = (failure, out) => html`
  <section class="notice" role="alert">
    <h2>${title(failure)}</h2>
    ${problem(failure)}
    ${failure.kind === 'expired' || out
    ? html`<button class="primary" @click=${failure.kind === 'expired' ? async () => { await failure.logIn(); out?.(); } : out}>
        ${t(failure.kind === 'expired' ? 'logIn' : 'retry')}</button>` : nothing}
  </section>`;

export const noRight = roles => html`
  <section class="notice"><h1>${t('forbiddenTitle')}</h1><p>${t('forbidden')}</p><p>${whoMay(roles)}</p>
    <a class="button" href="/">${t('home')}</a></section>`;

export const notFound = () => html`
  <section class="notice"><h1>${t('notFoundTitle')}</h1><p>${t('notFound')}</p>
    <a class="button" href="/">${t('home')}</a></section>`;

export const headline = title;
