// Numbers, dates and times as a Vietnamese (or English) reader writes them, always at Asia/Ho_Chi_Minh.
import { language } from './words.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const locale = () => (language() === 'en' ? 'en-GB' : 'vi-VN');

/** A whole number with thousands separated. */
export const count = value => new Intl.NumberFormat(locale()).format(value);

/** A decimal string of the API, for example "98.75", kept digit for digit: no float touches it. */
export function decimal(text) {
  const [whole, fraction] = String(text).split('.');
  const mark = language() === 'en' ? '.' : ',';
  return fraction === undefined ? count(whole) : count(whole) + mark + fraction;
}

/** The value that a target wants: no needless zeros. */
export const wanted = text => decimal(String(text).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));

const shape = options => value => new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(value);
const day = shape({ day: '2-digit', month: '2-digit', year: 'numeric' });
const clock = shape({ hour: '2-digit', minute: '2-digit', hour12: false });
const clockWithSeconds = shape({ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });

export const date = instant => day(new Date(instant));
export const time = instant => clock(new Date(instant));
export const seconds = instant => clockWithSeconds(new Date(instant));
/** A date without a time, for example "2022-03-31". */
export const isoDate = text => day(new Date(text + 'T12:00:00+07:00'));
/** "2022-03" → "03/2022". */
export const month = text => text.split('-').reverse().join('/');
/** The month of an instant, for example "2022-03". */
export const monthOf = instant => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit' })
  .format(new Date(instant));
export const lag = ms => (ms < 1000 ? '< 1' : count(Math.round(ms / 1000)));
/** Size of a file. */
export const size = bytes => (bytes < 1024 * 1024 ? `${count(Math.ceil(bytes / 1024))} kB`
  : `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)} MB`);
/** Vietnamese đồng, whole. */
export const money = amount => count(amount) + ' đ';
/** Day and time of an instant. */
export const moment = instant => `${date(instant)} ${time(instant)}`;
/** The day of an instant in Vietnam, for example "2026-03-31". */
export const dayOf = instant => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
/** Text without diacritics, in lower case: "Đăng ký" → "dang ky". */
export const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
/** "2026-03-31" as people write it; what is no such date stays as it is. */
export const written = iso => String(iso ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
/** "31/3/2026" → "2026-03-31"; nothing for what is no day. */
export function dayWritten(text) {
  const [, day, month, year] = text.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  if (!year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(iso + 'T00:00:00Z');
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
