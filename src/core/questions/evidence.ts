import { conceptsOf } from '../languages/counted.js';
import { ASKS_TO_TELL, COUNTED_BEHIND } from '../languages/en/questions/forms.js';
import { OWNER_OF_COUNTED } from '../languages/ja/questions/forms.js';
import type { PartyChoice } from './chooseParties.js';
import type { ParsedQuestion } from './parse.js';
import type { Evidence } from './rules/rule.js';

const ASKING = [
  'when',
  'who',
  'where',
  'what',
  'which',
  'why',
  'howMany',
  'howLong',
  'ordinalAsked',
  'endDate',
  'interval',
] as const;

export function evidenceOf(parsed: ParsedQuestion, parties: PartyChoice): Evidence {
  const { signals, slots } = parsed;
  const count = (kind: (typeof slots)[number]['kind']): number =>
    slots.filter((slot) => slot.kind === kind).length;
  const asks = signals.has(...ASKING);
  return {
    signals,
    subjects: parties.subjects.length,
    parties: parties.ids.length + (parties.ambiguous ? 1 : 0),
    persons: count('person'),
    unknowns: count('unknown'),
    hasDate: count('date') > 0 || signals.has('thisYear', 'lastYear', 'nextYear'),
    hasOrdinal: count('ordinal') > 0,
    hasNumber: count('number') > 0,
    hasDuration: count('duration') > 0,
    hasInstrument: count('instrument') > 0,
    instruments: new Set(slots.flatMap((slot) => (slot.kind === 'instrument' ? slot.instrument : []))).size,
    hasSelector:
      count('country') + count('region') + count('kinds') + count('matter') > 0 ||
      signals.has('overseas', 'domestic', 'severalParties'),
    hasKinds: count('kinds') > 0 || countsThings(parsed),
    hasRest: parsed.rest.length > 0,
    countsOwn: countsOwn(parsed),
    countsNothingElse: countsNothingElse(parsed),
    isYesNo: asksYesNo(parsed) && (!asks || startsWithYesNo(parsed)),
  };
}

const OWN = ['member', 'employee', 'student', 'researcher', 'person', 'bed', 'patient', 'visitor'] as const;

/** Members, staff, students: what an organisation has, not with whom it has agreements. */
function countsOwn({ question }: ParsedQuestion): boolean {
  const counted = conceptsOf(question.text);
  return OWN.some((concept) => counted.has(concept));
}

/** `How many members does the Paris partner have?`, 提携先の会員数: what is counted stands at the word that counts. */
function countsNothingElse({ signals, question, language }: ParsedQuestion): boolean {
  return [...signals.spans('howMany'), ...signals.spans('count')].some(({ start, end }) => {
    const beside =
      language === 'en'
        ? (COUNTED_BEHIND.exec(question.text.slice(end))?.[0] ?? '')
        : question.text.slice(Math.max(0, start - 4), end).replace(OWNER_OF_COUNTED, '');
    const counted = conceptsOf(beside);
    return OWN.some((concept) => counted.has(concept));
  });
}

/** 何社 counts companies, as `how many companies` does. */
function countsThings({ signals, question, language }: ParsedQuestion): boolean {
  return signals.spans('howMany').some(({ start, end }) => {
    const behind = /^(?: [a-z-]+){1,2}/.exec(question.text.slice(end))?.[0] ?? '';
    const counted = conceptsOf(language === 'en' ? behind : question.text.slice(start, end));
    counted.delete('organisation');
    return counted.size > 0;
  });
}

/** 教えていただけますか, `could you list …` only ask politely. */
function asksYesNo({ signals }: ParsedQuestion): boolean {
  const polite = signals.spans('politeness');
  return (
    signals.has('trueThat') ||
    signals
      .spans('yesNo')
      .some((one) => !polite.some(({ start, end }) => start <= one.start && one.end <= end))
  );
}

/** `Is Osaka the partner which …` asks yes or no, `Who is the …` does not. */
function startsWithYesNo(parsed: ParsedQuestion): boolean {
  if (parsed.language !== 'en') return false;
  const first = parsed.signals.spans('yesNo')[0];
  const asks = Math.min(...ASKING.flatMap((name) => parsed.signals.spans(name).map(({ start }) => start)));
  return first !== undefined && first.start < asks && !ASKS_TO_TELL.test(parsed.question.text.slice(0, asks));
}
