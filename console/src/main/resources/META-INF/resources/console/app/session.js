// Logging in: authorization code with PKCE against the OpenID issuer. Tokens live in this tab only.
const KEY = 'motcua.session';
const FLOW = 'motcua.login';
const UNIT = 'motcua.unit';
const SECONDS_BEFORE_EXPIRY = 60;
const LOOK_MS = 300;
let settings;
let metadata;
let renewing;

const base64url = bytes =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const read = key => JSON.parse(sessionStorage.getItem(key) ?? 'null');

function claims(token) {
  const body = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(body), c => c.charCodeAt(0))));
}

async function issuer() {
  settings ??= await (await fetch('/console/settings')).json();
  metadata ??= await (await fetch(settings.issuer + '/.well-known/openid-configuration')).json();
  return metadata;
}

async function askForTokens(form) {
  const { token_endpoint } = await issuer();
  const answer = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ client_id: settings.clientId, ...form }),
  });
  if (!answer.ok) throw new Error('login refused: ' + answer.status);
  const tokens = await answer.json();
  const who = claims(tokens.access_token);
  sessionStorage.setItem(KEY, JSON.stringify({
    access: tokens.access_token,
    refresh: tokens.refresh_token,
    id: tokens.id_token,
    until: Date.now() + tokens.expires_in * 1000,
    user: { id: who.sub, name: who.name ?? who.preferred_username ?? who.sub, roles: who.roles ?? [], org: who.org ?? '' },
  }));
}

/** Who is logged in: name, roles, organisation; null when nobody is. */
export const user = () => read(KEY)?.user ?? null;

/** The unit that is worked for when it is not the own one; a posting of the day has to allow it. */
export const actingFor = () => sessionStorage.getItem(UNIT);
export function actFor(code) {
  if (code) sessionStorage.setItem(UNIT, code);
  else sessionStorage.removeItem(UNIT);
}

/** Where the issuer asks who somebody is. @param more asks it anew of somebody whom it knows, say */
async function loginPage(flow, more = {}) {
  const { authorization_endpoint } = await issuer();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(flow.verifier));
  return authorization_endpoint + '?' + new URLSearchParams({
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: location.origin + '/dang-nhap',
    scope: 'openid profile',
    state: flow.state,
    nonce: random(),
    code_challenge: base64url(digest),
    code_challenge_method: 'S256',
    ...more,
  });
}

const exchange = (code, flow) => askForTokens({
  grant_type: 'authorization_code',
  code,
  redirect_uri: location.origin + '/dang-nhap',
  code_verifier: flow.verifier,
});

/** Sends the browser to the issuer's login page; the way back ends at the page it left. */
export async function logIn(backTo = location.pathname + location.search) {
  const flow = { verifier: random(), state: random(), backTo };
  sessionStorage.setItem(FLOW, JSON.stringify(flow));
  location.assign(await loginPage(flow));
}

/**
 * Asks beside the page who somebody is, in a window of its own, so that the page stays as it is. A browser that opens no window
 * is sent to the login page.
 *
 * @returns {Promise<boolean>} whether somebody signed in
 */
export async function logInBeside() {
  const beside = open('', 'motcua-login', 'popup,width=520,height=680');
  if (!beside) {
    await logIn();
    return false;
  }
  const flow = { verifier: random(), state: random() };
  const told = new BroadcastChannel(FLOW);
  try {
    beside.location.href = await loginPage(flow, { prompt: 'login' });
    const query = await new Promise(done => {
      const closed = setInterval(() => { if (beside.closed) answered(null); }, LOOK_MS);
      function answered(search) {
        clearInterval(closed);
        done(search && new URLSearchParams(search));
      }
      told.onmessage = ({ data }) => { if (new URLSearchParams(data).get('state') === flow.state) answered(data); };
    });
    if (!query?.get('code')) return false;
    await exchange(query.get('code'), flow);
    return true;
  } finally {
    told.close();
    beside.close();
  }
}

/** A login that another page waits for is told to it, and this window is its to close; true when it was one. */
export function tellBeside() {
  if (window.name !== 'motcua-login' || read(FLOW)?.state === new URLSearchParams(location.search).get('state')) return false;
  const told = new BroadcastChannel(FLOW);
  told.postMessage(location.search);
  told.close();
  return true;
}

/** Nobody is signed in here any more; who it was signs in again, or somebody else does. */
export function lock() {
  sessionStorage.removeItem(KEY);
}

/** Completes a login on the page that the issuer leads back to; answers the path to go on with. */
export async function completeLogIn(query) {
  const flow = read(FLOW);
  sessionStorage.removeItem(FLOW);
  if (!flow || query.get('state') !== flow.state || !query.get('code')) {
    throw new Error(query.get('error_description') ?? 'login was not started in this tab');
  }
  await exchange(query.get('code'), flow);
  return flow.backTo;
}

/** A token that is good for a while yet; null when the session is over. */
export async function token() {
  const session = read(KEY);
  if (!session) return null;
  if (session.until - Date.now() > SECONDS_BEFORE_EXPIRY * 1000) return session.access;
  if (!session.refresh) return session.until > Date.now() ? session.access : null;
  renewing ??= askForTokens({ grant_type: 'refresh_token', refresh_token: session.refresh })
    .finally(() => { renewing = undefined; });
  try {
    await renewing;
    return read(KEY).access;
  } catch {
    return session.until > Date.now() ? session.access : null;
  }
}

/** Ends the session here and at the issuer. */
export async function logOut() {
  const session = read(KEY);
  sessionStorage.removeItem(KEY);
  actFor(null);
  const { end_session_endpoint } = await issuer().catch(() => ({}));
  if (!end_session_endpoint) return location.assign('/');
  location.assign(end_session_endpoint + '?' + new URLSearchParams({
    ...(session?.id ? { id_token_hint: session.id } : {}),
    client_id: settings.clientId,
    post_logout_redirect_uri: location.origin + '/',
  }));
}
