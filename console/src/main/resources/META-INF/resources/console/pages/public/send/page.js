// Anybody sends feedback; code and secret to follow it stand on the page afterwards, and nowhere else.
import { html } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { moment } from '../../../kit/format.js';
import { facts } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands } from '../../../app/api.js';
import { knowOrganisations, organisationOptions } from '../../../app/organisations.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const filled = values => Object.fromEntries(Object.entries(values).filter(([, v]) => v?.trim()));

export function open({ draw }) {
  const post = commands();
  let sent = null;
  const entry = form({
    name: 'send-feedback', draw,
    fields: values => [
      { name: 'agency', label: t('agency'), required: true, list: organisationOptions(), hint: t('agency.hint') },
      { name: 'content', label: t('content'), type: 'area', rows: 8, required: true, max: 10000, hint: t('content.hint') },
      { name: 'anonymous', label: t('anonymous'), type: 'check', hint: t('anonymous.hint') },
      ...(values.anonymous ? [] : [
        { name: 'name', label: t('name'), required: true, max: 200, at: '/sender/name', autocomplete: 'name' },
        { name: 'contact', label: t('contact'), max: 200, at: '/sender/contact', hint: t('contact.hint') },
        { name: 'address', label: t('address'), max: 500, at: '/sender/address', autocomplete: 'street-address' },
        { name: 'confidential', label: t('confidential'), type: 'check' },
      ]),
    ],
    send: v => post(at('sendFeedback'), {
      agency: v.agency.trim(), content: v.content,
      ...(v.anonymous ? {} : { sender: /** @type {any} */ (filled({ name: v.name, contact: v.contact, address: v.address })), confidential: Boolean(v.confidential) }),
    }, { needsLogin: false }),
    done({ value }) {
      sent = value;
      draw();
      document.getElementById('sent')?.focus();
    },
  });

  const receipt = () => html`<section class="card slip" id="sent" tabindex="-1"><h2>${t('sent')}</h2>
    ${facts([[t('code'), html`<b class="big">${sent.code}</b>`], [t('secret'), html`<b class="big">${sent.trackingSecret}</b>`],
    [t('dueAt'), sent.dueAt && moment(sent.dueAt)]])}
    <p>${t('keep')}</p>
    <div class="buttons no-print"><button class="primary" @click=${() => window.print()}>${t('print')}</button>
      <a class="button" href="/tra-cuu?loai=phan-anh">${t('track')}</a></div></section>`;

  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>
      ${sent ? receipt() : html`<p>${t('lead')}</p><section class="card">${entry.view(t('send'))}</section>`}</div>`,
  };
}
