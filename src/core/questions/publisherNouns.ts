import { NAMED_FURTHER, NOUN_WITH_ARTICLE, OWNS } from '../languages/en/questions/publisherNouns.js';
import { BEFORE_NOUN, BEHIND_NOUN, IN_ENGLISH } from '../languages/ja/questions/publisherNouns.js';
import type { Language } from '../languages/language.js';
import { PUBLISHER_NOUNS } from '../languages/questions/publisherNouns.js';
import type { Ledger } from '../ledger/ledger.js';
import { foldName } from '../text/fold.js';
import { matchesIn } from '../text/matches.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

type PartySlot = Extract<Slot, { kind: 'party' }>;

/** Finds the words of a question that stand for the one publisher of their sort: `the museum`, 病院. */
export type NounTagger = (question: QuestionText, slots: readonly Slot[], language: Language) => PartySlot[];

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
          // ペルーの大学 is no publisher here.
          (slot.kind === 'country' && slot.code !== 'JP' && slot.end <= start && start - slot.end <= 1) ||
          (slot.start < end &&
            start < slot.end &&
            slot.kind !== 'kinds' &&
            // The hubs partners: no name, where the hub is known.
            !(slot.kind === 'unknown' && slot.start === start && slot.end > end) &&
            !(slot.kind === 'party' && isNoun(slot, question))),
      );
      const ids = isTaken ? [] : publisherOf(noun, language, named);
      return ids.length > 0 ? [{ kind: 'party', how: 'part', ids, start, end }] : [];
    });
  };
}

/** 博物館, taken for a part of two museums' names. */
const isNoun = ({ start, end }: PartySlot, { text }: QuestionText): boolean =>
  PUBLISHER_NOUNS.ja.nouns.includes(text.slice(start, end)) ||
  PUBLISHER_NOUNS.en.nouns.includes(text.slice(start, end));

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
    ? PUBLISHER_NOUNS.ja.nouns.filter((noun) => name.endsWith(noun) && name.length > noun.length).slice(0, 1)
    : name.split(/[^a-z]+/).filter((word) => PUBLISHER_NOUNS.en.nouns.includes(word));

interface FoundNoun {
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

function findNouns(text: string, language: Language): FoundNoun[] {
  if (language === 'en')
    return matchesIn(text, NOUN_WITH_ARTICLE).flatMap((match) => {
      const word = match[1] as string;
      const start = match.index + 4;
      const end = start + word.length;
      const noun = OWNS.test(text.slice(end)) ? word.replace(/s$/, '') : word;
      return PUBLISHER_NOUNS.en.nouns.includes(noun) && !NAMED_FURTHER.test(text.slice(end))
        ? [{ noun, start, end }]
        : [];
    });
  return PUBLISHER_NOUNS.ja.nouns.flatMap((noun) => {
    const start = text.indexOf(noun);
    const end = start + noun.length;
    const isWhole = start >= 0 && BEFORE_NOUN.test(text.slice(0, start)) && BEHIND_NOUN.test(text.slice(end));
    return isWhole ? [{ noun, start, end }] : [];
  });
}
