// How a dossier is told on every page: its state, its clock with the reason, its place.
import { html, nothing } from '../../kit/libraries.js';
import { moment } from '../../kit/format.js';
import { words } from '../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
export const STATES = ['SUBMITTED', 'RECEIVED', 'IN_PROCESS', 'AWAITING_SUPPLEMENT', 'RESOLVED', 'DELIVERED', 'SENT_BACK', 'STOPPED',
  'WITHDRAWN', 'REFUSED'];
export const CHANNELS = ['DIRECT', 'ONLINE', 'PUBLIC_POST'];
export const READERS = ['INTAKE_OFFICER', 'CASE_OFFICER', 'LEADER', 'OFFICE'];

export const stateName = state => t('state.' + state);
export const channelName = channel => t('channel.' + channel);
export const subjectName = subject => t('subject.' + subject);
export const options = (values, name) => values.map(value => ({ value, label: name(value) }));
export const limitText = limit => (limit.amount === 0 ? t('sameDay') : t('unit.' + limit.unit, { amount: limit.amount }));
export const timelinessName = timeliness => t('timeliness.' + timeliness);
export const codeOf = dossier => dossier.officialCode ?? t('noCode');

const COLOURS = { AWAITING_SUPPLEMENT: 'warn', RESOLVED: 'green', DELIVERED: 'green' };
export const stateTag = state => html`<span class="tag ${COLOURS[state] ?? ''}">${stateName(state)}</span>`;

/** The clock of a dossier and why it stands as it does. */
export function clock(dossier) {
  const late = dossier.late ? html`<span class="tag red">${t('late')}</span>` : nothing;
  if (dossier.endedAt) {
    return html`${t('ended', { at: moment(dossier.endedAt) })}
      ${dossier.timeliness ? html`<small>${timelinessName(dossier.timeliness)}</small>` : nothing}`;
  }
  if (dossier.state === 'SUBMITTED') return t('waitsForReceipt', { at: moment(dossier.submittedAt) });
  if (dossier.state === 'AWAITING_SUPPLEMENT') return html`${late} ${t('stopped')}`;
  return dossier.dueAt ? html`${late} ${t('due', { at: moment(dossier.dueAt) })}` : nothing;
}

export const marks = dossier => html`
  ${dossier.greenLane ? html`<span class="tag green">${t('greenLane')}</span>` : nothing}
  ${dossier.corrected ? html`<span class="tag">${t('corrected')}</span>` : nothing}`;

/** Code and procedure, as the name of a row. */
export const titleCell = dossier => html`<a class="code" href="/ho-so/${dossier.dossierId}">${codeOf(dossier)}</a> ${marks(dossier)}
  <span class="procedure">${dossier.procedureName}</span>`;
