// One plan: its head and targets, its tasks with progress, and what may be done with it.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { facts, table } from '../../../kit/table.js';
import { language } from '../../../kit/words.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity, get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { tasksPart } from './tasks.js';
import { t } from './words.js';

const PAGES_MOST = 20;
const SIGNS = { GT: '>', GE: '≥', EQ: '=', LE: '≤', LT: '<' };
/** @type {Api.Acts<{ plan: Api.Answer<'getPlan'> }>} */
const ACTS = {
  issuePlan: { fields: ({ plan }) => [
    { name: 'number', label: t('number'), required: true, max: 50, initial: plan.number ?? '', hint: t('number.hint') },
    { name: 'issuedOn', label: t('issuedOn'), type: 'date', required: true, width: 'short' },
    { name: 'signer', label: t('signer'), required: true, max: 200, hint: t('signer.hint'), initial: plan.signer ?? '' }],
  body: values => ({ number: values.number, issuedOn: values.issuedOn, signer: values.signer }) },
  discardPlan: { danger: true, 
    fields: () => [{ name: 'reason', label: t('reason'), type: 'area', required: true, max: 5000 }], body: values => ({ reason: values.reason }) },
};

export function open({ draw, signal, params }) {
  const of = { planId: params.id };

  async function allTasks() {
    const tasks = [];
    let cursor;
    for (let page = 0; page < PAGES_MOST; page++) {
      const told = await get(at('listTasks', of, { limit: 200, cursor }), { signal });
      tasks.push(...told.items);
      cursor = told.nextCursor;
      if (!cursor) break;
    }
    return tasks;
  }

  const page = loaded({
    draw, signal,
    async read() {
      const [{ value: plan, version }, tasks, { metrics }] = await Promise.all([entity(at('getPlan', of), { signal }), allTasks(), get(at('getMetrics'), { signal })]);
      return { plan, version, tasks, metrics: new Map(metrics.map(m => [m.metric, m])) };
    },
  });
  const acts = actsPanel({ of, page, draw, t, acts: ACTS, allowed: ({ plan }) => plan.allowedActs });
  const tasks = tasksPart({ planId: params.id, draw, signal });

  const metric = (value, name) => {
    const known = value.metrics.get(name);
    return known ? (language() === 'en' ? known.english : known.vietnamese) : t('noMetric');
  };
  const targets = value => table({ caption: t('targets'), rows: value.plan.targets, key: x => x.targetId, columns: [
    { label: t('target'), kind: 'wide', cell: x => html`<b>${metric(value, x.metric)}</b> <small>${x.verbatim}</small>` },
    { label: t('wanted'), kind: 'nowrap', cell: x => (x.value === null || x.value === undefined ? t('setElsewhere') : `${SIGNS[x.comparator]} ${x.value} ${t('unit.' + x.unit)}`) }] });

  const content = value => {
    const { plan } = value;
    return html`<header class="bar-line"><div><p class="eyebrow">${plan.number ?? t('noNumber')} · ${plan.issuer ?? ''} · ${plan.year}</p><h1>${plan.title}</h1></div>
        <div class="side"><p><span class="tag">${t('state.' + plan.state)}</span></p>
          ${plan.state === 'ISSUED' ? html`<p><a href="/bang-dieu-hanh/${plan.planId}">${t('board')}</a></p>` : nothing}</div></header>
      ${acts.view(value)}
      <section class="card"><h2>${t('facts')}</h2>${facts([[t('organisation'), nameOf(plan.organisation)], [t('issuedOn'), plan.issuedOn && isoDate(plan.issuedOn)],
    [t('signer'), plan.signer], [t('parentPlan'), plan.parentPlan && `${plan.parentPlan.number} ${plan.parentPlan.title}`], [t('tasks'), plan.tasks]])}</section>
      ${plan.targets.length ? html`<section class="card"><h2>${t('targets')}</h2>${targets(value)}</section>` : nothing}
      ${tasks.view(value)}`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => page.state.value?.plan.title ?? t('plan'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
