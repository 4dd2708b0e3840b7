import type { OptionPattern, RuleTexts, ToldHow } from '../../ruleWords.js';

const LANGUAGES = { english: 'en', japanese: 'ja' } as const;
const languageOf = (name: string | undefined) => LANGUAGES[name as keyof typeof LANGUAGES];

const DAY = '(sun|mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur)';
const END = '(?=\\s*(?:$|[,;.)]|\\band\\b))';
const NEGATED = '(?:no|without|not in|not)';
const ENDINGS =
  '(?:the )?(?:(?:terms?|agreements?|partnerships?) (?:that |which )?(?:end|ends|ending|expire|expires|expiring)|ending (?:terms|agreements)|expir(?:y|ies|ation|ations|ing terms|ing agreements)|when terms end)(?: within \\d+ days)?';

const only = (found: RegExpExecArray): ToldHow => ({ languages: languageOf(found[1]) });

/** `weekly on Monday at 9, Tokyo time, one line, Japanese only, in threads` */
const OPTIONS: readonly OptionPattern[] = [
  [
    /\b(?:releases )?in (?:both|either) languages?\b|\bin any language\b|\bboth languages\b/,
    { languages: 'both' },
  ],
  [
    /\b(?:releases )?in (?:english (?:and|or|&) japanese|japanese (?:and|or|&) english)\b/,
    { languages: 'both' },
  ],
  [/\b(?:told |tell us |written )in (english|japanese)\b/, (found) => ({ told: languageOf(found[1]) })],
  [/\b(?:releases )?(?:in )?(english|japanese)(?:[- ]language)?(?: releases)? only\b/, only],
  [new RegExp(`\\bonly (?:releases )?(?:in )?(english|japanese)(?:[- ]language)?(?: releases)?${END}`), only],
  [/\b(?:releases|news) in (english|japanese)\b/, only],
  [/\b(english|japanese)[- ]language(?: releases)?\b/, only],
  [/\bin (english|japanese)\b/, (found) => ({ told: languageOf(found[1]) })],
  [
    /\b(?:at once|immediately|right away|instantly|as they come|one by one|for each release)\b/,
    { every: 'release' },
  ],
  [/\bevery (?:morning|day in the morning)\b/, { every: 'day', hour: '9' }],
  [/\b(?:once a day|(?:a )?daily(?: digests?| summary)?|every day|each day)\b/, { every: 'day' }],
  [
    new RegExp(`\\b(?:(?:every|each|on|weekly on) )${DAY}(?:days?|nesdays?|rsdays?|urdays?)?s?\\b`),
    (found) => ({ every: 'week', weekday: found[1] ?? '' }),
  ],
  [
    new RegExp(`\\b${DAY}(?:days?|nesdays?|rsdays?|urdays?)s?\\b(?= (?:at|morning))`),
    (found) => ({ every: 'week', weekday: found[1] ?? '' }),
  ],
  [/\b(?:once a week|(?:a )?weekly(?: digests?| summary)?|every week|each week)\b/, { every: 'week' }],
  [
    /\bat (\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?(?: ?o'?clock)?|noon|midnight)(?![\w:])/,
    (found) => ({ hour: found[1] ?? '' }),
  ],
  [/(?<![\w:])(\d{1,2}(?::\d{2})? ?[ap]m)\b/, (found) => ({ hour: found[1] ?? '' })],
  [
    /\b(?:in )?((?:utc|gmt) ?(?:[+-] ?\d{1,2}(?::\d{2})?)?)(?: time)?(?!\w)/,
    (found) => ({ zone: found[1] ?? '' }),
  ],
  [/\b(?:in )?([a-z]+\/[a-z_-]+(?:\/[a-z_-]+)?) time\b/, (found) => ({ zone: found[1] ?? '' })],
  [
    /\b(?:in )?((?:africa|america|asia|atlantic|australia|europe|indian|pacific|etc)\/[a-z_+-]+\d{0,2}(?:\/[a-z_-]+)?)(?![\w/])/,
    (found) => ({ zone: found[1] ?? '' }),
  ],
  [
    /\b(jst|kst|cet|cest|eet|eest|bst|est|edt|pst|pdt|hkt|sgt|aest|ist|cst|cdt|mst)\b/,
    (found) => ({ zone: found[1] ?? '' }),
  ],
  [
    /\b(?:in )?((?!(?:one|full|part|real|same|this|that|any|some|first|last|each|every|all) )(?:[a-z]+ )?[a-z]+) time\b/,
    (found) => ({ zone: found[1]?.replace(/^(?:in|at|and) /, '') ?? '' }),
  ],
  [
    /\b(?:(?:in|as|with) )?(?:one|a single|1)[- ]lin(?:e|er)s?(?: each| style| per release)?\b|\b(?:short|brief|compact)(?: style)?(?= *(?:$|[,;]))|\bbriefly\b/,
    { style: 'line' },
  ],
  [/\bin full\b|\bfull style\b|\bin detail\b/, { style: 'full' }],
  [new RegExp(`\\b${NEGATED} threads?\\b`), { threads: false }],
  [/\b(?:(?:in|with|using) (?:a )?threads?|threaded)\b/, { threads: true }],
  [new RegExp(`\\b${NEGATED} ${ENDINGS}\\b`), { endings: false }],
  [new RegExp(`\\b(?:(?:with|including|plus|also) )?${ENDINGS}\\b`), { endings: true }],
];

const HOUR = /^(?:at )?(\d{1,2})(?::(\d{2}))?(?: ?o'?clock)?(?: ?([ap])\.?m\.?)?$/;

/** NaN: not on the hour. */
function hour(typed: string): number | undefined {
  const named = { noon: 12, midnight: 0 }[typed];
  if (named !== undefined) return named;
  const [, hours, minutes = '00', half] = HOUR.exec(typed) ?? [];
  if (hours === undefined) return undefined;
  if (minutes !== '00') return Number.NaN;
  const value = Number(hours);
  if (half === undefined) return value <= 24 ? value % 24 : undefined;
  return value >= 1 && value <= 12 ? (value % 12) + (half === 'p' ? 12 : 0) : undefined;
}

const clock = (value: number): string => `${value}:00`;

export const RULE_TEXTS: RuleTexts = {
  options: OPTIONS,
  weekdays: {
    sunday: ['sunday', 'sundays', 'sun'],
    monday: ['monday', 'mondays', 'mon'],
    tuesday: ['tuesday', 'tuesdays', 'tue', 'tues'],
    wednesday: ['wednesday', 'wednesdays', 'wed', 'wednes'],
    thursday: ['thursday', 'thursdays', 'thu', 'thur', 'thurs'],
    friday: ['friday', 'fridays', 'fri'],
    saturday: ['saturday', 'saturdays', 'sat', 'satur'],
  },
  hour,
  zones: {
    jst: 'Asia/Tokyo',
    japan: 'Asia/Tokyo',
    japanese: 'Asia/Tokyo',
    'japan standard': 'Asia/Tokyo',
    osaka: 'Asia/Tokyo',
    kyoto: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    korea: 'Asia/Seoul',
    hkt: 'Asia/Hong_Kong',
    sgt: 'Asia/Singapore',
    beijing: 'Asia/Shanghai',
    china: 'Asia/Shanghai',
    india: 'Asia/Kolkata',
    cet: 'CET',
    cest: 'CET',
    'central european': 'CET',
    eet: 'EET',
    eest: 'EET',
    bst: 'Europe/London',
    uk: 'Europe/London',
    british: 'Europe/London',
    denmark: 'Europe/Copenhagen',
    danish: 'Europe/Copenhagen',
    germany: 'Europe/Berlin',
    german: 'Europe/Berlin',
    france: 'Europe/Paris',
    french: 'Europe/Paris',
    est: 'America/New_York',
    edt: 'America/New_York',
    et: 'America/New_York',
    eastern: 'America/New_York',
    boston: 'America/New_York',
    washington: 'America/New_York',
    cdt: 'America/Chicago',
    central: 'America/Chicago',
    mst: 'America/Denver',
    mountain: 'America/Denver',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    pt: 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    'san francisco': 'America/Los_Angeles',
    seattle: 'America/Los_Angeles',
    hawaii: 'Pacific/Honolulu',
    aest: 'Australia/Sydney',
    gmt: 'UTC',
    z: 'UTC',
    'coordinated universal': 'UTC',
    universal: 'UTC',
  },
  aroundZone: /^(?:in |the )+|(?: standard| summer)? time(?: ?zone)?$/g,
  says: {
    languages: (languages) =>
      languages.length > 1
        ? 'releases in both languages'
        : `releases in ${languages[0] === 'en' ? 'English' : 'Japanese'} only`,
    told: (language) => `told in ${language === 'en' ? 'English' : 'Japanese'}`,
    style: { full: 'in full', line: 'one line each' },
    atOnce: 'at once',
    daily: (at, zone) => `every day at ${clock(at)} ${zone}`,
    weekly: (weekday, at, zone) =>
      `every ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} at ${clock(at)} ${zone}`,
    threads: (isOn) => (isOn ? 'in threads' : 'without threads'),
    endings: (isOn) => (isOn ? 'with terms that end within 90 days' : 'without terms that end'),
    zone: (zone) => (zone === 'Asia/Tokyo' ? 'Tokyo time' : zone.includes('/') ? `${zone} time` : zone),
    rule: (topic, details) => [topic, details.join(', ')].filter(Boolean).join('; '),
    details: (details) => details.join(', '),
  },
};
