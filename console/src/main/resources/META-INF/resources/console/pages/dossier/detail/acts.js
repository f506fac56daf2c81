// The forms of what may be done with a dossier. What of it is offered, the API says: it knows state, role and reach.
import { CHANNELS, channelName, options } from '../common.js';
import { t } from './words.js';

const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000, hint: t('reason.hint') });
const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);

/** Papers that came: each is taken as the procedure wants it. */
const paperField = (c, initial = false) => ({ name: 'paper:' + c.code, label: c.name, type: 'check', initial });
const papers = procedure => (procedure?.components ?? []).filter(c => c.originals + c.copies > 0 || c.reusable);
const cameIn = (values, known = []) => Object.entries(values).filter(([name, came]) => name.startsWith('paper:') && came).map(([name]) => {
  const code = name.slice(6);
  const { originals, copies, digitised, reused } = known.find(c => c.code === code) ?? { originals: 1, copies: 0, digitised: false, reused: false };
  return { code, originals, copies, digitised, reused };
});

const supplement = () => ({
  fields: ({ procedure, dossier }) => [reason(), {
    name: 'missingItems', label: t('missingItems'), type: 'area', rows: 4, required: true, at: '/missingItems', hint: t('missingItems.hint'),
    initial: dossier.missingComponents.map(code => procedure?.components.find(c => c.code === code)?.name ?? code).join('\n'),
  }],
  body: values => ({ reason: values.reason, missingItems: lines(values.missingItems) }),
});
const withReason = () => ({ fields: () => [reason()], body: values => ({ reason: values.reason }) });

/** What came that was missing before the receipt; nothing is asked when nothing is missing. */
const missing = ({ dossier, procedure }) => (dossier.missingComponents.length
  ? papers(procedure).filter(c => dossier.missingComponents.includes(c.code)).map(c => paperField(c)) : []);

/** @type {Api.Acts<import('./page.js').Shown>} */
export const ACTS = {
  receiveSubmission: { later: ({ dossier }) => dossier.missingComponents.length > 0, withoutVersion: true, fields: missing,
    body: (values, { dossier }) => (cameIn(values).length
      ? { components: [...dossier.components.map(({ code, originals, copies, digitised, reused }) => ({ code, originals, copies, digitised, reused })),
        ...cameIn(values)] } : {}) },
  submitSupplement: { fields: ({ procedure }) => papers(procedure).map(c => paperField(c)),
    body: values => ({ components: cameIn(values) }) },
  requestSupplementBeforeReceipt: supplement(),
  refuseDossier: { danger: true, ...withReason() },
  transferDossier: { 
    fields: ({ divisions }) => (divisions.length ? [{ name: 'toUnit', label: t('toUnit'), type: 'select', options: divisions, hint: t('toUnit.hint') }] : []),
    body: values => (values.toUnit ? { toUnit: values.toUnit } : {}) },
  deliverResult: { 
    fields: ({ dossier }) => [{ name: 'delivery', label: t('delivery'), type: 'radios', required: true, options: options(CHANNELS, channelName),
      initial: dossier.channel }],
    body: values => ({ delivery: values.delivery }) },
  issueResult: { 
    fields: () => [{ name: 'resultNumber', label: t('resultNumber'), required: true, max: 100, hint: t('resultNumber.hint') },
      { name: 'electronicResult', label: t('electronicResult'), type: 'check' }],
    body: values => ({ resultNumber: values.resultNumber, electronicResult: Boolean(values.electronicResult) }) },
  requestSupplement: supplement(),
  extendDueDate: {
    fields: () => [{ name: 'promisedOn', label: t('promisedOn'), type: 'date', required: true, width: 'short', hint: t('promisedOn.hint') },
      { name: 'approver', label: t('approver'), required: true, max: 200, hint: t('approver.hint') },
      { name: 'letterNumber', label: t('letterNumber'), max: 100 }, reason()],
    body: values => ({ promisedOn: values.promisedOn, approver: values.approver, reason: values.reason,
      ...(values.letterNumber ? { letterNumber: values.letterNumber } : {}) }) },
  stopDossier: { danger: true, ...withReason() },
  sendBackDossier: { danger: true, ...withReason() },
  acceptWithdrawal: { danger: true, ...withReason() },
  correctReceipt: { 
    fields: ({ dossier, procedure }) => [
      { name: 'channel', label: t('channel.right'), type: 'radios', options: options(CHANNELS, channelName), initial: dossier.channel, hint: t('channel.hint') },
      ...papers(procedure).map(c => paperField(c, dossier.components.some(there => there.code === c.code))), reason()],
    body: (values, { dossier }) => {
      const there = cameIn(values, dossier.components);
      const same = there.length === dossier.components.length && there.every(c => dossier.components.some(known => known.code === c.code));
      return { reason: values.reason, ...(values.channel && values.channel !== dossier.channel ? { channel: values.channel } : {}),
        ...(same ? {} : { components: there }) };
    } },
  correctResult: { 
    fields: ({ dossier }) => [{ name: 'resultNumber', label: t('resultNumber.right'), required: true, max: 100, initial: dossier.resultNumber ?? '' }, reason()],
    body: values => ({ resultNumber: values.resultNumber, reason: values.reason }) },
  eraseApplicant: { danger: true, fields: () => [], body: () => ({}) },
};
