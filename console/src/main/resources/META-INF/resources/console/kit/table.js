// A table of rows. On a narrow screen each row becomes a card, so that nothing is cut off.
import { html, nothing, repeat } from './libraries.js';

/**
 * Columns have a label, a cell of a row, and perhaps a kind, which is a class such as "num"; the first names the row. A key names a row.
 */
export const table = ({ caption, columns, rows, key, compact = false }) => html`
  <table class="list cards ${compact ? 'compact' : ''}">
    <caption class="sr">${caption}</caption>
    <thead><tr>${columns.map(c => html`<th scope="col" class=${c.kind ?? ''}>${c.label}</th>`)}</tr></thead>
    <tbody>${repeat(rows, key, row => html`
      <tr data-row=${key(row)}>${columns.map((c, i) => (i === 0
    ? html`<th scope="row" class=${c.kind ?? ''}>${c.cell(row)}</th>`
    : html`<td class=${c.kind ?? ''} data-label=${c.label}><div>${c.cell(row) ?? nothing}</div></td>`))}</tr>`)}</tbody>
  </table>`;

/** Names with values, such as the head of a dossier. Pairs without a value are left out. */
export const facts = pairs => html`
  <dl class="facts">${pairs.filter(pair => pair && pair[1] !== null && pair[1] !== undefined && pair[1] !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
