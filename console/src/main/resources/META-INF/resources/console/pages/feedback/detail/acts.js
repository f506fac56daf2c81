// What may be done with feedback: by its state, for those who handle it.
import { organisationOptions } from '../../../app/organisations.js';
import { KINDS, REASONS, kindName, options, reasonName } from '../common.js';
import { t } from './words.js';

const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000 });
const handler = initial => ({ name: 'handler', label: t('handler'), required: true, list: organisationOptions(), initial, hint: t('handler.hint') });
const kind = initial => ({ name: 'kind', label: t('kind'), type: 'radios', required: true, options: options(KINDS, kindName), initial });
const text = initial => ({ name: 'text', label: t('text'), type: 'area', rows: 8, required: true, max: 10000, initial, hint: t('text.hint') });
const answerOf = ({ feedback }) => feedback.words?.find(w => w.textRef === feedback.answer?.textRef)?.text ?? '';

export const ACTS = [
  { name: 'classify', when: 'SENT', path: 'classifications', fields: ({ feedback }) => [kind(''), handler(feedback.handler)],
    body: ({ kind: k, handler: h }) => ({ kind: k, handler: h }) },
  { name: 'answer', when: 'IN_PROCESS', path: 'answers', fields: () => [text('')], body: values => ({ text: values.text }) },
  { name: 'publish', when: 'ANSWERED', path: 'publications',
    fields: value => [{ name: 'publicText', label: t('publicText'), type: 'area', rows: 8, max: 10000, initial: answerOf(value), hint: t('publicText.hint') },
      { name: 'notPublishable', label: t('notPublishable'), type: 'select', options: [{ value: 'SECRET', label: t('secret') }, { value: 'PERSONAL', label: t('personal') }] }],
    body: values => (values.notPublishable ? { notPublishable: values.notPublishable } : { publicText: values.publicText }) },
  { name: 'transfer', when: 'SENT IN_PROCESS', path: 'transfers', fields: () => [handler(''), reason()],
    body: values => ({ handler: values.handler, reason: values.reason }) },
  { name: 'return', when: 'SENT IN_PROCESS', path: 'returns', fields: () => [reason()], body: values => ({ reason: values.reason }) },
  { name: 'reject', when: 'SENT', danger: true, path: 'rejections',
    fields: () => [{ name: 'reason', label: t('reason'), type: 'select', required: true, options: options(REASONS, reasonName) },
      { name: 'guidance', label: t('guidance'), type: 'area', rows: 5, required: true, max: 10000, hint: t('guidance.hint') }],
    body: values => ({ reason: values.reason, guidance: values.guidance }) },
  { name: 'reclassify', when: 'IN_PROCESS', path: 'reclassifications', fields: ({ feedback }) => [kind(feedback.kind), handler(feedback.handler), reason()],
    body: values => ({ kind: values.kind, handler: values.handler, reason: values.reason }) },
  { name: 'correctAnswer', when: 'ANSWERED PUBLISHED WITHHELD', path: 'answer-corrections', fields: value => [text(answerOf(value)), reason()],
    body: values => ({ text: values.text, reason: values.reason }) },
];

export const allowed = ({ feedback }, roles) =>
  (roles.includes('FEEDBACK_OFFICER') ? ACTS.filter(act => act.when.split(' ').includes(feedback.state)) : []);
