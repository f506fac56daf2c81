// Whoever holds a slip sees where it is, what to do, until when, and why. Code and secret stay on this page.
import { html, nothing } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { isoDate, moment } from '../../../kit/format.js';
import { facts } from '../../../kit/table.js';
import { timeline } from '../../../kit/timeline.js';
import { words } from '../../../kit/words.js';
import { at, get } from '../../../app/api.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { limitOf } from './told.js';
import { stateName as dossierState, timelinessName } from '../../dossier/common.js';
import { reasonName, stateName as feedbackState } from '../../feedback/common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const OPERATIONS = { dossier: 'trackDossier', feedback: 'trackFeedback' };

export function open({ draw, signal, query }) {
  const state = { found: null, kind: 'dossier' };
  const ask = form({
    name: 'track', draw,
    initial: { kind: query.get('loai') === 'phan-anh' ? 'feedback' : 'dossier' },
    fields: [
      { name: 'kind', label: t('kind'), type: 'radios', required: true, options: ['dossier', 'feedback'].map(value => ({ value, label: t('kind.' + value) })) },
      { name: 'code', label: t('code'), required: true, max: 64, hint: t('code.hint'), width: 'short' },
      { name: 'secret', label: t('secret'), required: true, max: 40, hint: t('secret.hint'), width: 'short' },
    ],
    async send({ kind, code, secret }) {
      state.kind = kind;
      return get(at(/** @type {'trackDossier'} */ (OPERATIONS[kind]), {}, { code: code.trim(), secret: secret.trim() }), { signal, needsLogin: false });
    },
    done(found) {
      state.found = found;
      draw();
      document.getElementById('found')?.focus();
    },
  });

  /** What the applicant was asked for last, while it is still awaited. */
  const asked = d => (['AWAITING_SUPPLEMENT', 'SUBMITTED'].includes(d.state) ? d.timeline.at(-1).missingItems : []);

  const dossier = d => html`<p class="eyebrow">${d.procedureName}</p><h2>${d.officialCode ?? t('noCode')}: ${dossierState(d.state)}</h2>
    ${asked(d).length ? html`<p class="bad">${t('bring', { what: asked(d).join('; ') })}</p>` : nothing}
    ${facts([[t('dueAt'), d.dueAt && moment(d.dueAt)], [t('at'), nameOf(d.resolvingAgency ?? d.receivingUnit)],
    [t('receivedAt'), d.receivedAt && moment(d.receivedAt)], [t('timeliness'), d.timeliness && timelinessName(d.timeliness)]])}
    ${limitOf(d.dueExplanation)}
    <h3>${t('timeline')}</h3>${timeline(d.timeline.map(step => ({ at: step.at, title: dossierState(step.state),
    text: [step.reason, ...step.missingItems.map(item => '• ' + item)].filter(Boolean).join('\n') || null })))}`;

  const feedback = f => html`<h2>${f.code}: ${feedbackState(f.state)}</h2>
    ${facts([[t('at'), nameOf(f.handler)], [t('arrivedOn'), isoDate(f.arrivedOn)], [t('answerBy'), f.dueAt && moment(f.dueAt)],
    [t('rejected'), f.rejectionReason && reasonName(f.rejectionReason)]])}
    ${f.reply ? html`<h3>${t('reply')}</h3><blockquote>${f.reply}</blockquote>` : nothing}
    ${limitOf(f.dueExplanation)}
    <h3>${t('timeline')}</h3>${timeline(f.timeline.map(step => ({ at: step.at, title: feedbackState(step.state) })))}`;

  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1><section class="card">${ask.view(t('look'))}</section>
      ${state.found ? html`<section class="card" id="found" tabindex="-1" aria-live="polite">${state.kind === 'dossier' ? dossier(state.found) : feedback(state.found)}
        <div class="buttons no-print"><button @click=${() => window.print()}>${t('print')}</button></div></section>` : nothing}</div>`,
  };
}
