import { html } from '../libraries.js';
import { t } from '../i18n.js';
import { logIn, user } from '../session.js';

export function open() {
  return {
    title: () => t('app.tagline'),
    view: () => html`
      <section class="hero">
        <h1>${t('app.tagline')}</h1>
        <p>${t('home.lead')}</p>
        <div class="doors">
          <section><h2>${t('home.officers')}</h2><p>${t('home.officersText')}</p>
            ${user()
    ? html`<a class="button primary" href="/bang-dieu-hanh">${t('nav.boards')}</a>`
    : html`<button class="primary" @click=${() => logIn('/bang-dieu-hanh')}>${t('nav.logIn')}</button>`}
          </section>
        </div>
      </section>`,
  };
}
