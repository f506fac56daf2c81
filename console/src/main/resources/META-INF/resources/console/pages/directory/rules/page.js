// The rule sets: each limit, where it comes from, and how sure that is.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate, written } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, commands, get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { making } from '../../../app/making.js';
import { CERTAINTIES, EDITORS, certainty, certaintyName, parts } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const WORDED = ['supplementPolicy', 'dueTime', 'onTimeBasis'];
const value = (rule, told) => (WORDED.includes(rule) ? t('value.' + told) : String(told).replace(/^(\d\d:\d\d):00$/, '$1'));

const CHOICES = { supplementPolicy: ['RESUME', 'RESTART'], dueTime: ['END_OF_DAY', 'SAME_TIME'], onTimeBasis: ['ORIGINAL', 'CURRENT'] };
const TIMES = ['transferCutoff', 'sameDayCutoff'];
const RULES = ['hoursPerWorkingDay', 'supplementPolicy', 'supplementRequestsMax', 'supplementWithinWorkingDays', 'intakeCheckWorkingHours', 'transferCutoff',
  'sameDayCutoff', 'dueTime', 'extensionsMax', 'extensionNoticeWorkingDays', 'onTimeBasis'];
const levels = () => CERTAINTIES.map(value => ({ value, label: certaintyName(value) }));
const legal = () => ({ name: 'legal', label: t('legal'), required: true, max: 6, width: 'short' });
const ruleField = rule => ({ name: rule, label: t('rule.' + rule), required: true, at: '/rules/' + rule, width: 'short',
  ...(CHOICES[rule] ? { type: 'select', options: CHOICES[rule].map(v => ({ value: v, label: t('value.' + v) })) }
    : TIMES.includes(rule) ? { type: 'time' } : { type: 'number', min: 0 }) });

/** Announced again under its code, a rule set holds for receipts from its own first day on; dossiers before keep what they have. */
const asEntered = rules => ({ code: rules.code, name: rules.name, effectiveFrom: '', certainty: rules.certainty, legal: rules.legal,
  ...Object.fromEntries(RULES.map(rule => [rule, String(rules.rules[rule] ?? '').replace(/^(\d\d:\d\d):00$/, '$1')])),
  sources: rules.sources.map(({ rule, certainty: level, legal: of }) => ({ rule, certainty: level, legal: of })),
  formSets: rules.formSets.map(f => ({ set: f.set, effectiveFrom: written(f.effectiveFrom), legal: f.legal })) });
const fields = () => [
  { name: 'code', label: t('code'), required: true, max: 7, width: 'short', hint: t('code.hint') }, { name: 'name', label: t('name'), required: true, max: 300 },
  { name: 'effectiveFrom', label: t('effectiveFrom'), type: 'date', required: true, width: 'short' },
  { name: 'certainty', label: t('how'), type: 'select', required: true, options: levels() }, { ...legal(), hint: t('legal.hint') },
  ...RULES.map(ruleField),
  { name: 'sources', label: t('sources'), type: 'rows', add: t('addSource'), blank: { certainty: 'CONFIRMED' }, fields: [
    { name: 'rule', label: t('rule'), type: 'select', required: true, options: RULES.map(v => ({ value: v, label: t('rule.' + v) })) },
    { name: 'certainty', label: t('how'), type: 'select', required: true, options: levels(), width: 'short' }, legal()] },
  { name: 'formSets', label: t('formSets'), type: 'rows', required: true, add: t('addFormSet'), blank: {}, fields: [
    { name: 'set', label: t('formSet'), required: true, max: 50 }, { name: 'effectiveFrom', label: t('effectiveFrom'), type: 'date', required: true, width: 'short' }, legal()] },
];

export function open({ draw, signal, roles }) {
  const post = commands();
  const page = loaded({ draw, signal, read: () => get(at('listRuleSets'), { signal, needsLogin: false }) });
  const announced = making({
    name: 'rule-set', draw, fields, title: () => t('announce'), text: () => t('announce.text'), button: () => t('announce.do'),
    send: v => post(at('announceRuleSet'), { code: v.code, name: v.name, effectiveFrom: v.effectiveFrom, certainty: v.certainty, legal: v.legal,
      rules: /** @type {any} */ (Object.fromEntries(RULES.map(rule => [rule, CHOICES[rule] ? v[rule] : TIMES.includes(rule) ? v[rule] + ':00' : Number(v[rule])]))),
      sources: v.sources, formSets: v.formSets }),
    told: ({ code, version, effectiveFrom }) => t('announced', { code, version, day: isoDate(effectiveFrom) }),
    after: () => page.load(),
  });
  const set = rules => html`<section class="card"><div class="bar-line"><h2>${rules.name}</h2>${certainty(rules.certainty)}</div>
    <p class="muted">${t('of', { code: rules.code, version: rules.version, day: isoDate(rules.effectiveFrom) })} · ${rules.legal}</p>
    ${table({ caption: rules.name, compact: true, rows: Object.entries(rules.rules).filter(([, told]) => told !== null), key: ([rule]) => rule, columns: [
    { label: t('rule'), cell: ([rule]) => t('rule.' + rule) }, { label: t('limit'), cell: ([rule, told]) => value(rule, told) },
    { label: t('certainty'), cell: ([rule]) => rules.sources.filter(s => s.rule === rule).map(s => html`${certainty(s.certainty)} ${s.legal}`) }] })}
  </section>`;
  const content = ({ items }) => html`<div class="bar-line"><h1>${t('title')}</h1>${parts('rules')}</div>
    ${roles.some(role => EDITORS.includes(role)) ? html`<div class="buttons"><button aria-expanded=${announced.open}
      @click=${() => announced.begin(asEntered(items.at(-1)))}>${t('replace')}</button></div>` : nothing}
    ${announced.view()}
    ${items.toReversed().map(set)}`;
  page.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
