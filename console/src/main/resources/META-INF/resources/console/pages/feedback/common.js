// How feedback is told on every page.
import { html, nothing } from '../../kit/libraries.js';
import { moment } from '../../kit/format.js';
import { words } from '../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
export const STATES = ['SENT', 'IN_PROCESS', 'ANSWERED', 'PUBLISHED', 'WITHHELD', 'REJECTED'];
export const KINDS = ['REGULATION', 'CONDUCT'];
export const REASONS = ['COMPLAINT', 'DENUNCIATION', 'NO_CLEAR_SENDER', 'OUT_OF_SCOPE'];

export const stateName = state => t('state.' + state);
export const kindName = kind => t('kind.' + kind);
export const channelName = channel => t('channel.' + channel);
export const reasonName = reason => t('reason.' + reason);
export const options = (values, name) => values.map(value => ({ value, label: name(value) }));

const COLOURS = { SENT: 'warn', PUBLISHED: 'green' };
export const stateTag = state => html`<span class="tag ${COLOURS[state] ?? ''}">${stateName(state)}</span>`;

export function clock(item) {
  const late = item.late ? html`<span class="tag red">${t('late')}</span> ` : nothing;
  if (item.answeredAt) return html`${late}${t('answered', { at: moment(item.answeredAt) })}`;
  return html`${late}${item.dueAt ? t('due', { at: moment(item.dueAt) }) : t('noDue')}`;
}

export const marks = item => (item.corrected ? html`<span class="tag">${t('corrected')}</span>` : nothing);
