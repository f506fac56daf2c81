// A place for files, by dropping them or by choosing them.
import { html, nothing } from './libraries.js';
import { size } from './format.js';
import { t } from './kit-words.js';

/**
 * Take says what to do with a file, of several it is called for each; id tells several places of one page apart; note stands in place of
 * what was chosen.
 *
 * @param {{ label: string, accept: string, take: (file: File) => any, file?: File | null, id?: string, multiple?: boolean, note?: string }} place
 */
export const fileDrop = ({ label, accept, file, take, id = 'file', multiple = false, note }) => {
  const takeAll = files => [...files].slice(0, multiple ? files.length : 1).forEach(take);
  return html`
  <div class="drop ${multiple ? 'small' : ''}" @dragover=${e => { e.preventDefault(); e.currentTarget.classList.add('over'); }}
    @dragleave=${e => e.currentTarget.classList.remove('over')}
    @drop=${e => {
    e.preventDefault();
    e.currentTarget.classList.remove('over');
    takeAll(e.dataTransfer.files);
  }}>
    <label for=${id}>${label}</label>
    <input id=${id} type="file" accept=${accept} ?multiple=${multiple} @change=${e => {
    takeAll(e.target.files);
    // The same file may be chosen again after it was taken away.
    if (multiple) e.target.value = '';
  }}>
    ${note === undefined ? html`<p class="muted">${file ? `${file.name} · ${size(file.size)}` : t('dropHere')}</p>` : note ? html`<p class="muted">${note}</p>` : nothing}
  </div>`;
};
