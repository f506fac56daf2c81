// How a procedure is told on every page.
import { words } from '../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
export const ONLINE = ['FULL', 'PARTIAL', 'NONE'];
export const CHANGES = ['NEW', 'AMENDED', 'REPLACED', 'ABOLISHED'];
export const OFFICE = ['OFFICE', 'LEADER', 'OPERATOR'];

export const levelName = level => t('level.' + level);
export const onlineName = level => t('online.' + level);
export const kindName = kind => t('kind.' + kind);
export const statusName = status => t('status.' + status);
export const changeName = change => t('change.' + change);
export const subjectName = subject => t('subject.' + subject);
export const partName = part => t('part.' + part);
