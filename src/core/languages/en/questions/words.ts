import type { QuestionWords } from '../../../questions/words.js';
import type { FoundDate } from '../../../text/dates.js';
import { matchesIn } from '../../../text/matches.js';
import type { FoundNumber } from '../../../text/numbers.js';
import { findDates } from '../dates.js';
import { cardinalToNumber, findDurations, findNumbers, ORDINAL_SOURCE, ordinalToNumber } from '../numbers.js';
import { COMMON_WORDS } from './commonWords.js';
import { COUNTRIES } from './countries.js';
import { MATTER_WORDS } from './matters.js';
import { SIGNAL_WORDS } from './signals.js';
import { STOP_WORDS } from './stopWords.js';

const LOCAL_GOVERNMENT = ['prefecture', 'municipality'] as const;

const CARDINAL_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

const ORDINAL = new RegExp(
  `(?<![\\w-])(?:(${ORDINAL_SOURCE})(?![\\w-])|(?:no\\.?|number|nr\\.?|#) ?(\\d{1,4})(?![\\d.])|number (${CARDINAL_WORDS})(?![\\w-]))`,
  'g',
);

/** `the 13th partner`, `partner no. 13`, `#13`, `the third`; `first` is left to the words for the earliest. */
function findOrdinals(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesIn(text, ORDINAL)) {
    const value =
      match[1] !== undefined
        ? ordinalToNumber(match[1])
        : match[2] !== undefined
          ? Number(match[2])
          : cardinalToNumber(match[3] as string);
    if (value === undefined || match[0] === 'first') continue;
    found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

const MONTH =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/g;
/** `may` is a month only beside a number or behind `in`, `since`, `of`. */
const MAY =
  /(?<=\b(?:in|since|of|by|until|before|after|during) )may\b|\bmay(?= \d)|(?<=\d(?:st|nd|rd|th)? )may\b/g;
/** A year by itself, and the years of `2018-2021`; no 2018-05, no 2,018, no postcode. */
const YEAR =
  /(?<![\d.,-])(?:19|20)\d{2}(?![\d,.]*\d|-\d(?!\d{3}(?!\d)))|(?<=(?<![\d.,-])(?:19|20)\d{2}-)(?:19|20)\d{2}(?![\d,.]*\d|-\d)/g;
const BARE_MONTH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The dates of a question, months in any case; a bare year or month is one as well. */
function findQuestionDates(text: string): FoundDate[] {
  const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);
  const cased = text.replace(MONTH, capital).replace(MAY, capital);
  const found = findDates(cased);
  const free = (start: number, end: number): boolean =>
    !found.some((date) => date.start < end && start < date.end);
  for (const match of matchesIn(cased, YEAR)) {
    const span = { start: match.index, end: match.index + 4 };
    if (free(span.start, span.end)) found.push({ ...span, parts: { year: Number(match[0]) } });
  }
  for (const match of matchesIn(cased, BARE_MONTH)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (free(span.start, span.end)) found.push({ ...span, parts: { month: monthOf(match[0]) } });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthOf = (name: string): number => MONTHS.indexOf(name) + 1;

export const QUESTION_WORDS: QuestionWords = {
  offTopic: [
    'stock price',
    'share price',
    'stock prices',
    'share prices',
    'weather',
    'weather forecast',
    'horoscope',
    'lottery',
    'recipe',
    'exchange rate',
    'train times',
    'football score',
    'joke',
    'poem',
  ],
  spacing: 'words',
  signals: SIGNAL_WORDS,
  stopWords: STOP_WORDS,
  commonWords: COMMON_WORDS,
  matters: MATTER_WORDS,
  kinds: [
    [
      '(municipalit(y|ies)|local (government|authorit)~|municipal (government|partner)~|local bod~)',
      LOCAL_GOVERNMENT,
    ],
    // What is a sister city is told by its tie.
    [
      '(?<!sister )(?<!twin )(?<!twinned )(?<!friendship )(?<!friendly )(city|cities|town|towns|village|villages)',
      ['municipality'],
    ],
    ['prefectur~', ['prefecture']],
    ['(embassy|embassies)', ['embassy']],
    ['(university|universities|uni|unis|college|colleges|academic partner~)', ['university']],
    ['(research institut~|institutes|institute|research cent(er|re)~|laborator~)', ['research institute']],
    ['(hospital|hospitals|clinic|clinics)', ['hospital']],
    ['(cluster|clusters|bioclusters|biocluster)', ['cluster']],
    ['((research|science|technology|tech) park~|parks)', ['science park']],
    ['(association|associations)', ['association']],
    ['(foundation|foundations)', ['foundation']],
    [
      '(company|companies|firm|firms|corporation|corporations|business|businesses|corporate partner~)',
      ['company'],
    ],
    ['(bank|banks)', ['bank']],
    ['[high] (school|schools)', ['school']],
    ['(ministry|ministries|government agency|government agencies|agencies)', ['government']],
  ],
  instruments: [
    [
      '(mou|mous|m.o.u.|memorandum of understanding|memoranda of understanding|memorandums of understanding)',
      'mou',
    ],
    ['memo[s]', 'memorandum'],
    ['(moc|mocs|memorandum of cooperation|memoranda of cooperation)', 'moc'],
    ['(loi|lois|letter of intent|letters of intent)', 'loi'],
    [
      '(comprehensive|framework) [partnership|collaboration|cooperation] agreement[s]',
      'comprehensive agreement',
    ],
    ['(collaboration|cooperation|cooperative) agreement[s]', 'collaboration agreement'],
    ['partnership agreement[s]', 'partnership agreement'],
    ['basic agreement[s]', 'basic agreement'],
    ['(?<=not the )basic(?= one)', 'basic agreement'],
    // The basic and the definitive agreement.
    ['basic(?= (and|or|to) [the] (definitive|final) )', 'basic agreement'],
    ['(definitive|final)(?= (and|or|to) [the] basic )', 'definitive agreement'],
    ['business alliance[s]', 'business alliance'],
    ['capital [and business] alliance[s]', 'capital alliance'],
    ['(definitive|final) (agreement|contract)[s]', 'definitive agreement'],
  ],
  countries: COUNTRIES,
  regions: [
    ['(europe|european|europeans|eu)', 'Europe'],
    ['(asia|asian|asians)', 'Asia'],
    ['(africa|african|africans)', 'Africa'],
    ['(scandinavia|scandinavian|nordic|nordics)', 'Nordic'],
    ['north america[n]', 'North America'],
    ['(south|latin) america[n]', 'South America'],
    ['(oceanian|pacific) (partner|institution|organi(s|z)ation)~', 'Oceania'],
    ['oceania', 'Oceania'],
    ['kansai', 'Kansai'],
    ['kanto', 'Kanto'],
    ['chubu', 'Chubu'],
    ['tohoku', 'Tohoku'],
    ['kyushu', 'Kyushu'],
    ['shikoku', 'Shikoku'],
    ['chugoku', 'Chugoku'],
    ['hokkaido', 'Hokkaido'],
    ['middle east', 'Middle East'],
  ],
  classWords: (
    'city town village ward county province state district prefecture prefectural metropolitan municipality embassy consulate university college school academy institute institutes ' +
    'laboratory laboratories lab labs center centre hospital clinic cluster biocluster park association federation chamber council consortium society foundation trust ' +
    'bank company corporation corp inc ltd llc plc gmbh co holdings group ministry agency government office region network hub alliance partners ventures pharma ' +
    'pharmaceutical pharmaceuticals therapeutics industries industry innovation research science sciences technology technologies biotech medical health bio ' +
    'port harbor harbour authority'
  ).split(' '),
  findOrdinals,
  findDates: findQuestionDates,
  findDurations,
  findNumbers,
};
