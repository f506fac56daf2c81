// The internal workflow of a procedure: its draft, and the decision that approves it.
import { html, nothing } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { at, commands } from '../../../app/api.js';
import { t } from './words.js';

const UNITS = ['HOUR', 'WORKING_DAY'];
const fields = () => [{ name: 'steps', label: t('workflowSteps'), type: 'rows', required: true, add: t('addStep'), blank: { unit: 'HOUR' }, fields: [
  { name: 'name', label: t('stepName'), required: true, max: 500 }, { name: 'division', label: t('division'), required: true, max: 200 },
  { name: 'role', label: t('role'), required: true, max: 200 }, { name: 'amount', label: t('amount'), type: 'number', min: 1, most: 1000, required: true, width: 'short' },
  { name: 'unit', label: t('unit'), type: 'select', required: true, width: 'short', options: UNITS.map(value => ({ value, label: t('unit.' + value) })) },
  { name: 'output', label: t('output'), max: 500 }] }];
const asEntered = steps => steps.map(s => ({ ...s, amount: String(s.amount), output: s.output ?? '' }));
/** The steps stand in their order. */
const asSent = steps => steps.map((s, i) => ({ order: i + 1, name: s.name, division: s.division, role: s.role, amount: Number(s.amount), unit: s.unit,
  ...(s.output?.trim() ? { output: s.output } : {}) }));

export function workflowPart({ of, page, draw }) {
  const post = commands();
  let entry;
  let approval;
  let done = '';
  const version = () => page.state.value.version;
  async function told(text) {
    done = text;
    await page.load();
    // The forms begin anew with what is kept now.
    entry.forget();
    approval.forget();
    entry = null;
    page.set(page.state.value);
    document.getElementById('workflow-done')?.focus();
  }

  /** @param {{ procedure: Api.Answer<'getProcedure'> }} value */
  function begin({ procedure }) {
    const steps = procedure.workflowDraft?.length ? procedure.workflowDraft : procedure.workflow?.steps ?? [];
    entry = form({ name: 'workflow/' + of.procedureId, draw, initial: { steps: asEntered(steps) }, fields,
      send: v => post(at('draftWorkflow', of), { steps: /** @type {any} */ (asSent(v.steps)) }, { method: 'PUT', version: version() }), done: () => told(t('workflowKept')) });
    approval = form({ name: 'approval/' + of.procedureId, draw, fields: [{ name: 'decisionNumber', label: t('decisionNumber'), required: true, max: 100, width: 'short', hint: t('decisionNumber.hint') }],
      send: v => post(at('approveWorkflow', of), { decisionNumber: v.decisionNumber }, { version: version() }), done: () => told(t('workflowApproved')) });
  }

  return {
    view(value) {
      if (!entry) begin(value);
      return html`<section class="card" aria-labelledby="workflow"><h2 id="workflow">${t('workflow')}</h2>
        ${done ? html`<p class="done" id="workflow-done" tabindex="-1" role="status">${done}</p>` : nothing}
        ${entry.view(t('keepWorkflow'))}
        ${value.procedure.workflowDraft?.length ? html`<h3>${t('approve')}</h3>${approval.view(t('approve.do'))}` : nothing}</section>`;
    },
  };
}
