import { LANGUAGES } from '../languages/language.js';
import { RULE_TEXTS } from '../languages/ruleWords.js';
import { foldName } from '../text/fold.js';
import { isZone } from './schedule.js';

/**
 * The time zone that somebody means: `JST`, `Tokyo`, `東京`, `CET`, `UTC+9`, `europe/copenhagen`. Undefined where
 * it may be several (IST, CST), or none.
 */
export function readZone(typed: string): string | undefined {
  const folded = foldName(typed);
  return (
    offsetZone(folded) ?? namedZone(folded) ?? LANGUAGES.map((one) => calledZone(folded, one)).find(Boolean)
  );
}

function calledZone(folded: string, language: (typeof LANGUAGES)[number]): string | undefined {
  const { zones, aroundZone } = RULE_TEXTS[language];
  const name = folded.replace(aroundZone, '').trim();
  return Object.hasOwn(zones, name) ? zones[name] : namedZone(name);
}

/** So many hours from UTC, which the names of zones tell the other way round: `UTC+9` → Etc/GMT-9. */
function offsetZone(folded: string): string | undefined {
  const found = /^(?:utc|gmt) ?(?:([+-]) ?(\d{1,2})(?::?(\d{2}))?)?$/.exec(folded);
  if (!found) return undefined;
  const [, sign, hours = '0', minutes = '00'] = found;
  const offset = Number(hours);
  if (sign === undefined || (offset === 0 && minutes === '00')) return 'UTC';
  if (minutes !== '00') return HALVES[`${sign}${offset}:${minutes}`];
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${offset}`;
  return isZone(zone) ? zone : undefined;
}

/** Places that keep half an hour, all the year. */
const HALVES: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+9:30': 'Australia/Darwin',
};

let known: ReadonlyMap<string, string> | undefined;

/** By its whole name, or by its last word: `europe/copenhagen`, `new york`. */
function namedZone(folded: string): string | undefined {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .toReversed()
      .flatMap((zone): [string, string][] => {
        const whole = zone.toLowerCase();
        return [
          [whole.slice(whole.lastIndexOf('/') + 1).replaceAll('_', ' '), zone],
          [whole, zone],
        ];
      }),
  );
  const name = folded.replaceAll('_', ' ');
  return (
    known.get(folded) ??
    known.get(name) ??
    (folded.includes('/') && isZone(folded) ? spelled(folded) : undefined)
  );
}

/** `asia/kolkata` → Asia/Kolkata: another name of a zone that is listed under one only. */
const spelled = (folded: string): string =>
  folded.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** A zone as people call it: `Etc/GMT-9` → UTC+9. */
export function zoneLabel(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  return hours === undefined ? zone : `UTC${sign === '-' ? '+' : '-'}${hours}`;
}
