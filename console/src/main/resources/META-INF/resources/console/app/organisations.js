// Names of organisations by their codes; read once, for everybody may read them.
import { at, get } from './api.js';

const PAGES_MOST = 10;
const names = new Map();
let reading;

async function read() {
  let cursor;
  for (let page = 0; page < PAGES_MOST; page++) {
    const { items, nextCursor } = await get(at('listOrganisations', {}, { limit: 200, cursor }), { needsLogin: false });
    items.forEach(o => names.set(o.code, o.name));
    if (!nextCursor) return;
    cursor = nextCursor;
  }
}

/** Reads the names, then draws again. Without them the codes stand in their place. */
export async function knowOrganisations(draw) {
  reading ??= read();
  try {
    await reading;
    draw();
  } catch (failure) {
    reading = undefined;
    if (!failure.kind && failure.name !== 'AbortError') throw failure;
  }
}

export const nameOf = code => (code ? names.get(code) ?? code : '');
/** All of them as options of a field, in order of their names. */
export const organisationOptions = () => [...names].map(([value, label]) => ({ value, label: `${label} (${value})` }))
  .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
