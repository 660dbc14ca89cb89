/** What stands behind a number and says what it is of: money, time, more or less of something. */
import { lowerAt, tableOf, type Word } from './words';

/** ISO codes of currencies. */
export const currencySigns = tableOf<string>({ $: 'USD', '€': 'EUR', '£': 'GBP', '₹': 'INR', '¥': 'JPY' });

export const currencyWords = tableOf<string>({
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  usd: 'USD',
  cent: 'USD',
  cents: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  gbp: 'GBP',
  pence: 'GBP',
  rupee: 'INR',
  rupees: 'INR',
  inr: 'INR',
  rs: 'INR',
  yen: 'JPY',
  francs: 'CHF',
  chf: 'CHF',
  kronor: 'SEK',
  krona: 'SEK',
  crowns: 'SEK',
  kroner: 'NOK',
  zloty: 'PLN',
  reais: 'BRL',
  pesos: 'MXN',
  rand: 'ZAR',
  dirhams: 'AED',
  shekels: 'ILS',
  yuan: 'CNY',
  shilling: 'KES',
  shillings: 'KES',
  naira: 'NGN',
  cedi: 'GHS',
  cedis: 'GHS',
  baht: 'THB',
  taka: 'BDT',
  lira: 'TRY',
  forint: 'HUF',
  forints: 'HUF',
  ringgit: 'MYR',
  rupiah: 'IDR',
  riyals: 'SAR',
  roubles: 'RUB',
  rubles: 'RUB',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  czk: 'CZK',
  brl: 'BRL',
  zar: 'ZAR',
  aud: 'USD',
  sgd: 'USD',
});

/** Whose dollars or pounds they are. */
export const nations = new Set(
  'us american canadian australian singapore sing kong zealand british sterling egyptian swiss indian'.split(' '),
);

/** Words that count hundredths of their currency. */
export const hundredths = new Set(['cent', 'cents', 'pence']);

/** In seconds. */
const day = 86_400;
/** Lengths of time in seconds, by the singular. */
export const durations = tableOf<number>({
  millisecond: 1e-3,
  ms: 1e-3,
  second: 1,
  sec: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  hr: 3600,
  shift: 8 * 3600,
  day,
  night: day,
  weekday: day,
  week: 7 * day,
  sprint: 14 * day,
  fortnight: 14 * day,
  month: 30 * day,
  quarter: 91 * day,
  semester: 182 * day,
  year: 365 * day,
  decade: 3650 * day,
});

/** "A third fewer", "a quarter shorter". */
export const comparatives = new Set(
  'fewer less more lower higher faster slower quicker cheaper better smaller larger shorter longer'.split(' '),
);

/** What ends the words that say of what a count is. */
export const endsUnit = new Set(
  (
    'a an the to from in on at by for with of and or but so because that which who when where while i we they he she it ' +
    'you my our their his her its this these those were was is are had have has did do would could can will not than as ' +
    'into over under within during since after before until then per each every if about between across out off up down'
  ).split(' '),
);

/** Whether a unit that makes a year into a measure stands at `at` ("2000 orders" are a count). */
export function isMeasure(words: readonly Word[], at: number): boolean {
  const word = singular(lowerAt(words, at));
  if (
    isDuration(words, at) ||
    currencyWords.has(lowerAt(words, at)) ||
    ['%', 'percent', 'per', 'percentage'].includes(word)
  )
    return true;
  const plural = lowerAt(words, at);
  return plural.length > 3 && plural.endsWith('s') && !endsUnit.has(plural);
}

/** Whether the word at `at` names a length of time. */
export function isDuration(words: readonly Word[], at: number): boolean {
  return durations.has(singular(lowerAt(words, at)));
}

/** A word without the s of its plural. */
export function singular(word: string): string {
  return word !== 'ms' && word.endsWith('s') ? word.slice(0, -1) : word;
}
