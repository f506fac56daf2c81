// The rule sets: each limit, where it comes from, and how sure that is.
import { html } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { certainty, parts } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const WORDED = ['supplementPolicy', 'dueTime', 'onTimeBasis'];
const value = (rule, told) => (WORDED.includes(rule) ? t('value.' + told) : String(told).replace(/^(\d\d:\d\d):00$/, '$1'));

export function open({ draw, signal }) {
  const page = loaded({ draw, signal, read: () => get('/api/v1/rule-sets', { signal, needsLogin: false }) });
  const set = rules => html`<section class="card"><div class="bar-line"><h2>${rules.name}</h2>${certainty(rules.certainty)}</div>
    <p class="muted">${t('of', { code: rules.code, version: rules.version, day: isoDate(rules.effectiveFrom) })} · ${rules.legal}</p>
    ${table({ caption: rules.name, compact: true, rows: Object.entries(rules.rules).filter(([, told]) => told !== null), key: ([rule]) => rule, columns: [
    { label: t('rule'), cell: ([rule]) => t('rule.' + rule) }, { label: t('limit'), cell: ([rule, told]) => value(rule, told) },
    { label: t('certainty'), cell: ([rule]) => rules.sources.filter(s => s.rule === rule).map(s => html`${certainty(s.certainty)} ${s.legal}`) }] })}
  </section>`;
  const content = ({ items }) => html`<div class="bar-line"><h1>${t('title')}</h1>${parts('rules')}</div>${items.toReversed().map(set)}`;
  page.load();
  return {
    title: () => t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
