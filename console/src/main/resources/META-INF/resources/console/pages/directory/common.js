// What the pages of the directory share.
import { html, nothing } from '../../kit/libraries.js';
import { words } from '../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
export const PURPOSES = ['SECONDMENT', 'REINFORCEMENT', 'POSTAL_CLERK', 'CONCURRENT_POST'];
export const KINDS = ['DEPARTMENT', 'DIVISION', 'AFFILIATED_UNIT', 'SERVICE_CENTRE', 'COMMUNE', 'COMMUNE_CENTRE', 'PROVINCIAL_COMMITTEE', 'COMMITTEE_OFFICE',
  'VERTICAL_AGENCY', 'MINISTRY', 'DISTRICT', 'POSTAL_OPERATOR', 'PUBLIC_SERVICE_ENTERPRISE'];
export const FOCAL_ROLES = ['PROCEDURE_CONTROL', 'ONE_STOP', 'FEEDBACK', 'ADMINISTRATIVE_REFORM', 'DIGITAL_TRANSFORMATION'];
export const CERTAINTIES = ['CONFIRMED', 'BY_LAW', 'LIKELY', 'UNCERTAIN'];
export const EDITORS = ['OFFICE', 'OPERATOR'];
export const OFFICER_READERS = ['OFFICE', 'LEADER', 'OPERATOR'];

export const kindName = kind => t('kind.' + kind);
export const purposeName = purpose => t('purpose.' + purpose);
export const focalName = focal => t('focal.' + focal);
export const certaintyName = level => t('certainty.' + level);
export const certainty = level => html`<span class="tag ${level === 'UNCERTAIN' ? 'warn' : ''}">${t('certainty.' + level)}</span>`;

const PARTS = [['directory', '/danh-ba'], ['calendar', '/lich-lam-viec'], ['rules', '/bo-quy-dinh']];
/** The pages of the directory, one beside the other. */
export const parts = here => html`<nav class="buttons" aria-label=${t('parts')}>${PARTS.map(([name, path]) => html`
  <a class="button ${here === name ? 'primary' : ''}" href=${path} aria-current=${here === name ? 'page' : nothing}>${t(name)}</a>`)}</nav>`;
