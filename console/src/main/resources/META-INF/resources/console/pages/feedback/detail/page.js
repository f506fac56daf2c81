// One piece of feedback: what was sent, what was answered and published, its limit explained, and what may be done next.
import { html, nothing } from '../../../kit/libraries.js';
import { explained } from '../../../kit/explained.js';
import { isoDate, moment } from '../../../kit/format.js';
import { facts } from '../../../kit/table.js';
import { timeline } from '../../../kit/timeline.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { channelName, kindName, marks, reasonName, stateTag } from '../common.js';
import { ACTS } from './acts.js';
import { t } from './words.js';

export function open({ draw, signal, params }) {
  const of = { feedbackId: params.id };
  const page = loaded({
    draw, signal,
    async read() {
      const { value: feedback, version } = await entity(at('getFeedback', of), { signal });
      return { feedback, version };
    },
  });
  const acts = actsPanel({ of, page, draw, t, acts: ACTS, allowed: value => value.feedback.allowedActs });

  /** @param {{ feedback: Api.Answer<'getFeedback'> }} value */
  const content = value => {
    const f = value.feedback;
    const said = new Map((f.words ?? []).map(w => [w.textRef, w.text]));
    const quote = (title, text) => (text ? html`<h3>${title}</h3><blockquote>${text}</blockquote>` : nothing);
    return html`
      <header class="bar-line"><div><p class="eyebrow">${f.kind ? kindName(f.kind) : t('unclassified')} · ${channelName(f.channel)} ${marks(f)}</p>
        <h1>${f.code}</h1><p>${t('about', { name: nameOf(f.agency) })}</p></div><div class="side">${stateTag(f.state)}</div></header>
      ${acts.view(value)}
      <div class="pair even">
        <section class="card"><h2>${t('content')}</h2>
          ${quote(t('asSent'), said.get(f.contentRef) ?? t('hidden'))}
          ${f.answer ? quote(t('answered', { at: moment(f.answer.at) }), said.get(f.answer.textRef)) : nothing}
          ${f.rejection ? quote(reasonName(f.rejection.reason), said.get(f.rejection.guidanceRef)) : nothing}</section>
        <section class="card"><h2>${t('facts')}</h2>${facts([
    [t('handler'), nameOf(f.handler)], [t('arrivedOn'), isoDate(f.arrivedOn)], [t('enteredAt'), moment(f.enteredAt)],
    [t('rejectDueAt'), f.state === 'SENT' && f.rejectDueAt ? moment(f.rejectDueAt) : null], [t('dueAt'), f.dueAt && moment(f.dueAt)],
    [t('publishDueAt'), f.answer?.publishDueAt && moment(f.answer.publishDueAt)],
    [t('procedure'), f.procedureId && html`<a href="/thu-tuc/${f.procedureId}">${t('seeProcedure')}</a>`],
    [t('sender'), f.sender ? f.sender.name : f.anonymous ? t('anonymous') : t('hidden')], [t('contact'), f.sender?.contact],
    [t('address'), f.sender?.address], [t('confidential'), f.confidential ? t('yes') : null]])}</section>
      </div>
      <div class="pair even">
        <section class="card"><h2>${t('timeline')}</h2>${timeline(f.timeline.map(step => ({ at: step.at, title: t('step.' + step.event),
    by: step.actor && t('by', { who: step.actor }), text: said.get(step.reasonRef) })))}</section>
        ${f.dueExplanation ? html`<section class="card"><h2>${t('due')}</h2>${explained(f.dueExplanation)}</section>` : nothing}
      </div>`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => page.state.value?.feedback.code ?? t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
