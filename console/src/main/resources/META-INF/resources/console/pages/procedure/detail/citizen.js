// What a citizen wants to know of a procedure, on one page that can be printed.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate, money } from '../../../kit/format.js';
import { facts, table } from '../../../kit/table.js';
import { nameOf } from '../../../app/organisations.js';
import { channelName, limitText } from '../../dossier/common.js';
import { onlineName, subjectName } from '../common.js';
import { t } from './words.js';

const fees = option => option.fees.map(fee => `${t('fee.' + fee.kind)} ${money(fee.amount)}${fee.note ? ` (${fee.note})` : ''}`).join('; ') || t('free');
const terms = content => content.channels.flatMap(c => c.timeOptions.map(option => ({ channel: c.channel, ...option })));
const card = (title, body) => html`<section class="card"><h2>${title}</h2>${body}</section>`;
const list = items => html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`;

export const citizen = content => html`
  <div class="pair even">
    ${card(t('what'), facts([[t('subjects'), content.subjects.map(subjectName).join(', ')], [t('field'), content.field.name],
    [t('where'), content.agencies.receiving.map(nameOf).join('; ')], [t('who'), content.agencies.competent.map(nameOf).join('; ')],
    [t('results'), content.results.map(r => r.name).join('; ')], [t('online'), onlineName(content.onlineLevel)], [t('conditions'), content.conditions]]))}
    ${card(t('bring'), html`${content.sets ? html`<p>${t('sets', { sets: content.sets })}</p>` : nothing}
      ${list(content.components.map(c => html`${c.name} <span class="muted">${c.originals + c.copies
    ? t('copies', { originals: c.originals, copies: c.copies }) : t('ifAny')}${c.reusable ? ' ' + t('reusable') : ''}</span>`))}`)}
  </div>
  ${card(t('howLong'), table({ caption: t('howLong'), rows: terms(content), key: o => o.channel + o.note + o.amount, columns: [
    { label: t('channel'), cell: o => channelName(o.channel) }, { label: t('limit'), cell: o => limitText(o) },
    { label: t('fees'), cell: fees }, { label: t('note'), cell: o => o.note || '–' }] }))}
  <div class="pair even">
    ${card(t('steps'), content.steps.map(part => html`${part.caseName ? html`<h3>${part.caseName}</h3>` : nothing}
      <ol>${part.steps.map(step => html`<li>${step}</li>`)}</ol>`))}
    ${card(t('legal'), list(content.legalBases.map(law => html`${law.title} <span class="muted">${law.number}, ${law.issuer}, ${isoDate(law.issuedOn)}</span>`)))}
  </div>`;
