// Saves an answer of the API as a file: a link cannot carry the session's token.
import { send } from './api.js';

export async function save(path, name) {
  const answer = await send(path, { headers: { Accept: '*/*' } });
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
