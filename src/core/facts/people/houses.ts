import { alternatives } from '../../languages/alternatives.js';
import { isClassOfHouse, isSameHouse, unitIn } from '../../languages/housesOfPosts.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import type { FoundPerson } from '../../languages/rules/people.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import type { Person } from '../reading.js';
import { houseInPair } from './pairs.js';
import type { Roll } from './roll.js';

/** So many sentences into a release its header is over. */
const HEADER = 8;

/** The organisation that a sentence gives somebody, by its fullest name in the release. */
export function organisationOf(
  { cast, outlines, document }: Roll,
  sentence: Sentence,
  person: FoundPerson,
): string | undefined {
  if (person.organisation !== undefined) {
    const unit = unitIn(person.organisation);
    if (unit !== undefined) return unitBefore(document, cast, sentence, unit) ?? person.organisation;
    // `signed for the University`, `the Bank`: the one that is called so.
    if (isClassOfHouse(person.organisation))
      return calledSo(cast, person.organisation.toLowerCase()) ?? person.organisation;
    if (sentence.rules.pronoun(person.organisation) === 'publisher') return cast.publisher;
    const { rules } = sentence;
    const noun = HOUSE_WORDS[sentence.language].nounAlone?.exec(person.organisation)?.groups?.noun;
    if (noun !== undefined) return calledSo(cast, noun);
    if (
      rules.countryIn(person.organisation) !== undefined &&
      !rules.looksLikeOrganisation(person.organisation)
    )
      return embassyOf(cast, person.organisation, (name) => rules.isPostAt(person.role ?? '', name));
    // 乙 of a text that gave nobody the letter is no house.
    const member =
      cast.find(person.organisation, sentence.rules.coreOf(person.organisation)) ??
      // hereinafter "the Embassy"
      cast.find(`the ${person.organisation}`, `the ${person.organisation}`.toLowerCase());
    // センターの都築理事: the one house at hand that its noun alone can mean.
    const isOfSort = member ? undefined : rules.isAnyHouseNamed(person.organisation);
    if (isOfSort) return onlyHouse(cast, isOfSort);
    return member?.name ?? (person.organisation.length > 1 ? person.organisation : undefined);
  }
  const called = calledBefore(cast, sentence, person);
  if (called !== undefined) return called;
  const { about, kind } = sentence.zone;
  const outlined = outlines.get(sentence.index);
  if (outlined && sentence.index >= HEADER) return outlined.name;
  // Whom to ask is of the house that publishes.
  if (kind === 'contact' || kind === 'menu') return cast.publisher;
  if (about !== undefined) {
    const bare = about.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
    return cast.resolve(bare, sentence.rules.coreOf(bare));
  }
  // A row of the header is about the house itself; further down it may be about the other.
  return kind === 'form' && person.part === 'head' && sentence.index < HEADER ? cast.publisher : undefined;
}

/** The publisher or another: of two that the noun can mean it is neither. */
function onlyHouse({ members }: Cast, isOfSort: (name: string) => boolean): string | undefined {
  const [one, other] = members.filter(({ name }) => isOfSort(name));
  return other ? undefined : one?.name;
}

/** 潮研|の研究部長、…: the house by the short name that this release gave it, before the post or before the name. */
function calledBefore(
  { members }: Cast,
  { view }: Sentence,
  { start, name, role = '' }: FoundPerson,
): string | undefined {
  const at = role === '' ? start : view.text.lastIndexOf(role, start);
  if (!view.text.startsWith(name, start)) return undefined;
  const first = at >= 0 && start - at - role.length <= BETWEEN ? at : start;
  const before = view.text.slice(Math.max(0, first - LONGEST_ALIAS), first).replace(OF, '');
  const known = members.filter(({ aliases }) =>
    [...aliases].some((alias) => alias.length >= 2 && endsIn(before, alias)),
  );
  return known.length === 1 ? known[0]?.name : undefined;
}

/** So much may stand between a post and the name: の, a comma. */
const BETWEEN = 2;
const LONGEST_ALIAS = 40;
const OF = new RegExp(`${alternatives(HOUSE_WORDS, 'ofHouse')}$`);

/** Of 新潮研 the end is not 潮研. */
const endsIn = (text: string, alias: string): boolean =>
  text.endsWith(alias) &&
  !/[\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}]$/u.test(text.slice(0, -alias.length));

/** The laboratory of which a release has just told: its head is that of no party. */
function unitBefore(
  { sentences }: Document,
  { members }: Cast,
  { index }: Sentence,
  unit: string,
): string | undefined {
  const units = members.filter(
    ({ name }) => name.length > unit.length + 2 && name.toLowerCase().endsWith(unit),
  );
  for (let at = units.length > 0 ? index : -1; at >= 0; at--) {
    const text = sentences[at]?.view.text ?? '';
    const told = units.filter(({ name }) => text.includes(name));
    if (told.length > 0) return told.length === 1 ? told[0]?.name : undefined;
  }
  return undefined;
}

/** `CEO of the park`: the publisher, where its name has the word, else the one member whose name has. */
function calledSo({ publisher, members }: Cast, noun: string): string | undefined {
  const has = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun);
  if (publisher !== undefined && has(publisher)) return publisher;
  const [one, other] = members.filter(({ name }) => has(name));
  return other ? undefined : one?.name;
}

/** `Ambassador of Uruguay to Japan` is at the embassy of that country. */
function embassyOf(cast: Cast, country: string, isAt: (name: string) => boolean): string | undefined {
  return cast.members.find(({ name }) => isAt(name) && name.includes(country))?.name;
}

/** Somebody whose house one sentence leaves out has the one of another; else the house that the post's own word tells. */
export function withHouses(roll: Roll, counterpart: string | undefined): Fact<Person>[] {
  const { found, keys, document } = roll;
  const rules = document.sentences[0]?.rules;
  return found.map((fact, index) => {
    const { organisation, role } = fact.value;
    const key = keys[index] ?? '';
    // 同社からは霧島俊社長です: the other side of the one agreement.
    if (organisation !== undefined && counterpart !== undefined && isSameHouse(organisation))
      return { ...fact, value: { ...fact.value, organisation: counterpart } };
    if (organisation !== undefined || role === undefined) return fact;
    const isAt = (name: string, post = role): boolean => rules?.isPostAt(post, name) === true;
    const elsewhere = found.find(
      ({ value }, other) => keys[other] === key && value.role === role && value.organisation,
    )?.value.organisation;
    const isHead = rules?.isHeadPost(role) === true;
    const house =
      elsewhere ??
      (isHead && counterpart !== undefined ? houseInPair(roll, key, counterpart, isAt) : undefined) ??
      (counterpart !== undefined && isOnlyAt(roll.cast, counterpart, isAt) ? counterpart : undefined) ??
      houseOfPost(roll.cast, isAt, isHead ? housesWithHead(roll, role, key) : new Set()) ??
      ((counterpart === undefined || isTownAlone(roll, counterpart)) && rules?.isAnyHeadPost(role)
        ? ownHouse(roll, role, key)
        : undefined);
    return house === undefined ? fact : { ...fact, value: { ...fact.value, organisation: house } };
  });
}

/** 代表理事, in news of an agreement with a town: the publisher's, for no town has one. */
const isTownAlone = ({ cast: { publisher }, document }: Roll, counterpart: string): boolean => {
  const rules = document.sentences[0]?.rules;
  return (
    publisher !== undefined &&
    rules?.isLocalGovernment(counterpart) === true &&
    !rules.isLocalGovernment(publisher)
  );
};

/** 副市長 in news of an agreement with a city is that city's, whatever other cities the text lists. */
const isOnlyAt = ({ publisher }: Cast, counterpart: string, isAt: (name: string) => boolean): boolean =>
  isAt(counterpart) && !(publisher !== undefined && isAt(publisher));

/** 社長の…が園内を案内: in news that is of no agreement, the publisher's, unless another house has one as well. */
const ownHouse = (roll: Roll, role: string, key: string): string | undefined =>
  housesWithHead(roll, role, key).size === 0 ? roll.cast.publisher : undefined;

/** The houses of which somebody else is the head: a second 学長 is another university's. */
const housesWithHead = ({ found, keys }: Roll, role: string, key: string): ReadonlySet<string> =>
  new Set(
    found.flatMap(({ value }, index) =>
      value.role === role && keys[index] !== key && value.part !== 'speaker'
        ? (value.organisation ?? [])
        : [],
    ),
  );

/** 市長 in a city's own release is its mayor, unless the text names another city; an embassy is mostly the only one. */
function houseOfPost(
  cast: Cast,
  isAt: (name: string) => boolean,
  taken: ReadonlySet<string>,
): string | undefined {
  const { publisher } = cast;
  if (publisher !== undefined && isAt(publisher) && !taken.has(publisher)) return publisher;
  // `Deputy Mayor of Takase City` is somebody at Takase City, and Takase City Hall is where it works.
  const isOffice = (name: string): boolean =>
    cast.members.some(
      (other) =>
        (name.endsWith(` of ${other.name}`) || name.startsWith(`${other.name} `)) && isAt(other.name),
    );
  const houses = cast.members.filter(
    ({ name }) => isAt(name) && name !== publisher && !taken.has(name) && !isOffice(name),
  );
  const introduced = houses.filter(({ location, aliases }) => location || aliases.size > 0);
  const [house, other] = introduced.length > 0 ? introduced : houses;
  return other ? undefined : house?.name;
}

/** ホシカワ精機（浜桐市、星川大悟社長）: 精機 and 浜桐鉄道 belong to the house, and nobody is called so. */
export const isTailOfHouse = (name: string, cast: Cast): boolean =>
  cast.members.some((member) => member.name.endsWith(name) && /\p{Script=Han}/u.test(name));
