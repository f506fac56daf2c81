// The list of plans that have a board.
import { html, nothing, repeat } from '../libraries.js';
import { get } from '../api.js';
import { t } from '../i18n.js';
import { empty, failed, loading } from '../states.js';

const tag = plan => html`<span class="tag">${t('plan.' + plan.state)}</span>`;

export function open({ draw, signal }) {
  const state = { items: null, next: null, failure: null };

  async function load(cursor) {
    state.failure = null;
    draw();
    try {
      const page = await get('/api/v1/boards' + (cursor ? '?cursor=' + encodeURIComponent(cursor) : ''), { signal });
      state.items = [...(cursor ? state.items : []), ...page.items];
      state.next = page.nextCursor;
    } catch (failure) {
      if (failure.name !== 'AbortError') state.failure = failure;
    }
    draw();
  }

  const table = () => html`
    <div class="card scroll"><table class="list">
      <thead><tr><th scope="col">${t('boards.plan')}</th><th scope="col">${t('boards.number')}</th>
        <th scope="col">${t('boards.issuer')}</th><th scope="col" class="num">${t('boards.year')}</th>
        <th scope="col">${t('boards.state')}</th></tr></thead>
      <tbody>${repeat(state.items, plan => plan.planId, plan => html`
        <tr><td><a href="/bang-dieu-hanh/${plan.planId}">${plan.title}</a></td>
          <td class="nowrap">${plan.number || t('plan.unnumbered')}</td><td>${plan.issuer}</td>
          <td class="num">${plan.year}</td><td>${tag(plan)}</td></tr>`)}</tbody>
    </table></div>
    ${state.next ? html`<button @click=${() => load(state.next)}>${t('boards.more')}</button>` : nothing}`;

  load();
  return {
    title: () => t('boards.title'),
    view: () => html`<div class="page"><h1>${t('boards.title')}</h1>
      ${state.failure ? failed(state.failure, () => load())
    : !state.items ? loading()
      : state.items.length ? table() : empty(t('boards.empty'), t('boards.emptyText'))}</div>`,
  };
}
