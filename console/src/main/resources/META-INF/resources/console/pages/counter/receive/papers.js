// The papers of a dossier as a check list: what was handed in, how often, and in which form.
import { html, live, nothing } from '../../../kit/libraries.js';
import { words } from '../../../kit/words.js';
import { uploads } from '../../../app/files.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const kept = new Map();

/** @param components that the procedure asks for; name keeps what was noted while the page is left and opened again */
export function papers(components, draw, name) {
  const noted = kept.get(name) ?? new Map(components.map((c, i) => [c.code, { there: false, originals: c.originals, copies: c.copies, digitised: false, reused: false,
    files: uploads({ draw, id: 'file-' + i, label: t('files.of', { name: c.name }) }) }]));
  kept.set(name, noted);
  noted.forEach(one => one.files.drawBy(draw));
  let wrong = '';
  const required = c => c.originals + c.copies > 0;
  const missing = () => components.filter(c => required(c) && !noted.get(c.code).there);
  const set = (code, field, value) => { noted.get(code)[field] = value; wrong = ''; draw(); };

  const number = (c, field) => html`<label>${t(field)} <input class="few" type="number" min="0" max="100" .value=${live(String(noted.get(c.code)[field]))}
    @change=${e => set(c.code, field, Math.max(0, Math.min(100, Number(e.target.value) || 0)))}></label>`;
  const tick = (c, field) => html`<label class="check"><input type="checkbox" .checked=${live(noted.get(c.code)[field])}
    @change=${e => set(c.code, field, e.target.checked)}> ${t(field)}</label>`;

  const row = c => {
    const one = noted.get(c.code);
    return html`<li><label class="check"><input type="checkbox" .checked=${live(one.there)} @change=${e => set(c.code, 'there', e.target.checked)}>
        <span>${c.name} <span class="muted">${required(c) ? t('wanted', { originals: c.originals, copies: c.copies }) : t('ifAny')}</span></span></label>
      ${one.there ? html`<div class="how">${number(c, 'originals')}${number(c, 'copies')}${one.files.ids().length ? nothing : tick(c, 'digitised')}
        ${c.reusable ? tick(c, 'reused') : nothing}${one.files.view()}</div>` : nothing}</li>`;
  };

  return {
    view: () => html`${wrong ? html`<p class="error" role="alert" id="papers-wrong" tabindex="-1">${wrong}</p>` : nothing}
      ${components.length > 1 ? html`<button type="button" @click=${() => { components.filter(required).forEach(c => { noted.get(c.code).there = true; }); wrong = ''; draw(); }}>
        ${t('allThere')}</button>` : nothing}
      <ul class="papers">${components.map(row)}</ul>`,
    summary: () => html`<ul>${components.filter(c => noted.get(c.code).there).map(c => {
      const one = noted.get(c.code);
      return html`<li>${c.name}: ${[t('counted', one), one.digitised && t('digitised'), one.reused && t('reused'), ...one.files.names()]
        .filter(Boolean).join(', ')}</li>`;
    })}</ul>`,
    complete() {
      wrong = missing().length ? t('missing', { names: missing().map(c => c.name).join('; ') })
        : [...noted.values()].filter(one => one.there).map(one => one.files.wrong()).find(Boolean) ?? '';
      draw();
      document.getElementById('papers-wrong')?.focus();
      return !wrong;
    },
    body: () => components.filter(c => noted.get(c.code).there).map(c => {
      const { originals, copies, digitised, reused, files } = noted.get(c.code);
      return { code: c.code, originals, copies, digitised: digitised || files.ids().length > 0, reused, files: files.ids() };
    }),
    forget: () => kept.delete(name),
  };
}
