import type { Language } from '../languages/language.js';
import type { Ledger } from '../ledger/ledger.js';
import { foldName } from '../text/fold.js';
import { matchesIn } from '../text/matches.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

type PartySlot = Extract<Slot, { kind: 'party' }>;

/** Finds the words of a question that stand for the one publisher of their sort: `the museum`, 病院. */
export type NounTagger = (question: QuestionText, slots: readonly Slot[], language: Language) => PartySlot[];

const ENGLISH =
  'museum gallery library aquarium zoo university college school academy hospital clinic bank city town village ward prefecture province embassy consulate institute laboratory center centre park network cluster association federation chamber council consortium society foundation trust agency airport port harbour harbor';
const JAPANESE =
  '博物館 美術館 図書館 水族館 動物園 大学 短期大学 学校 高校 学園 病院 クリニック 銀行 信用金庫 大使館 領事館 研究所 機構 財団 協会 協議会 組合 クラスター パーク ネットワーク センター 空港 市 県 府 町 村 区';

/** A museum that its releases name in English alone is a 博物館 all the same. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  博物館: 'museum',
  美術館: 'gallery',
  図書館: 'library',
  水族館: 'aquarium',
  動物園: 'zoo',
  大学: 'university',
  病院: 'hospital',
  銀行: 'bank',
  大使館: 'embassy',
  研究所: 'institute',
  クラスター: 'cluster',
  ネットワーク: 'network',
};

const NOUNS: Readonly<Record<Language, readonly string[]>> = {
  en: ENGLISH.split(' '),
  ja: JAPANESE.split(' ').sort((a, b) => b.length - a.length),
};

/** Publishers by the noun in their names. Made at the first question that has such a word. */
export function createNounTagger(ledger: Ledger): NounTagger {
  let made: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<string>>>> | undefined;
  const publisherOf = (noun: string, language: Language, named: readonly (readonly string[])[]): string[] => {
    made ??= { en: byNoun(ledger, 'en'), ja: byNoun(ledger, 'ja') };
    const other = language === 'ja' ? IN_ENGLISH[noun] : undefined;
    const ids = [...new Set([...(made[language].get(noun) ?? []), ...(made.en.get(other ?? '') ?? [])])];
    const [id] = ids;
    if (id === undefined || ids.length > 1 || named.some((some) => some.includes(id))) return [];
    if (named.some((some) => hasSeveral(noun, some, ledger))) return [];
    return named.every((some) => areTogether(id, some, ledger)) ? [id] : [];
  };
  return (question, slots, language) => {
    const named = slots.flatMap((slot) =>
      slot.kind === 'party' && !isNoun(slot, question) ? [slot.ids] : [],
    );
    return findNouns(question.text, language).flatMap(({ noun, start, end }): PartySlot[] => {
      const isTaken = slots.some(
        (slot) =>
          slot.start < end &&
          start < slot.end &&
          slot.kind !== 'kinds' &&
          !(slot.kind === 'party' && isNoun(slot, question)),
      );
      const ids = isTaken ? [] : publisherOf(noun, language, named);
      return ids.length > 0 ? [{ kind: 'party', how: 'part', ids, start, end }] : [];
    });
  };
}

/** 博物館, taken for a part of two museums' names. */
const isNoun = ({ start, end }: PartySlot, { text }: QuestionText): boolean =>
  NOUNS.ja.includes(text.slice(start, end)) || NOUNS.en.includes(text.slice(start, end));

const areTogether = (id: string, others: readonly string[], { partnerships }: Ledger): boolean =>
  partnerships.some(({ parties }) => parties.includes(id) && others.some((other) => parties.includes(other)));

/** 渚市が大学と結んだ協定: of one who has several universities for partners none is meant alone. */
function hasSeveral(
  noun: string,
  named: readonly string[],
  { partnerships, organisations }: Ledger,
): boolean {
  const partners = new Set(
    partnerships.flatMap(({ parties }) => (named.some((id) => parties.includes(id)) ? parties : [])),
  );
  const fitting = organisations.filter(
    ({ id, aliases }) =>
      partners.has(id) && !named.includes(id) && aliases.some((name) => foldName(name).endsWith(noun)),
  );
  return fitting.length > 1;
}

function byNoun(
  { publishers, organisations }: Ledger,
  language: Language,
): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Set(publishers);
  const found = new Map<string, Set<string>>();
  for (const { id, names, aliases } of organisations) {
    if (!own.has(id)) continue;
    for (const name of [...Object.values(names), ...aliases].map(foldName)) {
      for (const noun of nounsOf(name, language)) found.set(noun, (found.get(noun) ?? new Set()).add(id));
    }
  }
  return found;
}

const nounsOf = (name: string, language: Language): readonly string[] =>
  language === 'ja'
    ? NOUNS.ja.filter((noun) => name.endsWith(noun) && name.length > noun.length).slice(0, 1)
    : name.split(/[^a-z]+/).filter((word) => NOUNS.en.includes(word));

interface FoundNoun {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const NAMED_FURTHER = /^ (?:of|in|at|for) /;
/** 弊財団, 当協会: the house that speaks. */
const BEFORE_JAPANESE = /(?:^|[、。?! 「はがをにとでものやら])(?:弊|当)?$/;
const BEHIND_JAPANESE = /^(?:側|さん)?(?:は|が|の|と|に|も|って|で|から|を|、|側|\?|$)/;

function findNouns(text: string, language: Language): FoundNoun[] {
  if (language === 'en')
    return matchesIn(text, /\bthe ([a-z]+)(?![a-z-])/g).flatMap((match) => {
      const noun = match[1] as string;
      const start = match.index + 4;
      const end = start + noun.length;
      return NOUNS.en.includes(noun) && !NAMED_FURTHER.test(text.slice(end)) ? [{ noun, start, end }] : [];
    });
  return NOUNS.ja.flatMap((noun) => {
    const start = text.indexOf(noun);
    const end = start + noun.length;
    const isWhole =
      start >= 0 && BEFORE_JAPANESE.test(text.slice(0, start)) && BEHIND_JAPANESE.test(text.slice(end));
    return isWhole ? [{ noun, start, end }] : [];
  });
}
