// Vietnamese first; English by a switch that this browser remembers.
import { vi } from './words-vi.js';
import { en } from './words-en.js';

const KEY = 'motcua.language';
let current = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
document.documentElement.lang = current;

export const language = () => current;

export function speak(code) {
  current = code;
  localStorage.setItem(KEY, code);
  document.documentElement.lang = code;
}

/** The text of a key, with {name} replaced by values. A key without a text shows itself, so that it is noticed. */
export function t(key, values = {}) {
  const text = (current === 'en' ? en : vi)[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}
