// The words of one officer's page.
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const t = words(vi, en);
