// Files: sent while a form is filled in, and shown, opened and saved where they belong.
import { html, nothing, render } from '../kit/libraries.js';
import { fileDrop } from '../kit/filedrop.js';
import { size } from '../kit/format.js';
import { problem } from '../kit/states.js';
import { words } from '../kit/words.js';
import { at, send } from './api.js';
import { save } from './save.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';
/** A picture or a PDF can be looked at without saving it; nothing else is opened by the browser. */
const SHOWN = { 'image/jpeg': 'picture', 'image/png': 'picture', 'application/pdf': 'page' };

const KIND = {
  'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

/**
 * Files that go out at once, each by itself; a form names what has come. A file that failed is sent again under its own key, so that it
 * counts once. The id tells several of one page apart.
 *
 * @param {{ draw: () => void, id: string, label: string, path?: string }} place
 */
export function uploads({ draw: first, id, label, path = at('uploadFile') }) {
  let draw = first;
  const all = [];

  async function put(one) {
    Object.assign(one, { state: 'sending', failure: null });
    draw();
    try {
      const answer = await send(path, { method: 'POST', body: one.file, headers: {
        'Content-Type': one.file.type || 'application/octet-stream', 'File-Name': encodeURIComponent(one.file.name), 'Idempotency-Key': one.key } });
      Object.assign(one, { state: 'there', fileId: (await answer.json()).fileId });
    } catch (failure) {
      if (!failure.kind) throw failure;
      // There are no fields to mend: what the service says of the file is all there is to say.
      if (failure.kind === 'invalid') failure.kind = 'refused';
      Object.assign(one, { state: 'failed', failure });
    }
    draw();
  }

  const drop = one => { all.splice(all.indexOf(one), 1); draw(); };
  const row = one => html`<li><span>${one.file.name}</span> <span class="muted">${size(one.file.size)}</span>
    ${one.state === 'sending' ? html`<span role="status">${t('file.sending')}</span>` : nothing}
    ${one.state === 'there' ? html`<span class="muted">${t('file.there')}</span>` : nothing}
    <button type="button" class="link" @click=${() => drop(one)} aria-label=${t('file.remove.of', { name: one.file.name })}>${t('file.remove')}</button>
    ${one.failure ? html`<div class="error" role="alert">${problem(one.failure)}
      ${['offline', 'away', 'broken'].includes(one.failure.kind) ? html`<button type="button" @click=${() => put(one)}>${t('file.again')}</button>` : nothing}</div>` : nothing}</li>`;

  return {
    /** The page was left and opened again. */
    drawBy(other) { draw = other; },
    ids: () => all.filter(one => one.state === 'there').map(one => one.fileId),
    names: () => all.filter(one => one.state === 'there').map(one => one.file.name),
    /** What keeps a form from being sent; empty when nothing does. */
    wrong: () => (all.some(one => one.state === 'sending') ? t('file.stillSending') : all.some(one => one.state === 'failed') ? t('file.failed') : ''),
    view: () => html`${fileDrop({ id, label, accept: ACCEPTED, multiple: true, note: all.length ? '' : t('file.drop'),
      take: file => { const one = { file, key: crypto.randomUUID() }; all.push(one); put(one); } })}
      ${all.length ? html`<ul class="files">${all.map(row)}</ul>` : nothing}`,
  };
}

async function show(path, name, kind, type) {
  const answer = await send(path, { headers: { Accept: '*/*' } });
  // Its type is told here and not by who has sent it, so that nothing but a picture or a PDF is ever shown.
  const address = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type }));
  const element = Object.assign(document.createElement('dialog'), { className: 'preview' });
  element.setAttribute('aria-labelledby', 'preview-title');
  render(html`<h2 id="preview-title">${name}</h2>
    ${kind === 'picture' ? html`<img src=${address} alt=${name}>` : html`<iframe src=${address} title=${name}></iframe>`}
    <form method="dialog"><button class="primary">${t('file.close')}</button></form>`, element);
  element.addEventListener('close', () => { element.remove(); URL.revokeObjectURL(address); });
  document.body.append(element);
  element.showModal();
}

/**
 * Files where they belong: name, size and what may be done. Named are those that the reader may open; failed is told why one could not be.
 *
 * @param {{ files: { fileId: string, type: string, bytes: number }[], named: { fileId: string, name: string, scan: string }[],
 *   pathOf: (id: string) => string, failed: (failure: any) => void }} where
 */
export function fileList({ files, named, pathOf, failed }) {
  const told = new Map((named ?? []).map(one => [one.fileId, one]));
  const attempt = act => async () => {
    try {
      await act();
      failed(null);
    } catch (failure) {
      if (!failure.kind) throw failure;
      failed(failure);
    }
  };
  const row = file => {
    const one = told.get(file.fileId);
    if (!one) return html`<li><span class="muted">${t('file.closed', { size: size(file.bytes) })}</span></li>`;
    const ready = ['CLEAN', 'NOT_SET_UP'].includes(one.scan);
    const kind = SHOWN[file.type];
    return html`<li><span>${one.name}</span> <span class="muted">${size(file.bytes)} · ${KIND[file.type] ?? ''}</span>
      ${ready && kind ? html`<button type="button" class="link" aria-label=${t('file.open.of', one)}
        @click=${attempt(() => show(pathOf(file.fileId), one.name, kind, file.type))}>${t('file.open')}</button>` : nothing}
      ${ready ? html`<button type="button" class="link" aria-label=${t('file.save.of', one)}
        @click=${attempt(() => save(pathOf(file.fileId), one.name))}>${t('file.save')}</button>`
    : html`<span>${t('file.scan.' + one.scan)}</span>`}</li>`;
  };
  return files.length ? html`<ul class="files">${files.map(row)}</ul>` : nothing;
}
