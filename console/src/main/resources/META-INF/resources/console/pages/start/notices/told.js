// How a notice is told: what it says, about which item, and the link that opens it.
import { html, nothing } from '../../../kit/libraries.js';
import { date, moment } from '../../../kit/format.js';
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const t = words(vi, en);
const PAGES = { DOSSIER: n => '/ho-so/' + n.itemId, FEEDBACK: n => '/phan-anh/' + n.itemId, TASK: n => '/ke-hoach/' + n.planId };
const COLOURS = { OVERDUE: 'red', DUE_TODAY: 'warn', DUE_SOON: 'warn' };

export const severityTag = notice => html`<span class="tag ${COLOURS[notice.severity] ?? ''}">${t('severity.' + notice.severity)}</span>`;

/** @param opened is told when somebody opens the item */
export const itemLink = (notice, opened) => html`<a class="code" href=${PAGES[notice.item](notice)} @click=${() => opened?.(notice)}>
    ${notice.code || t('noCode')}</a>
  ${notice.read ? nothing : html`<span class="tag green">${t('new')}</span>`}
  <span class="procedure">${notice.name || t('item.' + notice.item)}</span>`;

export const says = notice => html`${t(`says.${notice.item}.${notice.kind}`)}
  ${notice.dueAt ? html`<small>${t('due', { at: (notice.item === 'TASK' ? date : moment)(notice.dueAt) })}</small>` : nothing}`;
