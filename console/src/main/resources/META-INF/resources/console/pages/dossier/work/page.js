// What has to be done now, in four groups, the worst first; each row says why its clock stands as it does.
import { html, nothing } from '../../../kit/libraries.js';
import { filters } from '../../../kit/filters.js';
import { count } from '../../../kit/format.js';
import { failed, loading } from '../../../kit/states.js';
import { table } from '../../../kit/table.js';
import { words } from '../../../kit/words.js';
import { at, get } from '../../../app/api.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { clock, stateTag, titleCell } from '../common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);
const ROWS = 200;
const SOON_DAYS = 7;
const GROUPS = ['late', 'now', 'soon', 'waiting'];

/** Each dossier stands in one group: the first that it belongs to. */
function group(now, soon, waiting) {
  const late = soon.filter(d => d.late);
  const near = new Set(now.map(d => d.dossierId));
  return {
    late,
    now: now.filter(d => !d.late),
    soon: soon.filter(d => !d.late && !near.has(d.dossierId)),
    waiting: waiting.filter(d => !d.late),
  };
}

export function open({ draw, signal }) {
  const state = { groups: null, failure: null };
  const choice = filters({
    fields: () => [{ name: 'unit', label: t('unit') }, { name: 'greenLane', label: t('greenLane'), type: 'check' }],
    changed: draw,
  });

  async function load() {
    state.failure = null;
    draw();
    try {
      const list = days => get(at('listDossiersDueSoonAndLate', {}, { dueWithinDays: days, limit: ROWS }), { signal });
      const [now, soon, waiting] = await Promise.all([list(1), list(SOON_DAYS),
        get(at('listDossiers', {}, { state: 'AWAITING_SUPPLEMENT', limit: ROWS }), { signal })]);
      state.groups = group(now.items, soon.items, waiting.items);
      state.more = [now, soon, waiting].some(page => page.nextCursor);
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (!failure.kind) throw failure;
      state.failure = failure;
    }
    draw();
  }

  const matches = d => {
    const { unit, greenLane } = choice.values();
    const place = nameOf(d.handlingUnit ?? d.resolvingAgency) + d.procedureName;
    return (!unit || place.toLowerCase().includes(unit.toLowerCase())) && (!greenLane || d.greenLane);
  };

  const section = name => {
    const rows = state.groups[name].filter(matches);
    return html`<section class="card ${name}" aria-labelledby="group-${name}">
      <h2 id="group-${name}">${t(name)} <span class="muted">${count(rows.length)}</span></h2>
      ${rows.length ? table({ caption: t(name), rows, key: d => d.dossierId, columns: [
    { label: t('dossier'), cell: titleCell },
    { label: t('clock'), cell: clock },
    { label: t('state'), cell: d => stateTag(d.state) },
    { label: t('agency'), cell: d => nameOf(d.handlingUnit ?? d.resolvingAgency) },
  ] }) : html`<p class="muted">${t(name + '.none')}</p>`}</section>`;
  };

  load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${choice.view()}
      ${state.more ? html`<p class="muted">${t('more', { count: ROWS })}</p>` : nothing}
      ${state.failure ? failed(state.failure, load) : state.groups ? GROUPS.map(section) : loading()}</div>`,
  };
}
