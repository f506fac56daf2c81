// Follows a stream of server-sent events with the session's token, which EventSource cannot send.
import { Failure, send } from './api.js';

const SILENCE_MS = 40_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const wait = (ms, signal) => new Promise(done => {
  const timer = setTimeout(done, ms);
  signal.addEventListener('abort', () => { clearTimeout(timer); done(); }, { once: true });
});

/** Splits what has arrived into whole events and the rest. */
export function events(text) {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop();
  const whole = blocks.map(block => {
    const lines = block.split('\n');
    const field = name => lines.filter(l => l.startsWith(name + ':'))
      .map(l => l.slice(name.length + 1).replace(/^ /, '')).join('\n');
    return { type: field('event') || 'message', data: field('data') };
  });
  return { whole: whole.filter(e => e.data), rest };
}

async function readOnce(path, onEvent, signal) {
  const gone = new AbortController();
  signal.addEventListener('abort', () => gone.abort(), { once: true });
  let watchdog = setTimeout(() => gone.abort(), SILENCE_MS);
  try {
    const answer = await send(path, { headers: { Accept: 'text/event-stream' }, signal: gone.signal });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(watchdog);
      watchdog = setTimeout(() => gone.abort(), SILENCE_MS);
      const { whole, rest } = events(text + value);
      text = rest;
      whole.forEach(onEvent);
    }
  } finally {
    clearTimeout(watchdog);
  }
}

/** Reads until `signal` aborts; after a break it waits, longer each time, and goes on. `onBreak` hears of each. */
export async function follow(path, { onEvent, onBreak, signal }) {
  let pause = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      await readOnce(path, event => { pause = FIRST_WAIT_MS; onEvent(event); }, signal);
      if (!signal.aborted) onBreak(new Failure('offline'));
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof Failure ? error : new Failure('offline');
      onBreak(failure);
      if (['expired', 'refused', 'forbidden'].includes(failure.kind)) return;
    }
    await wait(pause, signal);
    pause = Math.min(pause * 2, LONGEST_WAIT_MS);
  }
}
