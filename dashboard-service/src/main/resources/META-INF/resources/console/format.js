// Numbers, dates and times as a Vietnamese (or English) reader writes them, always at Asia/Ho_Chi_Minh.
import { language } from './i18n.js';

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
