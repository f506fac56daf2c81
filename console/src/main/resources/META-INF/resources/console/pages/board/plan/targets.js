// Each target: what the plan wants, what is counted now, and how it stands. Status is text and shape, never colour alone.
import { html, nothing, repeat, svg } from '../../../kit/libraries.js';
import { count, decimal, wanted } from '../../../kit/format.js';
import { language } from '../../../kit/words.js';
import { t } from './words.js';

const SIGNS = { GT: '>', GE: '≥', EQ: '=', LE: '≤', LT: '<' };
const SHAPES = {
  MET: svg`<circle cx="8" cy="8" r="7"/><path d="M4.6 8.2l2.3 2.4 4.5-5" class="line"/>`,
  AT_RISK: svg`<path d="M8 1l7.2 13.4H.8z"/><path d="M8 6v4M8 11.6v1.2" class="line"/>`,
  MISSED: svg`<path d="M4.9.8h6.2l4.1 4.1v6.2l-4.1 4.1H4.9L.8 11.1V4.9z"/><path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" class="line"/>`,
  NOT_APPLICABLE: svg`<circle cx="8" cy="8" r="7"/><path d="M4.6 8h6.8" class="line"/>`,
  NOT_MEASURED: svg`<circle cx="8" cy="8" r="6.2" class="hollow"/>`,
};

export const badge = status => html`<span class="badge ${status}">
  <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">${SHAPES[status]}</svg>${t('status.' + status)}</span>`;

const wantedText = target => (target.wanted === null
  ? html`<span class="muted">${t('targets.noValue')}</span>`
  : html`<b>${SIGNS[target.comparator]} ${wanted(target.wanted)}${t('unit.' + target.unit)}</b>`);

/** A bar from 0 to 100 % with a mark at the value wanted; the numbers beside it say the same. */
function bar(target) {
  if (target.now === null || target.unit !== 'percent') return nothing;
  return html`<svg class="bar ${target.status}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="8" class="rail"/>
    <rect width=${Math.min(100, Number(target.now))} height="8" class="fill"/>
    ${target.wanted === null ? nothing
    : svg`<rect x=${Math.min(99.2, Number(target.wanted) - 0.4)} width="0.8" height="8" class="mark"/>`}</svg>`;
}

const counted = target => (target.denominator === null ? html`<span class="muted">–</span>` : html`
  <span class="nowrap">${t('targets.outOf', { numerator: count(target.numerator), denominator: count(target.denominator) })}</span>
  ${target.index766?.now
    ? html`<small title=${t('targets.byReport')}>${t('targets.index766', {
      now: decimal(target.index766.now), numerator: count(target.index766.numerator), denominator: count(target.index766.denominator),
    })}</small>` : nothing}`);

/** In the reader's language. */
const said = words => (language() === 'en' ? words.english : words.vietnamese);

/** What is counted out of what, by the dictionary. */
const meaning = definition => (!definition ? nothing : html`<details class="meaning"><summary>${t('targets.meaning')}</summary>
  <dl><dt>${t('meaning.numerator')}</dt><dd>${said(definition.numerator)}</dd>
    ${definition.denominator ? html`<dt>${t('meaning.denominator')}</dt><dd>${said(definition.denominator)}</dd>` : nothing}
    ${definition.exclusions ? html`<dt>${t('meaning.exclusions')}</dt><dd>${said(definition.exclusions)}</dd>` : nothing}
    ${definition.legalBasis.length ? html`<dt>${t('meaning.legalBasis')}</dt><dd>${definition.legalBasis.join(', ')}</dd>` : nothing}
  </dl></details>`);

const row = definitions => target => html`
  <tr data-target=${target.targetId}>
    <th scope="row"><span class="metric">${t('metric.' + target.metric)}</span>
      ${target.ifAny ? html`<span class="tag">${t('targets.ifAny')}</span>` : nothing}
      <q>${target.verbatim}</q>${meaning(definitions.get(target.metric))}</th>
    <td class="nowrap" data-label=${t('targets.wanted')}><div>${wantedText(target)}</div></td>
    <td class="now" data-label=${t('targets.now')}><div>${target.now === null ? html`<span class="muted">–</span>`
    : html`<b>${decimal(target.now)}${t('unit.' + target.unit)}</b>${bar(target)}`}</div></td>
    <td data-label=${t('targets.counted')}><div>${counted(target)}</div></td>
    <td data-label=${t('targets.status')}><div>${badge(target.status)}${target.reasonCode === 'NONE' ? nothing
    : html`<small>${t('reason.' + target.reasonCode, { feed: target.feed })}</small>`}</div></td>
  </tr>`;

export const targets = () => ({
  view: (board, definitions) => html`
    <section class="card" id="targets" tabindex="-1" aria-labelledby="targets-title">
      <h2 id="targets-title">${t('targets.title')}</h2>
      ${board.targets.length === 0 ? html`<p class="muted">${t('targets.empty')}</p>` : html`
      <table class="targets cards">
        <thead><tr><th scope="col">${t('targets.target')}</th><th scope="col">${t('targets.wanted')}</th>
          <th scope="col">${t('targets.now')}</th><th scope="col">${t('targets.counted')}</th>
          <th scope="col">${t('targets.status')}</th></tr></thead>
        <tbody>${repeat(board.targets, target => target.targetId, row(definitions))}</tbody>
      </table>`}
    </section>`,
});
