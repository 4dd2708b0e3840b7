import type { NumberPhrase } from '../../numberPhrase.js';

const MONEY =
  'yen|dollars?|euros?|pounds?|francs?|kroner|won|yuan|cents?|JPY|USD|EUR|GBP|forints|zloty|roubles|rubles|liras?|dinars?|dirhams?|rupiah|dong|koruna|crowns|krónur|reais|shekels|rupees|baht|ringgit|pesos|rand|NOK|SEK|DKK|CHF|CAD|AUD|SGD|RM|MYR|INR|IDR|PHP|THB|VND|PLN|CZK|HUF|ZAR|BRL|MXN|AED|NZD|HKD|TWD|KRW|CNY';
const AREA = 'square (?:kilomet(?:er|re)s?|met(?:er|re)s?|feet|miles)|hectares?|acres?|km2|m2|sqm';
const LENGTH = 'kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|km|cm|m|centimet(?:er|re)s?';
const TIME =
  '(?:full |calendar |business |working )?(?:years? old|years?|months?|weeks?|days?|hours?|minutes?)';

/** `about €46 million`, `2.1 billion yen`, `38 hectares`, `4.8%`, `three months'`. */
export const NUMBER_PHRASE: NumberPhrase = {
  before:
    /(?:(?:US|NT|HK|NZ|[ACSR])?[€£$¥₩₫฿₹]|\b(?:EUR|USD|JPY|GBP|CHF|NOK|SEK|DKK|CAD|AUD|SGD|TWD|KRW|CNY|RM|MYR|INR|IDR|PHP|THB|VND|PLN|CZK|HUF|ZAR|BRL|MXN|AED|NZD|HKD) ?)$/,
  behind: new RegExp(
    `^(?:(?: (?:hundred|thousand|million|billion|trillion))? ?(?:${MONEY}|${AREA}|${LENGTH}|${TIME}|per ?cent|%|points?|tons?|tonnes?|MW|kW)(?![\\p{L}\\d])| ?%)`,
    'u',
  ),
  notCounting: [
    // |3|rd
    { behind: /^(?:st|nd|rd|th)/ },
    // the |one| with Halifax
    { is: /^one$/i },
  ],
  perPiece: {
    before: /\b(?:per|each) (?:share|person|unit|head|student)(?: (?:is|was|of|at))* ?$/,
    behind:
      /^,? (?:per|an?|for each|for every) (?:share|person|unit|head|piece|student|company|head)\b|^ (?:each|apiece)\b/,
  },
  // from |four| to |ten|
  change: /\bfrom (?:about |some |only |just )?\|[^|.,;]{0,24}?\bto (?:about |some |up to |as many as )?\|$/,
  sum: /\b(?:total(?:s|ling|ing)?(?: of)?|altogether|in all,?|sum of)(?: about| some| around)? ?$/i,
  units: {
    money: new RegExp(`[€£$¥₩₫฿₹]|\\b(?:${MONEY})\\b`),
    percent: /%|per ?cent/,
    area: new RegExp(`(?:${AREA})$`),
    length: new RegExp(`(?:${LENGTH})$`),
    age: /years? old$/,
    ordinal: /(?:st|nd|rd|th)$|^(?:first|second|third)$/i,
    time: new RegExp(`(?:${TIME})$`),
  },
};

/** `robots |to| 29 warehouses`: prepositions part what is counted from a number behind it. */
export const PARTS = /\b(?:to|in|at|from|by|with|for|into|than)\b/;

/** `80 robots |and| 12 drones`. */
export const AND = /\band\b/;
