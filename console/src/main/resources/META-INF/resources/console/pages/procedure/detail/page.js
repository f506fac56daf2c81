// One procedure, as a citizen sees it; the office sees its own view besides.
import { html, nothing } from '../../../kit/libraries.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity, get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations } from '../../../app/organisations.js';
import { user } from '../../../app/session.js';
import { OFFICE } from '../common.js';
import { citizen } from './citizen.js';
import { office } from './office.js';
import { t } from './words.js';

const reason = () => [{ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000 }];
const body = values => ({ reason: values.reason });
/** @type {Api.Acts<{ procedure: Api.Answer<'getProcedure'> }>} */
const ACTS = {
  withdrawDraft: { danger: true, fields: reason, body },
  withdrawWorkflowDraft: { danger: true, fields: reason, body },
};
const allowed = ({ draft, workflowDraft }) => [...(draft ? ['withdrawDraft'] : []), ...(workflowDraft?.length ? ['withdrawWorkflowDraft'] : [])];

export function open({ draw, signal, params, roles }) {
  const of = { procedureId: params.id };
  const inOffice = roles.some(role => OFFICE.includes(role));
  let view = 'citizen';
  const page = loaded({
    draw, signal,
    async read() {
      const { value: procedure, version } = await entity(at('getProcedure', of), { signal, needsLogin: Boolean(user()) });
      const { items } = await get(at('listProcedures', {}, { code: procedure.code, limit: 1 }), { signal, needsLogin: false });
      const inForce = procedure.versions.find(v => v.versionNo === items[0]?.versionNo);
      return { procedure, version, inForce, content: (inForce ?? procedure.versions[0] ?? procedure.draft)?.content };
    },
  });
  const acts = actsPanel({ of, page, draw, t, acts: ACTS,
    allowed: ({ procedure }) => (roles.includes('OFFICE') ? allowed(procedure) : []) });

  const content = value => html`
    <header class="bar-line"><div><p class="eyebrow">${value.procedure.code}${value.inForce ? nothing : html` · <span class="tag warn">${t('notInForce')}</span>`}</p>
      <h1>${value.content?.name ?? value.procedure.code}</h1></div>
      <div class="buttons no-print">${inOffice ? ['citizen', 'office'].map(name => html`<button aria-pressed=${view === name} class=${view === name ? 'primary' : ''}
        @click=${() => { view = name; draw(); }}>${t('view.' + name)}</button>`) : nothing}
        ${roles.includes('OFFICE') ? html`<a class="button" href="/soan-thu-tuc/${params.id}">${t('amend')}</a>` : nothing}
        <button @click=${() => window.print()}>${t('print')}</button></div></header>
    ${view === 'office' ? html`${acts.view(value)}${office(value.procedure, value.content)}` : value.content ? citizen(value.content) : nothing}`;

  page.load();
  knowOrganisations(draw);
  return {
    title: () => page.state.value?.content?.name ?? t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
