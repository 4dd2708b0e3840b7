import type { RetrievalWords } from '../retrieval.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WEEKDAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|million|billion|' +
  'twenty|thirty|forty|fifty|half|third|quarter|percent';

/** What a question says of the time or the number that it wants. */
const EXACTLY: readonly (readonly [question: RegExp, evidence: RegExp])[] = [
  [/\b(?:what|which) year\b/, /\b[12]\d{3}\b/g],
  [/\b(?:what|which) (?:date|day|month)\b/, new RegExp(`\\b(?:${MONTHS})\\b`, 'g')],
  [/\b(?:what|which) century\b/, /\bcentury\b/g],
  [/\bpercent|\bwhat (?:share|proportion)\b/, /\d ?%|\bper ?cent\b/gi],
  [
    /\bhow much (?:money|did|does|do|was|were|is|are)\b|\bcosts?\b/,
    /[$£€¥]|\b(?:dollars|euros|yen|pounds)\b/gi,
  ],
];
const exactly = (question: string): RegExp | undefined => EXACTLY.find(([asks]) => asks.test(question))?.[1];

export const RETRIEVAL: RetrievalWords = {
  stopWords: new Set(
    (
      'a about an and any are as at be been but by can could did do does for from had has have how i in into is it its ' +
      'many may much of on or our over so some such than that the their them there these they this those through to ' +
      'under upon was we were what when where which who whom whose why will with would you your'
    ).split(' '),
  ),
  asks: [
    // When was the memorandum signed? · in March 2021
    {
      kind: 'time',
      question: /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time)\b|\bhow long ago\b/,
      evidence: new RegExp(
        `\\b(?:${MONTHS}|\\d{4}s?|century|decade|\\d{1,2} ?[ap]m|(?:${WEEKDAYS})day)\\b`,
        'g',
      ),
      exactly,
    },
    // How many buoys are there? · 412 buoys, a dozen buoys
    {
      kind: 'number',
      question:
        /\bhow (?:many|much|long|old|far|large|big|tall|high|often|fast|wide|deep)\b|\bwhat (?:percent\w*|number|amount|population|age)\b|\bpercentage\b/,
      evidence: new RegExp(`\\d[\\d.,]*|\\b(?:${NUMBERS})\\b`, 'gi'),
      exactly,
    },
    // Who opened the yard? · the yard was opened by Ines Caro
    {
      kind: 'person',
      question: /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|king|queen|emperor|president)\b/,
      evidence: /(?<=\S )\p{Lu}[\p{L}'.-]+/gu,
    },
    // Where is the yard? · in Shiomi
    {
      kind: 'place',
      question: /\bwhere\b|\b(?:what|which) (?:city|town|country|state|place|location|region|river|street)\b/,
      evidence: /\b(?:in|at|near|from|to|of|on) (?:the )?\p{Lu}\p{L}+/gu,
    },
    // Why was it closed? · because of the storm
    {
      kind: 'reason',
      question: /\bwhy\b|\breasons?\b|\bwhat caused\b/,
      evidence:
        /\b(?:because|due to|since|in order|so that|caused?|results?|resulted|therefore|thus|reasons?)\b/gi,
    },
  ],
};
