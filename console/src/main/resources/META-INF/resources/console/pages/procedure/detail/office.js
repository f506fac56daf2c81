// What the office wants to know of a procedure: versions and who decided on them, the draft and what it lacks, the workflow.
import { html, nothing } from '../../../kit/libraries.js';
import { date, isoDate } from '../../../kit/format.js';
import { facts, table } from '../../../kit/table.js';
import { nameOf } from '../../../app/organisations.js';
import { limitText } from '../../dossier/common.js';
import { changeName, kindName, levelName, partName, statusName } from '../common.js';
import { t } from './words.js';

const FLAGS = ['businessRelated', 'greenLane', 'territoryIndependent', 'fourOnSite', 'interAgency', 'secretOrSpecial', 'receivableWithoutCheck'];
const card = (title, body) => html`<section class="card"><h2>${title}</h2>${body}</section>`;
const decision = d => `${d.number}/${d.symbol}, ${isoDate(d.signedOn)}`;

const workflow = steps => table({ caption: t('workflow'), rows: steps, key: s => `${s.order}${s.name}`, columns: [
  { label: t('order'), cell: s => `${s.order}. ${s.name}` }, { label: t('division'), cell: s => s.division },
  { label: t('role'), cell: s => s.role }, { label: t('limit'), cell: s => limitText(s) }, { label: t('output'), cell: s => s.output || '–' }] });

export const office = (procedure, content) => html`
  ${card(t('facts'), facts([[t('status'), statusName(procedure.status)], [t('owner'), nameOf(procedure.owner)],
    [t('level'), content && levelName(content.level)], [t('kind'), content && kindName(content.kind)],
    [t('flags'), content && FLAGS.filter(flag => content.flags[flag]).map(flag => t('flag.' + flag)).join(', ')],
    [t('repealedOn'), procedure.repealedOn && isoDate(procedure.repealedOn)]]))}
  ${procedure.draft ? card(t('draft', { version: procedure.draft.versionNo }), procedure.draft.missingParts.length
    ? html`<p class="bad">${t('lacks', { parts: procedure.draft.missingParts.map(m => partName(m.part)).join(', ') })}</p>`
    : html`<p class="done">${t('complete')}</p>`) : nothing}
  ${card(t('versions'), procedure.versions.length ? table({ caption: t('versions'), rows: procedure.versions, key: v => v.versionNo, columns: [
    { label: t('version'), cell: v => v.versionNo }, { label: t('change'), cell: v => changeName(v.changeKind) },
    { label: t('from'), kind: 'nowrap', cell: v => isoDate(v.effectiveFrom) },
    { label: t('decision'), cell: v => decision(v.decision) }, { label: t('decider'), cell: v => nameOf(v.decision.issuer) }] })
    : html`<p class="muted">${t('noVersion')}</p>`)}
  ${procedure.workflow ? card(t('workflowOf', { version: procedure.workflow.workflowVersion, decision: procedure.workflow.decisionNumber }),
    workflow(procedure.workflow.steps)) : card(t('workflow'), html`<p class="muted">${t('noWorkflow')}</p>`)}
  ${procedure.workflowDraft?.length ? card(t('workflowDraft'), workflow(procedure.workflowDraft)) : nothing}
  ${procedure.withdrawals?.length ? card(t('withdrawals'), html`<ul>${procedure.withdrawals.map(w => html`<li>${t('version')} ${w.versionNo},
    ${date(w.withdrawnAt)}${w.reason ? ': ' + w.reason : ''}</li>`)}</ul>`) : nothing}`;
