import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import type { Sentence } from '../document/document.js';
import type { Cast, Member } from './cast.js';

/** Whom a sentence is about: the section's organisation, else the name that it begins with. */
export function subjectOf(cast: Cast, sentence: Sentence): Member | undefined {
  const { about } = sentence.zone;
  if (about !== undefined) {
    const bare = withoutBracket(about);
    const own = sentence.rules.pronoun(bare) === 'publisher' ? cast.publisher : undefined;
    if (own !== undefined) return cast.find(own, sentence.rules.coreOf(own));
    return cast.find(bare, sentence.rules.coreOf(bare)) ?? cast.find(about, sentence.rules.coreOf(about));
  }
  if (sentence.zone.kind !== 'body' || sentence.quoted) return undefined;
  // 同財団が企業と結ぶのは、なぎさ信用金庫に続き…: whoever is named behind it is another.
  const words = HOUSE_WORDS[sentence.language];
  if (words.sameHouseFirst?.test(sentence.plain.text)) return undefined;
  const noun = words.nounFirst?.exec(sentence.plain.text)?.groups?.noun;
  if (noun) return theOne(cast, noun);
  const member = cast.startingIn(sentence.plain.text);
  if (member) return member;
  const [name] = sentence.rules.findNames(sentence.plain.text.slice(0, 160));
  if (!name || name.start > 24) return undefined;
  return cast.find(name.name, sentence.rules.coreOf(name.name));
}

/** `The embassy …` is the one member with the word in its name that the text introduces. */
function theOne(cast: Cast, noun: string): Member | undefined {
  const members = cast.members.filter(
    (member) =>
      member.name.toLowerCase().includes(noun) && (member.aliases.size > 0 || member.location !== undefined),
  );
  return members.length === 1 ? members[0] : undefined;
}

const withoutBracket = (name: string): string =>
  name
    .replace(/\s*[(（][^()（）]*[)）]\s*/g, '')
    .replace(BEHIND_COMMA, '')
    .trim();

/** `Acme, a maker of pumps`, and not `Acme Co., Ltd.` */
const BEHIND_COMMA = new RegExp(`,(?! ?${alternatives(HOUSE_WORDS, 'legalForm')}\\b).*$`);
