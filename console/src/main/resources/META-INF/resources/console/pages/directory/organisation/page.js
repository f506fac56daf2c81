// One organisation over time, who works there, and what may be changed about it.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { problem } from '../../../kit/states.js';
import { facts, table } from '../../../kit/table.js';
import { actsPanel } from '../../../app/acts.js';
import { at, commands, entity, get } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { making } from '../../../app/making.js';
import { knowOrganisations, nameOf, organisationOptions } from '../../../app/organisations.js';
import { EDITORS, FOCAL_ROLES, OFFICER_READERS, focalName, kindName, purposeName } from '../common.js';
import { t } from './words.js';

const MOST = 200;
const OPEN_DOSSIERS = ['RECEIVED', 'IN_PROCESS', 'AWAITING_SUPPLEMENT', 'RESOLVED'];
const OPEN_FEEDBACK = ['SENT', 'IN_PROCESS', 'ANSWERED'];
/** How many there are in one or several lists, as far as a page of each tells. */
const counted = (...told) => (told.every(Boolean) ? told.reduce((sum, one) => sum + one.items.length, 0) + (told.some(one => one.nextCursor) ? '+' : '') : t('unknown'));

/** What a closure moves, told before it is sent: whoever succeeds has it from the next day on. */
const consequences = ({ below, officers, open: left }) => html`<div class="moved"><h4>${t('moves')}</h4>${facts([
  [t('moves.below'), counted(below)], [t('moves.officers'), officers.length], [t('moves.dossiers'), counted(...left.dossiers)],
  [t('moves.feedback'), counted(...left.feedback)], [t('moves.procedures'), counted(left.procedures)]])}
  <p>${t('moves.text')}</p>${below?.items.length ? html`<p class="bad">${t('moves.first', { names: below.items.map(o => o.name).join('; ') })}</p>` : nothing}</div>`;

const day = (name, label) => ({ name, label, type: 'date', required: true, width: 'short' });
/** @type {Api.Acts<{ organisation: Api.Answer<'getOrganisation'> }>} */
const ACTS = {
  renameOrganisation: { fields: ({ organisation }) => [{ name: 'name', label: t('newName'), required: true, max: 300, initial: organisation.name },
    day('effectiveFrom', t('from'))], body: values => ({ name: values.name, effectiveFrom: values.effectiveFrom }) },
  moveOrganisation: { fields: ({ organisation }) => [{ name: 'parent', label: t('parent'), list: organisationOptions(), initial: organisation.parent ?? '' },
    day('effectiveFrom', t('from'))], body: values => ({ effectiveFrom: values.effectiveFrom, ...(values.parent ? { parent: values.parent } : {}) }) },
  closeOrganisation: { danger: true, before: consequences, fields: () => [day('effectiveTo', t('lastDay')),
    { name: 'successor', label: t('successor'), list: organisationOptions(), hint: t('successor.hint'), at: '/successors' }],
  body: values => ({ effectiveTo: values.effectiveTo, successors: values.successor ? [values.successor] : [] }) },
};

/**
 * What is not told is not known; the page stands without it.
 *
 * @template T
 * @param {Promise<T>} asked
 * @returns {Promise<T | null>}
 */
const quiet = asked => asked.catch(failure => {
  if (!failure.kind) throw failure;
  return null;
});

export function open({ draw, signal, params, roles }) {
  const of = { organisationId: params.id };
  const page = loaded({
    draw, signal,
    async read() {
      const { value: organisation, version } = await entity(at('getOrganisation', of), { signal, needsLogin: false });
      let officers = { items: [] };
      let officersFailure;
      if (roles.some(role => OFFICER_READERS.includes(role))) {
        try {
          officers = await get(at('listOfficers', {}, { unit: organisation.code, limit: 200 }), { signal });
        } catch (failure) {
          if (!failure.kind) throw failure;
          officersFailure = failure;
        }
      }
      const mayEdit = roles.some(role => EDITORS.includes(role)) && !organisation.effectiveTo;
      const { code } = organisation;
      const [below, dossiers, feedback, procedures] = mayEdit ? await Promise.all([
        quiet(get(at('listOrganisations', {}, { parent: code, limit: MOST }), { signal, needsLogin: false })),
        Promise.all(OPEN_DOSSIERS.map(state => quiet(get(at('listDossiers', {}, { resolvingAgency: code, state, limit: MOST }), { signal })))),
        Promise.all(OPEN_FEEDBACK.map(state => quiet(get(at('listFeedback', {}, { handler: code, state, limit: MOST }), { signal })))),
        quiet(get(at('listProcedures', {}, { resolvingAgency: code, limit: MOST }), { signal, needsLogin: false }))]) : [];
      return { organisation, version, officers: officers.items, officersFailure, below, open: { dossiers, feedback, procedures } };
    },
  });
  const acts = actsPanel({ of, page, draw, t, acts: ACTS,
    allowed: ({ organisation }) => (roles.some(role => EDITORS.includes(role)) && !organisation.effectiveTo ? Object.keys(ACTS) : []) });

  const post = commands();
  const registered = making({
    name: 'officer', draw, title: () => t('registerOfficer'), text: () => t('registerOfficer.text'), button: () => t('registerOfficer.do'),
    fields: () => [{ name: 'officerId', label: t('officerId'), required: true, max: 100, hint: t('officerId.hint') }, { name: 'position', label: t('position'), max: 100 },
      { name: 'focalRoles', label: t('focal'), type: 'checks', options: FOCAL_ROLES.map(value => ({ value, label: focalName(value) })) }],
    send: v => post(at('registerOfficer'), { officerId: v.officerId.trim(), organisation: page.state.value.organisation.code,
      focalRoles: /** @type {any} */ (v.focalRoles ?? []), ...(v.position?.trim() ? { position: v.position } : {}) }),
    told: o => html`${t('registered')} <a href="/can-bo/${o.officerId}">${o.officerId}</a>`,
    after: () => page.load(),
  });

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
      ${roles.some(role => OFFICER_READERS.includes(role)) ? html`<section class="card"><div class="bar-line"><h2>${t('officers')}</h2>
        ${roles.some(role => EDITORS.includes(role)) && !o.effectiveTo ? html`<button class="no-print" aria-expanded=${registered.open}
          @click=${() => registered.begin()}>${t('registerOfficer')}</button>` : nothing}</div>${officers(value)}</section>${registered.view()}` : nothing}`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => page.state.value?.organisation.name ?? t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
