import type { CountClass } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';

const BEGINS = /^(?:この|その|これらの)?うち、?/;

const UNIT = '(?:団体|機関|者|社|校|大学|自治体|組織|件|か所|つ)';

const KINDS =
  '(海外|国外|国内|自治体|市町村|大学|企業|会社|高校)(?:の(?:団体|機関|組織|提携先|連携先|大学))?';

const PART = new RegExp(
  `(?:^|[、がは])${KINDS}(?:は|が|との(?:もの|提携|協定)は|:)?\\s?(${NUMBER_SOURCE})${UNIT}(?=です|である|で、|、|。|と(?:な|い)|を占|$)`,
  'gu',
);

const BEHIND = new RegExp(
  `(?:^|、)(${NUMBER_SOURCE})${UNIT}(?:は|が)${KINDS}(?=です|である|で、|、|。|$)`,
  'gu',
);

const CLASSES: Readonly<Record<string, CountClass>> = {
  海外: 'overseas',
  国外: 'overseas',
  国内: 'domestic',
  自治体: 'municipality',
  市町村: 'municipality',
  大学: 'university',
  高校: 'school',
  企業: 'company',
  会社: 'company',
};

/** このうち自治体は3団体です, うち4団体が海外, of partners that were counted before; うち3団体は欧州 counts no class. */
export function findPartsOfTotal(text: string): FoundCount[] {
  const lead = BEGINS.exec(text)?.[0].length;
  if (lead === undefined) return [];
  const rest = text.slice(lead);
  const told = (match: RegExpExecArray, kind: string, words: string): FoundCount[] => {
    const number = kanjiToNumber(words);
    const countClass = CLASSES[kind];
    if (number === undefined || countClass === undefined) return [];
    const start = lead + match.index;
    return [{ start, end: start + match[0].length, form: 'total', number, countClass }];
  };
  return [
    ...matchesIn(rest, PART).flatMap((match) => told(match, match[1] as string, match[2] as string)),
    ...matchesIn(rest, BEHIND).flatMap((match) => told(match, match[2] as string, match[1] as string)),
  ];
}
