// The parts that pages are made of, each shown once with its states.
import { html } from '../../../kit/libraries.js';
import { dialog } from '../../../kit/dialog.js';
import { explained } from '../../../kit/explained.js';
import { fileDrop } from '../../../kit/filedrop.js';
import { filters } from '../../../kit/filters.js';
import { form } from '../../../kit/form.js';
import { empty, failed, loading } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { timeline } from '../../../kit/timeline.js';
import { words } from '../../../kit/words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const COLOURS = ['--ink', '--soft', '--brand', '--link', '--good', '--warn', '--bad'];

const day = (date, number, reason) => ({
  date, number, counted: number > 0, minutes: 0, unsettled: false, reasonVi: reason ? vi[reason] : '', reasonEn: reason ? en[reason] : '',
  outcome: number ? 'COUNTED' : reason ? 'HOLIDAY' : 'WEEKEND',
});
const EXPLANATION = {
  receivedAt: '2026-04-28T02:00:00Z', dueAt: '2026-05-06T10:00:00Z', pauses: [],
  days: [day('2026-04-29', 1), day('2026-04-30', 0, 'victory'), day('2026-05-01', 0, 'labour'), day('2026-05-02', 0), day('2026-05-03', 0),
    day('2026-05-04', 2), day('2026-05-05', 3), day('2026-05-06', 4)],
  textVi: [vi.term], textEn: [en.term],
};

export function open({ draw }) {
  const choice = filters({ fields: [{ name: 'q', label: t('words') }, { name: 'state', label: t('state'), type: 'select',
    options: [{ value: 'A', label: 'A' }, { value: 'B', label: 'B' }] }], changed: draw });
  const sample = form({
    name: 'kit', draw, send: async () => {},
    fields: [{ name: 'name', label: t('name'), required: true, hint: t('hint') }, { name: 'note', label: t('note'), type: 'area' },
      { name: 'way', label: t('way'), type: 'radios', options: [{ value: '1', label: '1' }, { value: '2', label: '2' }] },
      { name: 'sure', label: t('sure'), type: 'check' },
      { name: 'several', label: t('way'), type: 'checks', options: [{ value: '3', label: '3' }, { value: '4', label: '4' }] },
      { name: 'list', label: t('table'), type: 'rows', add: '+', blank: {}, fields: [{ name: 'item', label: t('number'), required: true, width: 'short' }] }],
  });
  const part = (title, content) => html`<section class="card"><h2>${title}</h2>${content}</section>`;

  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>
      ${part(t('colours'), html`<ul class="swatches">${COLOURS.map(name => html`<li .style=${`color: var(${name})`}>${name}</li>`)}</ul>`)}
      ${part(t('filters'), choice.view())}
      ${part(t('table'), table({ caption: t('table'), rows: [1, 2], key: n => n, columns: [
    { label: t('name'), cell: n => html`<a href="/bo-phan-giao-dien">${t('name')} ${n}</a>` }, { label: t('number'), kind: 'num', cell: n => 1000 * n }] }))}
      ${part(t('facts'), facts([[t('name'), 'A'], [t('number'), 'B'], [t('note'), null]]))}
      ${part(t('form'), sample.view(t('send')))}
      ${part(t('timeline'), timeline([{ at: '2026-04-28T02:00:00Z', title: t('name') }, { at: '2026-04-29T02:00:00Z', title: t('note'), text: t('hint') }]))}
      ${part(t('explained'), explained(EXPLANATION))}
      ${part(t('file'), fileDrop({ label: t('file'), accept: '.pdf', file: null, take: draw }))}
      ${part(t('dialog'), html`<button @click=${() => dialog(t('dialog'), html`<p>${t('hint')}</p>`)}>${t('dialog')}</button>`)}
      ${part(t('states'), html`${loading()}${empty(t('name'), t('hint'))}
        ${['offline', 'stale', 'broken'].map(kind => failed({ kind }, draw))}
        ${failed({ kind: 'away', service: 'dossier' }, draw)}${failed({ kind: 'forbidden' })}`)}
    </div>`,
  };
}
