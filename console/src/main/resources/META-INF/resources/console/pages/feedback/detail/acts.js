// The forms of what may be done with feedback. What of it is offered, the API says.
import { organisationOptions } from '../../../app/organisations.js';
import { KINDS, REASONS, kindName, options, reasonName } from '../common.js';
import { t } from './words.js';

const reason = () => ({ name: 'reason', label: t('reason'), type: 'area', required: true, max: 2000 });
const handler = initial => ({ name: 'handler', label: t('handler'), required: true, list: organisationOptions(), initial, hint: t('handler.hint') });
const kind = initial => ({ name: 'kind', label: t('kind'), type: 'radios', required: true, options: options(KINDS, kindName), initial });
const text = initial => ({ name: 'text', label: t('text'), type: 'area', rows: 8, required: true, max: 10000, initial, hint: t('text.hint') });
const answerOf = ({ feedback }) => feedback.words?.find(w => w.textRef === feedback.answer?.textRef)?.text ?? '';

/** @type {Api.Acts<{ feedback: Api.Answer<'getFeedback'> }>} */
export const ACTS = {
  classifyFeedback: { fields: ({ feedback }) => [kind(''), handler(feedback.handler)],
    body: ({ kind: k, handler: h }) => ({ kind: k, handler: h }) },
  answerFeedback: { fields: () => [text('')], body: values => ({ text: values.text }) },
  publishResult: { 
    fields: value => [{ name: 'publicText', label: t('publicText'), type: 'area', rows: 8, max: 10000, initial: answerOf(value), hint: t('publicText.hint') },
      { name: 'notPublishable', label: t('notPublishable'), type: 'select', options: [{ value: 'SECRET', label: t('secret') }, { value: 'PERSONAL', label: t('personal') }] }],
    body: values => (values.notPublishable ? { notPublishable: values.notPublishable } : { publicText: values.publicText }) },
  transferFeedback: { fields: () => [handler(''), reason()],
    body: values => ({ handler: values.handler, reason: values.reason }) },
  returnFeedback: { fields: () => [reason()], body: values => ({ reason: values.reason }) },
  rejectFeedback: { danger: true, 
    fields: () => [{ name: 'reason', label: t('reason'), type: 'select', required: true, options: options(REASONS, reasonName) },
      { name: 'guidance', label: t('guidance'), type: 'area', rows: 5, required: true, max: 10000, hint: t('guidance.hint') }],
    body: values => ({ reason: values.reason, guidance: values.guidance }) },
  reclassifyFeedback: { fields: ({ feedback }) => [kind(feedback.kind), handler(feedback.handler), reason()],
    body: values => ({ kind: values.kind, handler: values.handler, reason: values.reason }) },
  correctAnswer: { fields: value => [text(answerOf(value)), reason()],
    body: values => ({ text: values.text, reason: values.reason }) },
  eraseSender: { danger: true, fields: () => [], body: () => ({}) },
};
