// One organisation over time, who works there, and what may be changed about it.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { problem } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { actsPanel } from '../../../app/acts.js';
import { entity, get, withQuery } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations, nameOf, organisationOptions } from '../../../app/organisations.js';
import { EDITORS, OFFICER_READERS, focalName, kindName, purposeName } from '../common.js';
import { t } from './words.js';

const day = (name, label) => ({ name, label, type: 'date', required: true, width: 'short' });
const ACTS = [
  { name: 'rename', path: 'names', fields: ({ organisation }) => [{ name: 'name', label: t('newName'), required: true, max: 300, initial: organisation.name },
    day('effectiveFrom', t('from'))], body: values => ({ name: values.name, effectiveFrom: values.effectiveFrom }) },
  { name: 'move', path: 'moves', fields: ({ organisation }) => [{ name: 'parent', label: t('parent'), list: organisationOptions(), initial: organisation.parent ?? '' },
    day('effectiveFrom', t('from'))], body: values => ({ effectiveFrom: values.effectiveFrom, ...(values.parent ? { parent: values.parent } : {}) }) },
  { name: 'close', path: 'closure', danger: true, fields: () => [day('effectiveTo', t('lastDay')),
    { name: 'successor', label: t('successor'), list: organisationOptions(), hint: t('successor.hint'), at: '/successors' }],
  body: values => ({ effectiveTo: values.effectiveTo, successors: values.successor ? [values.successor] : [] }) },
];

export function open({ draw, signal, params, roles }) {
  const path = '/api/v1/organisations/' + params.id;
  const page = loaded({
    draw, signal,
    async read() {
      const { value: organisation, version } = await entity(path, { signal, needsLogin: false });
      let officers = { items: [] };
      let officersFailure;
      if (roles.some(role => OFFICER_READERS.includes(role))) {
        try {
          officers = await get(withQuery('/api/v1/officers', { unit: organisation.code, limit: 200 }), { signal });
        } catch (failure) {
          if (!failure.kind) throw failure;
          officersFailure = failure;
        }
      }
      return { organisation, version, officers: officers.items, officersFailure };
    },
  });
  const acts = actsPanel({ path, page, draw, t,
    allowed: ({ organisation }) => (roles.some(role => EDITORS.includes(role)) && !organisation.effectiveTo ? ACTS : []) });

  const officers = value => (value.officersFailure ? html`<div role="alert">${problem(value.officersFailure)}</div>`
    : value.officers.length ? table({ caption: t('officers'), rows: value.officers, key: o => o.officerId + (o.postingId ?? ''), columns: [
      { label: t('officer'), cell: o => html`<a href="/can-bo/${o.officerId}">${o.officerId}</a>` }, { label: t('position'), cell: o => o.position ?? '–' },
      { label: t('here'), cell: o => (o.home ? t('home') : `${purposeName(o.purpose)}, ${isoDate(o.from)}${o.to ? ' – ' + isoDate(o.to) : ''}`) },
      { label: t('focal'), cell: o => o.focalRoles.map(focalName).join(', ') || '–' }] }) : html`<p class="muted">${t('noOfficers')}</p>`);

  const content = value => {
    const o = value.organisation;
    return html`<header><p class="eyebrow">${o.code} · ${kindName(o.kind)}</p><h1>${o.name}</h1></header>
      ${acts.view(value)}
      <section class="card"><h2>${t('facts')}</h2>${facts([[t('parent'), nameOf(o.parent)], [t('since'), isoDate(o.effectiveFrom)],
    [t('until'), o.effectiveTo && isoDate(o.effectiveTo)], [t('successors'), o.successors.map(nameOf).join('; ')], [t('mayDecide'), o.mayDecide ? t('yes') : null]])}
        ${o.names.length > 1 ? html`<h3>${t('names')}</h3><ul>${o.names.map(n => html`<li>${isoDate(n.effectiveFrom)}: ${n.name}</li>`)}</ul>` : nothing}
        ${o.parents.length > 1 ? html`<h3>${t('parents')}</h3><ul>${o.parents.map(p => html`<li>${isoDate(p.effectiveFrom)}: ${nameOf(p.parent)}</li>`)}</ul>` : nothing}
        <h3>${t('hours')}</h3>${o.workingHours.length ? html`<ul>${o.workingHours.map(h => html`<li>${t('hoursFrom', { day: isoDate(h.effectiveFrom) })}:
          ${h.sessions.map(s => `${s.from.slice(0, 5)}–${s.to.slice(0, 5)}`).join(', ')}</li>`)}</ul>` : html`<p class="muted">${t('hoursAbove')}</p>`}</section>
      ${roles.some(role => OFFICER_READERS.includes(role)) ? html`<section class="card"><h2>${t('officers')}</h2>${officers(value)}</section>` : nothing}`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => page.state.value?.organisation.name ?? t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
