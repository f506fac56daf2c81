// How many notices the person at work has: one stream for the whole console, followed as long as somebody is signed in.
import { at } from './api.js';
import { follow } from './live.js';
import { actingFor, user } from './session.js';

export const NOTICED = ['OFFICE', 'LEADER', 'INTAKE_OFFICER', 'CASE_OFFICER', 'FEEDBACK_OFFICER'];
const listeners = new Set();
let followed = '';
let stop = new AbortController();
let told = null;

export const hasNotices = () => user()?.roles.some(role => NOTICED.includes(role)) ?? false;
/** Open and unread ones; null before anything was told. */
export const noticeCount = () => told;

function tell(count) {
  told = count;
  listeners.forEach(listener => listener());
}

/** Follows the stream of whoever is signed in now, for the unit that they work for; nobody's when nobody is. */
export function watchNotices() {
  const who = hasNotices() ? JSON.stringify([user(), actingFor()]) : '';
  if (who === followed) return;
  stop.abort();
  stop = new AbortController();
  followed = who;
  told = null;
  if (!who) return;
  const { signal } = stop;
  follow(at('streamNotices'), {
    signal,
    onEvent: event => { if (event.type === 'count') tell(JSON.parse(event.data)); },
    // What was told last stays; the page of notices says what is wrong.
    onBreak: () => {},
  }).then(() => {
    // The session ended, or another begins: the next page asks anew.
    if (!signal.aborted) followed = '';
  });
}

/** Calls `listener` at each change, until `signal` aborts. */
export function onNotices(listener, signal) {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
