// Talks to the services. Every failure has a kind, and each page shows all of them.
import { language } from '../kit/words.js';
import { OPERATIONS } from './operations.js';
import { actingFor, logIn, token } from './session.js';

/** Which service owns a path; the gateway's table, told so that a page can say who is away. */
/** @type {[RegExp, string][]} */
const OWNERS = [
  [/^\/(api\/v1\/plans|ops\/plan)\b/, 'plan'],
  [/^\/(api\/v1\/(procedures|procedure-drafts|publication-decisions|organisations|officers|calendar|rule-sets)|ops\/catalog)\b/, 'catalog'],
  [/^\/(api\/v1\/(dossiers|tracking)|ops\/dossier)\b/, 'dossier'],
  [/^\/(api\/v1\/feedback|ops\/feedback)\b/, 'feedback'],
  [/^\/oidc\b/, 'issuer'],
];
const owner = path => OWNERS.find(([pattern]) => pattern.test(path))?.[1] ?? 'dashboard';

/** How somebody signs in again; the frame keeps the page meanwhile. */
let signIn = logIn;
export const setLogIn = how => { signIn = how; };

/**
 * kind: expired (sign in again), offline (no answer at all), away (one service does not answer), refused (the rules say no),
 * forbidden (no right), stale (changed meanwhile), invalid (fields), broken (the service failed).
 */
export class Failure extends Error {
  constructor(kind, problem = {}, service) {
    super(problem.title ?? kind);
    this.kind = kind;
    this.problem = problem;
    this.service = service;
    this.logIn = () => signIn();
  }
}

function failureOf(answer, problem, path) {
  const { status } = answer;
  // A gateway answers 502 or 503 while a service restarts.
  if ([502, 503, 504].includes(status) && problem.code !== 'REFERENCE_DATA_MISSING') return new Failure('away', problem, owner(path));
  if (status >= 500 && status !== 503) return new Failure('broken', problem);
  const kind = { 401: 'expired', 403: 'forbidden', 412: 'stale', 422: 'invalid' }[status] ?? 'refused';
  return new Failure(kind, { status, ...problem });
}

/**
 * Sends a request with the session's token, when there is one. Throws a Failure for everything but 2xx.
 *
 * @param {string} path
 * @param {Api.Sending} [how]
 */
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
        ...(bearer && needsLogin && actingFor() ? { 'Acting-For': actingFor() } : {}),
        ...options.headers,
      },
    });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Failure('offline');
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({ status: answer.status }));
  throw failureOf(answer, problem, path);
}

/** @type {Api.Get} */
export const get = async (path, options) => (await send(path, options)).json();

/**
 * An entity with its version, which a command on it has to name.
 *
 * @type {Api.Entity}
 */
export const entity = async (path, options) => {
  const answer = await send(path, options);
  return { value: await answer.json(), version: answer.headers.get('ETag') };
};

/**
 * Where an operation is: with what its path names, and its query, of which is left out what is empty.
 *
 * @type {Api.At}
 */
export const at = (operation, path = /** @type {any} */ ({}), query = /** @type {any} */ ({})) => {
  const whole = OPERATIONS[operation].replace(/^\S+ /, '').replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name]));
  return /** @type {any} */ (withQuery(whole, query));
};

/** The same for an address that is no operation of the documents: what every service has for its operators, say. */
export function withQuery(path, query) {
  const told = new URLSearchParams(Object.entries(query).filter(([, v]) => v !== '' && v !== null && v !== undefined));
  return path + (told.size ? '?' + told : '');
}

/** How an operation is asked. */
export const methodOf = operation => OPERATIONS[operation].split(' ')[0];

/**
 * Sends commands of one form. A command that is sent again after a failure keeps its key, so that it counts once; another
 * body is another command.
 *
 * @returns {Api.Post}
 */
export function commands() {
  let last = { path: '', text: '', version: '', key: '' };
  return async (path, body, { version = undefined, method = 'POST', ...options } = {}) => {
    const text = JSON.stringify(body);
    const same = last.path === path && last.text === text && last.version === version;
    if (!same) last = { path, text, version, key: crypto.randomUUID() };
    const answer = await send(path, {
      ...options,
      method,
      body: text,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': last.key, ...(version ? { 'If-Match': version } : {}) },
    });
    last = { path: '', text: '', version: '', key: '' };
    const told = await answer.text();
    return { value: told ? JSON.parse(told) : null, version: answer.headers.get('ETag'), location: answer.headers.get('Location') };
  };
}
