// Talks to the services. Every failure is one of four kinds, and each page shows all of them.
import { language } from './i18n.js';
import { token } from './session.js';

/** kind: expired (log in again), offline (no answer), refused (the service says no), broken (the service failed). */
export class Failure extends Error {
  constructor(kind, problem = {}) {
    super(problem.title ?? kind);
    this.kind = kind;
    this.problem = problem;
  }
}

/** Sends a request with the session's token, when there is one. Throws a Failure for everything but 2xx. */
export async function send(path, { needsLogin = true, ...options } = {}) {
  const bearer = await token();
  if (needsLogin && !bearer) throw new Failure('expired');
  let answer;
  try {
    answer = await fetch(path, {
      ...options,
      headers: {
        Accept: 'application/json',
        'Accept-Language': language(),
        ...(bearer ? { Authorization: 'Bearer ' + bearer } : {}),
        ...options.headers,
      },
    });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Failure('offline');
  }
  if (answer.ok) return answer;
  if (answer.status === 401 && needsLogin) throw new Failure('expired');
  const problem = await answer.json().catch(() => ({ status: answer.status }));
  // A gateway answers 502 or 503 with no body while a service restarts: to the reader that is "offline" too.
  if ([502, 503, 504].includes(answer.status)) throw new Failure('offline', problem);
  throw new Failure(answer.status >= 500 ? 'broken' : 'refused', { status: answer.status, ...problem });
}

export const get = async (path, options) => (await send(path, options)).json();
