// The words of one plan, for all parts of its page.
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const t = words(vi, en);
