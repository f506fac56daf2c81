// The words of one procedure, for both views of it.
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const t = words(vi, en);
