import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { fold } from '../../text/fold.js';
import type { FoundName } from '../../text/names.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import { nameBareHouses } from './bareHouses.js';
import { addBilingualHead } from './bilingual.js';
import { Cast, type Member } from './cast.js';
import { uniteByLetters } from './lettersOfNames.js';

/** Beyond this a text is no release, but a list of names. */
const MOST_MEMBERS = 400;

const SKIPPED: ReadonlySet<string> = new Set(['menu', 'contact', 'frontMatter', 'dateline']);

/** Everybody whom a release names with a bracket behind the name, a heading of their own, or a class word. */
export function castOf(document: Document): Cast {
  const cast = new Cast(mentionsIn(document));
  addBilingualHead(document, cast);
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.zone.kind)) continue;
    for (const bracket of sentence.brackets) readBracket(document, cast, sentence, bracket);
  }
  const named = document.sentences
    .filter(({ zone, quoted, row }) => !SKIPPED.has(zone.kind) && !quoted && !row)
    .filter(({ view }) => !IN_CAPITALS.test(view.text))
    .flatMap((sentence) => namesIn(sentence).map(({ name }) => ({ name, sentence })));
  // Longer names first, so that `Quillmark` is found to be `Quillmark Technologies, Inc.`; a title shortens and
  // decorates names, and comes last.
  for (const title of [false, true])
    for (const words of [3, 2, 1])
      addNames(
        cast,
        named.filter(
          ({ name, sentence }) =>
            (sentence.zone.kind === 'title') === title && Math.min(name.split(' ').length, 3) === words,
        ),
      );
  withoutSeats(
    cast,
    named.filter(({ sentence }) => sentence.zone.kind !== 'title'),
  );
  nameBareHouses(document, cast);
  uniteByLetters(document, cast);
  return cast;
}

/** `A PLAZA IN SHIZUOKA`: in capitals every word looks like a name. */
const IN_CAPITALS = /^(?=.* )[^\p{Ll}\u3040-\u9fff]*$/u;

/** `Rhenish Institute for Fine Glass of Bremen`, which the text elsewhere calls by its name without the town: where it sits. */
function withoutSeats(cast: Cast, named: readonly Named[]): void {
  const names = new Map(named.map(({ name, sentence }) => [name, sentence.rules]));
  for (const member of [...cast.members]) {
    const tails = [...member.name.matchAll(TAILS)];
    const last = tails.at(-1);
    const bare = last ? member.name.slice(0, last.index) : undefined;
    const rules = bare === undefined ? undefined : names.get(bare);
    if (bare === undefined || !rules || bare.split(' ').length < 3 || !rules.looksLikeOrganisation(bare))
      continue;
    if (member.name.slice(bare.length).split(' ').length < 5) cast.rename(member, bare, rules.coreOf(bare));
  }
}

function mentionsIn(document: Document): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const sentence of document.sentences)
    for (const { name } of namesIn(sentence)) mentions.set(fold(name), (mentions.get(fold(name)) ?? 0) + 1);
  return mentions;
}

interface Named {
  readonly name: string;
  readonly sentence: Sentence;
}

/** The text names its parties; an "About" may spell them otherwise, and only adds to that. */
const isIntroduction = ({ zone }: Sentence): boolean =>
  zone.kind !== 'about' && zone.kind !== 'heading' && zone.about === undefined;

/** The names that nothing known is already the fuller form of. */
function addNames(cast: Cast, named: readonly Named[]): void {
  for (const { name, sentence } of named) {
    if (cast.members.length >= MOST_MEMBERS) return;
    const { rules, zone } = sentence;
    const core = rules.coreOf(name);
    // `SongHan Bank of Vietnam` is no longer form of Vietnam.
    if (!rules.looksLikeOrganisation(name) && rules.countryIn(name) !== undefined) continue;
    const short = zone.kind === 'title' || (!name.includes(' ') && rules.countryIn(name) === undefined);
    if (!short || !cast.find(name, core)) cast.add(name, core, isIntroduction(sentence));
  }
}

const namesIn = (sentence: Sentence): FoundName[] =>
  sentence.rules.findNames(sentence.plain.text, breaksOf(sentence)).filter((name) => name.name.length <= 100);

/** Where brackets were taken out of the plain text. */
export const breaksOf = (sentence: Sentence): number[] => sentence.brackets.map((bracket) => bracket.at);

/** Whose bracket it is; behind a country (`X of Lucerne, Switzerland (…)`) that of whoever sits there. */
function namedBy(sentence: Sentence, { at }: Sentence['brackets'][number]): FoundName | undefined {
  const { rules, plain } = sentence;
  const near = namesIn(sentence).find((found) => found.end === at);
  if (near && rules.looksLikeOrganisation(near.name)) return near;
  const isCountry = near && rules.countryIn(near.name) !== undefined;
  const seated = rules.nameEndingAt(plain.text, at);
  // `X of Akron, Ohio (…)`: a name that only stands there is nobody who sits somewhere.
  return near && !isCountry && (seated === undefined || seated.end > near.start) ? near : (seated ?? near);
}

const isShortened = inAnyLanguage(HOUSE_WORDS, 'hereinafter');

const TAIL = new RegExp(alternatives(HOUSE_WORDS, 'tailOfName'), 'u');
const TAILS = new RegExp(TAIL.source, 'gu');

/** The part of a name behind "of" whose words the letters abbreviate, where they do not begin the whole name. */
function tailFor(letters: string, name: string): string | undefined {
  const at = name.search(TAIL);
  if (at < 0 || !/^[A-Z]{2,8}$/.test(letters) || name[0] === letters[0]) return undefined;
  const tail = name.slice(at).replace(TAIL, '');
  let read = 0;
  for (const word of tail.split(/[ -]+/)) if (word[0] === letters[read]) read++;
  return tail[0] === letters[0] && read === letters.length ? tail : undefined;
}

/** Skarvik Ocean Centre（スカルヴィク海洋センター、…）, where the title has the name in the other script already. */
function translated(
  cast: Cast,
  name: string,
  core: string,
  { aliases, isWhole }: { readonly aliases: readonly string[]; readonly isWhole: boolean },
): Member | undefined {
  if (cast.named(name)) return undefined;
  const other = aliases.find((alias) => isJapanese(alias) !== isJapanese(name) && cast.named(alias));
  const member = other === undefined ? undefined : cast.named(other);
  if (!member) return undefined;
  // VSPとの覚書 over ヴァルドル・パーク（VSP）: letters are short for the name, in whatever script.
  // Skarvik Ocean Centre（以下「スカルヴィク」）, over a title that has the short name only.
  if (isWhole || /^[A-Z][A-Z\d-]{1,7}$/.test(member.name)) return cast.rename(member, name, core);
  cast.alias(member, name);
  return member;
}

/** `Memorandum of Understanding (MOU)`; a house may be called an alliance: `Northern Research Alliance (head office: …)`. */
function namesAPaper(rules: Sentence['rules'], name: string): boolean {
  const [paper] = rules.findInstruments(name);
  return paper !== undefined && !(ALLIES.test(name) && paper.start > 0);
}

const ALLIES = new RegExp(`${alternatives(AGREEMENT_WORDS, 'allies')}$`, 'i');

const isJapanese = (name: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(name);

function readBracket(
  document: Document,
  cast: Cast,
  sentence: Sentence,
  bracket: Sentence['brackets'][number],
): void {
  const { rules } = sentence;
  const name = namedBy(sentence, bracket);
  if (!name || namesAPaper(rules, name.name)) return;
  const aliases = rules.aliasesIn(bracket.content.text, name.name);
  // `the Harbour Lab House of Orvane Life Network (OLN)`: the letters are those of the house behind the "of".
  const tail = aliases.length === 1 ? tailFor(aliases[0] as string, name.name) : undefined;
  if (tail !== undefined) {
    const owner = cast.add(tail, rules.coreOf(tail), isIntroduction(sentence));
    cast.alias(owner, aliases[0] as string);
    return;
  }
  const location = rules.locationIn(bracket.content.text);
  const described = rules.isDescription(bracket.content.text);
  if (aliases.length === 0 && !location && !described) return;
  const isWhole = sentence.zone.kind === 'body' && isShortened(bracket.content.text);
  const member =
    translated(cast, name.name, rules.coreOf(name.name), { aliases, isWhole }) ??
    cast.add(name.name, rules.coreOf(name.name), isIntroduction(sentence));
  for (const alias of aliases) cast.alias(member, alias);
  if (described && !member.description) {
    const whole = { start: 0, end: bracket.content.text.length };
    member.description = {
      value: bracket.content.text,
      evidence: [evidenceFor(document, sentence, placeOf(bracket.content, whole))],
    };
  }
  if (location && !member.location) {
    const value = bracket.content.text.slice(location.start, location.end);
    member.location = {
      value,
      evidence: [evidenceFor(document, sentence, placeOf(bracket.content, location))],
    };
  }
}
