// The words of the dossier's page, for all its parts.
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const t = words(vi, en);
