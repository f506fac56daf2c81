// The slip that the applicant takes home: code, secret for tracking, and the appointment with its explanation.
import { html } from '../../../kit/libraries.js';
import { moment } from '../../../kit/format.js';
import { language, words } from '../../../kit/words.js';
import { facts } from '../../../kit/table.js';
import { nameOf } from '../../../app/organisations.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export const slip = made => html`<section class="card slip" id="slip" tabindex="-1" aria-labelledby="slip-title">
  <p>${nameOf(made.receivingUnit)}</p>
  <h2 id="slip-title">${t('slip')}</h2>
  ${facts([[t('code'), html`<b class="big">${made.officialCode}</b>`], [t('secret'), html`<b class="big">${made.trackingSecret}</b>`],
    [t('name'), made.applicantName], [t('procedure'), `${made.procedure.code} · ${made.procedure.name}`],
    [t('receivedAt'), moment(made.receivedAt)], [t('dueAt'), html`<b class="big">${moment(made.dueAt)}</b>`]])}
  <h3>${t('components')}</h3>
  <ul>${made.components.map(c => html`<li>${c.name}: ${t('counted', c)}</li>`)}</ul>
  <h3>${t('why')}</h3>
  ${(language() === 'en' ? made.dueExplanation.textEn : made.dueExplanation.textVi).map(line => html`<p>${line}</p>`)}
  <p>${t('track', { address: location.origin + '/tra-cuu' })}</p></section>`;
