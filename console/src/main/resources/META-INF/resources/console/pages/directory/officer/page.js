// One officer: home units and postings over time. No name stands here: an officer is known by identifier and position.
import { html, nothing } from '../../../kit/libraries.js';
import { isoDate } from '../../../kit/format.js';
import { facts, table } from '../../../kit/table.js';
import { actsPanel } from '../../../app/acts.js';
import { at, entity } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations, nameOf, organisationOptions } from '../../../app/organisations.js';
import { EDITORS, PURPOSES, focalName, purposeName } from '../common.js';
import { t } from './words.js';

const day = (name, label, required = true) => ({ name, label, type: 'date', required, width: 'short' });
const unit = name => ({ name, label: t('unit'), required: true, list: organisationOptions() });
/** @type {Api.Acts<{ officer: Api.Answer<'getOfficer'> }>} */
const ACTS = {
  postOfficer: { fields: () => [unit('unit'), { name: 'purpose', label: t('purpose'), type: 'radios', required: true,
    options: PURPOSES.map(value => ({ value, label: purposeName(value) })) }, day('from', t('from')), day('to', t('to'), false)],
  body: ({ unit: code, purpose, from, to }) => ({ unit: code, purpose, from, ...(to ? { to } : {}) }) },
  moveOfficer: { fields: () => [unit('organisation'), day('from', t('from'))],
    body: values => ({ organisation: values.organisation, from: values.from }) },
  endPosting: { path: (_, { officer }) => ({ postingId: officer.postings.at(-1).postingId }), danger: true, fields: () => [day('lastDay', t('lastDay'))],
    body: values => ({ lastDay: values.lastDay }) },
};

export function open({ draw, signal, params, roles }) {
  const of = { officerId: params.id };
  const page = loaded({
    draw, signal,
    async read() {
      const { value: officer, version } = await entity(at('getOfficer', of), { signal });
      return { officer, version };
    },
  });
  const acts = actsPanel({ of, page, draw, t, acts: ACTS, allowed: ({ officer }) => (roles.some(role => EDITORS.includes(role))
    ? ['postOfficer', 'moveOfficer', ...(officer.postings.length ? ['endPosting'] : [])] : []) });

  const content = value => html`<header><p class="eyebrow">${t('officer')}</p><h1>${value.officer.officerId}</h1></header>
    ${acts.view(value)}
    <section class="card"><h2>${t('facts')}</h2>${facts([[t('position'), value.officer.position], [t('focal'), value.officer.focalRoles.map(focalName).join(', ')]])}
      <h3>${t('homes')}</h3><ul>${value.officer.homes.map(h => html`<li>${nameOf(h.organisation)}${h.from ? html` (${t('since', { day: isoDate(h.from) })})` : nothing}</li>`)}</ul>
      <h3>${t('postings')}</h3>${value.officer.postings.length ? table({ caption: t('postings'), rows: value.officer.postings, key: p => p.postingId, columns: [
    { label: t('unit'), cell: p => nameOf(p.unit) }, { label: t('purpose'), cell: p => purposeName(p.purpose) },
    { label: t('from'), kind: 'nowrap', cell: p => isoDate(p.from) }, { label: t('to'), kind: 'nowrap', cell: p => (p.to ? isoDate(p.to) : '–') }] })
    : html`<p class="muted">${t('noPostings')}</p>`}</section>`;

  page.load();
  knowOrganisations(draw);
  return {
    title: () => params.id,
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
