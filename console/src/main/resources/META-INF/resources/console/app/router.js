// Which address is which page. A page is loaded when it is first opened.
import { pages } from './sections.js';

const compiled = pages.map(page => ({
  ...page,
  pattern: new RegExp('^' + page.path.replace(/:(\w+)/g, '(?<$1>[\\w.-]+)') + '$'),
}));

/** The page of an address with what the address names, or nothing. */
export function route(address) {
  for (const page of compiled) {
    const match = address.match(page.pattern);
    if (match) return { ...page, params: match.groups ?? {} };
  }
  return null;
}
