// Vietnamese first; English by a switch that this browser remembers.
const KEY = 'motcua.language';
let current = localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
document.documentElement.lang = current;

export const language = () => current;

export function speak(code) {
  current = code;
  localStorage.setItem(KEY, code);
  document.documentElement.lang = code;
}

/**
 * The words of one page or part: a function from key to text, with {name} replaced by values. A key without a text shows
 * itself, so that it is noticed.
 */
export const words = (vi, en) => (key, values = {}) =>
  ((current === 'en' ? en : vi)[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
