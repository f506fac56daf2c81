// One dossier: what stands where, why its date is what it is, what happened, and what may be done next.
import { html, nothing } from '../../../kit/libraries.js';
import { explained } from '../../../kit/explained.js';
import { moment } from '../../../kit/format.js';
import { problem } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { timeline } from '../../../kit/timeline.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity, get } from '../../../app/api.js';
import { fileList } from '../../../app/files.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { channelName, clock, codeOf, limitText, marks, stateName, stateTag, subjectName, timelinessName } from '../common.js';
import { ACTS } from './acts.js';
import { t } from './words.js';

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T | null>}
 */
const quiet = promise => promise.catch(failure => {
  if (!failure.kind) throw failure;
  return null;
});

/**
 * @typedef {object} Shown a dossier with what its page needs beside it
 * @property {Api.Answer<'getDossier'>} dossier
 * @property {string} version
 * @property {boolean} late
 * @property {Api.Answer<'getProcedureVersion'>['content'] | null} procedure
 * @property {{ value: string, label: string }[]} divisions
 */
export function open({ draw, signal, params }) {
  const of = { dossierId: params.id };

  /** @returns {Promise<Shown>} */
  async function read() {
    const { value: dossier, version } = await entity(at('getDossier', of), { signal });
    const { procedureId, versionNo } = dossier.procedure;
    const [procedure, below, row] = await Promise.all([
      quiet(get(at('getProcedureVersion', { procedureId, versionNo }), { signal, needsLogin: false })),
      dossier.allowedActs.includes('transferDossier')
        ? quiet(get(at('listOrganisations', {}, { parent: dossier.resolvingAgency, limit: 200 }), { signal, needsLogin: false })) : null,
      // Whether it is late is told by the list, by the time of the service.
      dossier.officialCode ? quiet(get(at('listDossiers', {}, { q: dossier.officialCode, limit: 1 }), { signal })) : null,
    ]);
    return { dossier, version, late: row?.items[0]?.dossierId === dossier.dossierId && row.items[0].late, procedure: procedure?.content ?? null,
      divisions: (below?.items ?? []).map(o => ({ value: o.code, label: o.name })) };
  }
  const page = loaded({ read, draw, signal });

  const acts = actsPanel({ of, page, draw, t, acts: ACTS, allowed: value => value.dossier.allowedActs });

  let unopened = null;
  const files = (dossier, some) => fileList({ files: some, named: dossier.files, pathOf: id => at('readDossierFile', { dossierId: params.id, fileId: id }),
    failed: failure => { unopened = failure; draw(); } });

  const applicant = dossier => (dossier.applicant ? facts([
    [t('name'), dossier.applicant.name], [t('subject'), subjectName(dossier.subject)], [t('identityNumber'), dossier.applicant.identityNumber],
    [t('phone'), dossier.applicant.phone], [t('email'), dossier.applicant.email], [t('address'), dossier.applicant.address]])
    : html`<p class="muted">${t('applicantHidden')}</p>`);

  const components = ({ dossier, procedure }) => html`
    ${dossier.components.length ? table({ caption: t('components'), rows: dossier.components, key: c => c.code, compact: true, columns: [
    { label: t('component'), cell: c => c.name }, { label: t('originals'), kind: 'num', cell: c => c.originals },
    { label: t('copies'), kind: 'num', cell: c => c.copies },
    { label: t('kept'), cell: c => html`${[c.digitised && t('digitised'), c.reused && t('reused')].filter(Boolean).join(', ') || '–'}
      ${files(dossier, c.files ?? [])}` },
  ] }) : html`<p class="muted">${t('noComponents')}</p>`}
    ${dossier.missingComponents.length ? html`<p class="bad">${t('missing')}: ${dossier.missingComponents
    .map(code => procedure?.components.find(c => c.code === code)?.name ?? code).join('; ')}</p>` : nothing}`;

  const said = dossier => new Map((dossier.words ?? []).map(w => [w.textRef, [w.reason, ...w.missingItems.map(item => '• ' + item)].join('\n')]));
  const steps = dossier => {
    const texts = said(dossier);
    return dossier.timeline.map(step => ({ at: step.at, title: t(step.event), text: step.textRef ? texts.get(step.textRef) : null,
      by: [step.actor && t('by', { who: step.actor }), step.form && t('form', step.form), step.toApplicant && t('toApplicant')].filter(Boolean).join(' · ') }));
  };

  /** @param {Shown} value */
  const content = value => {
    const { dossier } = value;
    return html`
      <header class="bar-line"><div><p class="eyebrow">${dossier.procedure.code} · ${channelName(dossier.channel)} ${marks(dossier)}</p>
        <h1>${codeOf(dossier)}</h1><p>${dossier.procedure.name}</p></div>
        <div class="side"><p>${stateTag(dossier.state)}</p><p>${clock({ ...dossier, late: value.late, endedAt: dossier.ending?.endedAt,
    timeliness: dossier.ending?.timeliness })}</p></div></header>
      ${acts.view(value)}
      <div class="pair even">
        <section class="card"><h2>${t('due')}</h2>${dossier.dueExplanation ? explained(dossier.dueExplanation)
    : html`<p class="muted">${t('noDue')}</p>`}</section>
        <section class="card"><h2>${t('facts')}</h2>${facts([
    [t('state'), `${stateName(dossier.state)} (${dossier.nationalCode})`],
    [t('receivingUnit'), nameOf(dossier.receivingUnit)], [t('resolvingAgency'), nameOf(dossier.resolvingAgency)],
    [t('handlingUnit'), nameOf(dossier.handlingUnit)], [t('timeLimit'), dossier.timeLimit && limitText(dossier.timeLimit)],
    [t('submittedAt'), dossier.submittedAt && moment(dossier.submittedAt)], [t('receivedAt'), dossier.receivedAt && moment(dossier.receivedAt)],
    [t('promisedAt'), dossier.extensions.length ? dossier.extensions.map(e => moment(e.promisedAt) + (e.toldInTime ? '' : ' (' + t('toldLate') + ')')).join(', ') : null],
    [t('originalDueAt'), dossier.originalDueAt && dossier.originalDueAt !== dossier.dueAt ? moment(dossier.originalDueAt) : null],
    [t('endedAt'), dossier.ending && `${moment(dossier.ending.endedAt)}${dossier.ending.timeliness ? ', ' + timelinessName(dossier.ending.timeliness) : ''}`],
    [t('resultNumber'), dossier.resultNumber],
    [t('deliveredAt'), dossier.delivery && `${moment(dossier.delivery.at)}, ${channelName(dossier.delivery.channel)}`],
    [t('rules'), dossier.procedure.ruleSet && t('edition', { code: dossier.procedure.ruleSet, version: dossier.procedure.ruleSetVersion })]])}
          <h3>${t('applicant')}</h3>${applicant(dossier)}</section>
      </div>
      <div class="pair even">
        <section class="card"><h2>${t('timeline')}</h2>${timeline(steps(dossier))}</section>
        <section class="card"><h2>${t('components')}</h2>${unopened ? html`<div class="failure" role="alert">${problem(unopened)}</div>` : nothing}
          ${components(value)}
          ${dossier.resultFiles?.length ? html`<h3>${t('resultFiles')}</h3>${files(dossier, dossier.resultFiles)}` : nothing}</section>
      </div>`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => (page.state.value ? codeOf(page.state.value.dossier) : t('dossier')),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
