// A place for one file, by dropping it or by choosing it.
import { html } from './libraries.js';
import { count } from './format.js';
import { t } from './kit-words.js';

/** @param take what to do with the file */
export const fileDrop = ({ label, accept, file, take }) => html`
  <div class="drop" @dragover=${e => { e.preventDefault(); e.currentTarget.classList.add('over'); }}
    @dragleave=${e => e.currentTarget.classList.remove('over')}
    @drop=${e => {
    e.preventDefault();
    e.currentTarget.classList.remove('over');
    if (e.dataTransfer.files[0]) take(e.dataTransfer.files[0]);
  }}>
    <label for="file">${label}</label>
    <input id="file" type="file" accept=${accept} @change=${e => e.target.files[0] && take(e.target.files[0])}>
    <p class="muted">${file ? `${file.name} · ${count(Math.ceil(file.size / 1024))} kB` : t('dropHere')}</p>
  </div>`;
