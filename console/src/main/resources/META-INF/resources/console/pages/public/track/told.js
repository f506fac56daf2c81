// Why a day is what it is, in the words of the service.
import { html, nothing } from '../../../kit/libraries.js';
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export const limitOf = lines => (lines.length ? html`<h3>${t('why')}</h3>${lines.map(line => html`<p>${line}</p>`)}` : nothing);
