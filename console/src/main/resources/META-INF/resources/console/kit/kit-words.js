// What the parts of the kit say themselves.
import { words } from './words.js';
import { vi } from './kit.vi.js';
import { en } from './kit.en.js';

export const t = words(vi, en);
