// What a procedure says, as the form of its draft has it and as the API has it.
import { written } from '../../../kit/format.js';
import { organisationOptions } from '../../../app/organisations.js';
import { t } from './words.js';

const LEVELS = ['PROVINCE', 'COMMUNE', 'MINISTRY', 'DISTRICT'];
const KINDS = ['MINISTRY_PRESCRIBED', 'LOCAL_SPECIFIC', 'INTERNAL'];
const CHANNELS = ['DIRECT', 'ONLINE', 'PUBLIC_POST'];
const UNITS = ['HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'];
const FEES = ['FEE', 'CHARGE'];
const ONLINE = ['FULL', 'PARTIAL', 'NONE'];
const SUBJECTS = ['VIETNAMESE_CITIZEN', 'OVERSEAS_VIETNAMESE', 'FOREIGNER', 'BUSINESS', 'COOPERATIVE', 'ORGANISATION', 'OFFICER', 'AGENCY'];
const AGENCIES = ['executing', 'competent', 'receiving'];
const FLAGS = ['businessRelated', 'greenLane', 'territoryIndependent', 'fourOnSite', 'interAgency', 'secretOrSpecial', 'receivableWithoutCheck'];

const named = (values, group) => values.map(value => ({ value, label: t(`${group}.${value}`) }));
const short = (name, more = {}) => ({ name, label: t(name), required: true, width: 'short', ...more });
const lines = text => (text ?? '').split('\n').map(line => line.trim()).filter(Boolean);
const number = (name, most) => short(name, { type: 'number', min: 0, most });

/** In the order in which a decree lists the parts of a procedure. */
export const fields = () => /** @type {Api.Values[]} */ ([
  { name: 'name', label: t('name'), type: 'area', rows: 2, required: true, max: 1000 },
  short('fieldCode', { max: 20, at: '/content/field/code' }), { name: 'fieldName', label: t('fieldName'), required: true, max: 200, at: '/content/field/name' },
  { name: 'level', label: t('level'), type: 'select', required: true, options: named(LEVELS, 'level') },
  { name: 'kind', label: t('kind'), type: 'select', required: true, options: named(KINDS, 'kind') },
  { name: 'steps', label: t('steps'), type: 'rows', add: t('addCase'), blank: {}, fields: [
    { name: 'caseName', label: t('caseName'), max: 500 }, { name: 'steps', label: t('stepLines'), type: 'area', rows: 5, required: true, hint: t('oneALine') }] },
  { name: 'channels', label: t('channels'), type: 'rows', required: true, add: t('addChannel'), blank: { channel: 'DIRECT', timeOptions: [{ unit: 'WORKING_DAY', fees: [] }] }, fields: [
    short('channel', { type: 'select', options: named(CHANNELS, 'channel') }),
    { name: 'timeOptions', label: t('timeOptions'), type: 'rows', required: true, add: t('addTime'), blank: { unit: 'WORKING_DAY', fees: [] }, fields: [
      number('amount', 9999), short('unit', { type: 'select', options: named(UNITS, 'unit') }), { name: 'note', label: t('note'), max: 1000 },
      { name: 'fees', label: t('fees'), type: 'rows', add: t('addFee'), blank: { kind: 'FEE', currencyUnit: 'VND' }, fields: [
        short('code', { label: t('partCode'), max: 50 }), short('kind', { label: t('feeKind'), type: 'select', options: named(FEES, 'fee') }), short('amount', { label: t('feeAmount'), type: 'number', min: 0 }),
        { name: 'note', label: t('note'), max: 1000 }] }] }] },
  { name: 'components', label: t('components'), type: 'rows', add: t('addComponent'), blank: { originals: '1', copies: '0' }, fields: [
    short('code', { label: t('partCode'), max: 50 }), { name: 'name', label: t('componentName'), required: true, max: 2000 }, number('originals', 100), number('copies', 100),
    { name: 'reusable', label: t('reusable'), type: 'check' }] },
  number('sets', 20),
  { name: 'subjects', label: t('subjects'), type: 'checks', options: named(SUBJECTS, 'subject') },
  ...AGENCIES.map(name => ({ name: name, label: t('agency.' + name), type: 'rows', add: t('addAgency'), blank: {}, at: '/content/agencies/' + name,
    fields: [{ name: 'unit', label: t('unitCode'), required: true, list: organisationOptions(), at: '' }] })),
  { name: 'results', label: t('results'), type: 'rows', add: t('addResult'), blank: {}, fields: [
    short('code', { label: t('partCode'), max: 50 }), { name: 'name', label: t('resultName'), required: true, max: 1000 }, { name: 'paperRequired', label: t('paperRequired'), type: 'check' }] },
  { name: 'legalBases', label: t('legalBases'), type: 'rows', add: t('addBasis'), blank: {}, fields: [
    short('number', { max: 100 }), { name: 'title', label: t('basisTitle'), required: true, max: 1000 }, { name: 'issuer', label: t('basisIssuer'), required: true, max: 200 },
    short('issuedOn', { type: 'date' }), short('effectiveOn', { type: 'date' })] },
  { name: 'conditions', label: t('conditions'), type: 'area', rows: 4, max: 10000 },
  { name: 'flags', label: t('flags'), type: 'checks', options: named(FLAGS, 'flag') },
  { name: 'onlineLevel', label: t('onlineLevel'), type: 'select', required: true, options: named(ONLINE, 'online') },
]).map(field => ({ ...field, at: field.at ?? '/content/' + field.name }));

export const NEW = { level: 'PROVINCE', kind: 'MINISTRY_PRESCRIBED', onlineLevel: 'FULL', sets: '1', steps: [{}], components: [], results: [], legalBases: [],
  channels: [{ channel: 'DIRECT', timeOptions: [{ unit: 'WORKING_DAY', fees: [] }] }], executing: [{}], competent: [{}], receiving: [{}] };

/** @param {Api.Content} c */
export const asEntered = c => ({
  ...c, fieldCode: c.field.code, fieldName: c.field.name, sets: String(c.sets), conditions: c.conditions ?? '',
  steps: c.steps.map(one => ({ caseName: one.caseName ?? '', steps: one.steps.join('\n') })),
  channels: c.channels.map(one => ({ channel: one.channel, timeOptions: one.timeOptions.map(time => ({ ...time, amount: String(time.amount), note: time.note ?? '',
    fees: time.fees.map(fee => ({ ...fee, amount: String(fee.amount), note: fee.note ?? '' })) })) })),
  components: c.components.map(one => ({ ...one, originals: String(one.originals), copies: String(one.copies) })),
  results: c.results.map(one => ({ ...one })),
  legalBases: c.legalBases.map(one => ({ ...one, issuedOn: written(one.issuedOn), effectiveOn: written(one.effectiveOn) })),
  subjects: [...c.subjects], flags: FLAGS.filter(flag => c.flags[flag]),
  ...Object.fromEntries(AGENCIES.map(name => [name, c.agencies[name].map(unit => ({ unit }))])),
});

/**
 * @param {Api.Values} v
 * @returns {Api.Content}
 */
export const asSent = v => /** @type {any} */ ({
  name: v.name, field: { code: v.fieldCode, name: v.fieldName }, level: v.level, kind: v.kind,
  steps: v.steps.map(one => ({ ...(one.caseName?.trim() ? { caseName: one.caseName } : {}), steps: lines(one.steps) })),
  channels: v.channels.map(one => ({ channel: one.channel, timeOptions: one.timeOptions.map(time => ({ amount: Number(time.amount), unit: time.unit,
    ...(time.note?.trim() ? { note: time.note } : {}),
    fees: time.fees.map(fee => ({ code: fee.code, kind: fee.kind, amount: Number(fee.amount), currencyUnit: fee.currencyUnit, ...(fee.note?.trim() ? { note: fee.note } : {}) })) })) })),
  components: v.components.map(one => ({ code: one.code, name: one.name, originals: Number(one.originals), copies: Number(one.copies), reusable: Boolean(one.reusable) })),
  sets: Number(v.sets), subjects: SUBJECTS.filter(subject => v.subjects?.includes(subject)),
  agencies: Object.fromEntries(AGENCIES.map(name => [name, (v[name] ?? []).map(one => one.unit.trim())])),
  results: v.results.map(one => ({ code: one.code, name: one.name, paperRequired: Boolean(one.paperRequired) })),
  legalBases: v.legalBases.map(({ number: no, title, issuer, issuedOn, effectiveOn }) => ({ number: no, title, issuer, issuedOn, effectiveOn })),
  ...(v.conditions?.trim() ? { conditions: v.conditions } : {}),
  flags: Object.fromEntries(FLAGS.map(flag => [flag, Boolean(v.flags?.includes(flag))])), onlineLevel: v.onlineLevel,
});
