// The forms of what may be done with a dossier. What of it is offered, the API says: it knows state, role and reach.
import { uploads } from '../../../app/files.js';
import { CHANNELS, channelName, options } from '../common.js';
import { t } from './words.js';

const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000, hint: t('reason.hint') });
const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);

/** Papers that came: each is taken as the procedure wants it. */
const paperField = (c, initial = false) => ({ name: 'paper:' + c.code, label: c.name, type: 'check', initial });
const papers = procedure => (procedure?.components ?? []).filter(c => c.originals + c.copies > 0 || c.reusable);
const cameIn = (values, known = []) => Object.keys(values).filter(name => name.startsWith('paper:')).map(name => name.slice(6))
  .filter(code => values['paper:' + code] || filesOf(values, code).length).map(code => {
    const { originals, copies, digitised, reused } = known.find(c => c.code === code)
      ?? { originals: values['paper:' + code] ? 1 : 0, copies: 0, digitised: false, reused: false };
    const files = filesOf(values, code);
    // Of a paper that nothing is said of, the files that it has stay.
    return { code, originals, copies, digitised, reused, ...(files.length ? { files } : {}) };
  });

/** Files that are sent while the form is filled in; the form's value of it is what has come. */
function attached(name, label, draw) {
  const files = uploads({ draw, id: 'act-' + name.replace(/\W/g, '-'), label });
  return { name, label, view: files.view, wrong: files.wrong, initial: files };
}
const filesOf = (values, code) => values['files:' + code]?.ids() ?? [];

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
  submitSupplement: { fields: ({ procedure, draw }) => papers(procedure)
    .flatMap(c => [paperField(c), attached('files:' + c.code, t('files.of', { name: c.name }), draw)]),
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
    fields: ({ draw }) => [{ name: 'resultNumber', label: t('resultNumber'), required: true, max: 100, hint: t('resultNumber.hint') },
      attached('files', t('resultFiles'), draw), { name: 'electronicResult', label: t('electronicResult'), type: 'check' }],
    body: values => ({ resultNumber: values.resultNumber, electronicResult: Boolean(values.electronicResult), files: values.files.ids() }) },
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
