// What may be done with a dossier: by its state and by the roles that have the right. The service decides; what it would refuse
// is not offered.
import { t } from './words.js';
import { CHANNELS, channelName, options } from '../common.js';

const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000, hint: t('reason.hint') });
const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);

/** Papers that were missing and now came: each is taken as one original. */
const papers = (dossier, procedure) => (procedure?.components ?? []).filter(c => c.originals + c.copies > 0 || c.reusable)
  .map(c => ({ name: 'paper:' + c.code, label: c.name, type: 'check' }));
const cameIn = values => Object.entries(values).filter(([name, came]) => name.startsWith('paper:') && came)
  .map(([name]) => ({ code: name.slice(6), originals: 1, copies: 0, digitised: false, reused: false }));

const supplement = path => ({
  path,
  fields: ({ procedure, dossier }) => [reason(), {
    name: 'missingItems', label: t('missingItems'), type: 'area', rows: 4, required: true, at: '/missingItems', hint: t('missingItems.hint'),
    initial: dossier.missingComponents.map(code => procedure?.components.find(c => c.code === code)?.name ?? code).join('\n'),
  }],
  body: values => ({ reason: values.reason, missingItems: lines(values.missingItems) }),
});
const withReason = path => ({ path, fields: () => [reason()], body: values => ({ reason: values.reason }) });

/** In the order in which they are usual; the first is the next act. */
export const ACTS = [
  { name: 'receive', roles: ['INTAKE_OFFICER'], when: d => d.state === 'SUBMITTED' && !d.missingComponents.length, path: 'receipt',
    fields: () => [], body: () => ({}), withoutVersion: true },
  { name: 'takeSupplement', roles: ['INTAKE_OFFICER'], when: d => d.state === 'AWAITING_SUPPLEMENT' || (d.state === 'SUBMITTED' && d.awaitingSince),
    path: 'supplements', fields: ({ dossier, procedure }) => papers(dossier, procedure), body: values => ({ components: cameIn(values) }) },
  { name: 'supplementBeforeReceipt', roles: ['INTAKE_OFFICER'], when: d => d.state === 'SUBMITTED' && !d.awaitingSince,
    ...supplement('intake-supplement-requests') },
  { name: 'refuse', roles: ['INTAKE_OFFICER'], when: d => d.state === 'SUBMITTED', danger: true, ...withReason('refusals') },
  { name: 'transfer', roles: ['INTAKE_OFFICER'], when: d => d.state === 'RECEIVED', path: 'transfers',
    fields: ({ divisions }) => (divisions.length ? [{ name: 'toUnit', label: t('toUnit'), type: 'select', options: divisions, hint: t('toUnit.hint') }] : []),
    body: values => (values.toUnit ? { toUnit: values.toUnit } : {}) },
  { name: 'deliver', roles: ['INTAKE_OFFICER'], when: d => d.state === 'RESOLVED', path: 'deliveries',
    fields: ({ dossier }) => [{ name: 'delivery', label: t('delivery'), type: 'radios', required: true, options: options(CHANNELS, channelName),
      initial: dossier.channel }],
    body: values => ({ delivery: values.delivery }) },
  { name: 'issueResult', roles: ['CASE_OFFICER'], when: d => d.state === 'IN_PROCESS', path: 'results',
    fields: () => [{ name: 'resultNumber', label: t('resultNumber'), required: true, max: 100, hint: t('resultNumber.hint') },
      { name: 'electronicResult', label: t('electronicResult'), type: 'check' }],
    body: values => ({ resultNumber: values.resultNumber, electronicResult: Boolean(values.electronicResult) }) },
  { name: 'requestSupplement', roles: ['CASE_OFFICER'], when: d => d.state === 'IN_PROCESS', ...supplement('supplement-requests') },
  { name: 'extend', roles: ['CASE_OFFICER'], when: d => d.state === 'IN_PROCESS', path: 'due-date-extensions',
    fields: () => [{ name: 'promisedOn', label: t('promisedOn'), type: 'date', required: true, width: 'short', hint: t('promisedOn.hint') },
      { name: 'approver', label: t('approver'), required: true, max: 200, hint: t('approver.hint') },
      { name: 'letterNumber', label: t('letterNumber'), max: 100 }, reason()],
    body: values => ({ promisedOn: values.promisedOn, approver: values.approver, reason: values.reason,
      ...(values.letterNumber ? { letterNumber: values.letterNumber } : {}) }) },
  { name: 'stop', roles: ['CASE_OFFICER'], when: d => d.state === 'IN_PROCESS', danger: true, ...withReason('stops') },
  { name: 'sendBack', roles: ['CASE_OFFICER', 'INTAKE_OFFICER'], when: d => ['RECEIVED', 'IN_PROCESS'].includes(d.state), danger: true,
    ...withReason('returns') },
  { name: 'withdraw', roles: ['INTAKE_OFFICER'], when: d => ['SUBMITTED', 'RECEIVED', 'IN_PROCESS', 'AWAITING_SUPPLEMENT'].includes(d.state),
    danger: true, ...withReason('withdrawals') },
  { name: 'correctResult', roles: ['CASE_OFFICER'], when: d => ['RESOLVED', 'DELIVERED'].includes(d.state), path: 'result-corrections',
    fields: ({ dossier }) => [{ name: 'resultNumber', label: t('resultNumber.right'), required: true, max: 100, initial: dossier.resultNumber ?? '' }, reason()],
    body: values => ({ resultNumber: values.resultNumber, reason: values.reason }) },
];

export const allowed = (dossier, roles) =>
  ACTS.filter(act => act.roles.some(role => roles.includes(role)) && act.when(dossier));
