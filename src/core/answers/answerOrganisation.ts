import type { Fact } from '../facts/fact.js';
import type { Person } from '../facts/reading.js';
import { coverage } from '../index/bestSentence.js';
import { queryTerms } from '../index/terms/tokenize.js';
import { POST_WORDS } from '../languages/answers/posts.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { LANGUAGES } from '../languages/language.js';
import { isSameOffice } from '../languages/offices.js';
import type { Organisation } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { refOf } from '../questions/refs.js';
import { dayRange } from '../text/dateValue.js';
import type { Answer, ValueContent } from './answer.js';
import { type AnswerContext, answered } from './answered.js';
import { answerOwnFigures } from './answerFigures.js';
import { noMatch, unstated } from './refusals.js';
import { isSamePerson } from './samePerson.js';
import { answerSearch, type SearchContext } from './search/answerSearch.js';
import { organisationOf } from './subjects.js';
import { eachOnce, organisationValue, partnershipValue } from './values.js';

/** What or where an organisation is, who heads it, its figures. */
export function answerOrganisation(query: Query, context: SearchContext): Answer {
  const { catalogue } = context;
  const organisation = organisationOf(query, catalogue);
  if (!organisation && query.attribute === 'head' && query.text && !query.filter)
    return holderOf(query.text, context) ?? noMatch(query, catalogue);
  if (!organisation) return noMatch(query, catalogue);
  const subject = { type: 'organisation', organisation } as const;
  if (query.attribute === 'figures') return answerOwnFigures(query, organisation, context);
  if (query.attribute === 'head') return head(query, organisation, context);
  const attribute = query.attribute ?? 'description';
  const content =
    organisationValue(organisation, attribute, context.language) ?? fallback(organisation, attribute);
  // A country that only a name or the shipped list tells may choose partners, but is no answer without a quote.
  if (content?.versions.some(({ evidence }) => evidence.length > 0))
    return answered(query, content, [content], catalogue);
  if (attribute === 'description') return partnershipInstead(query, organisation, context);
  return unstated(query, catalogue, subject, attribute);
}

/** 講座長は誰, of no house that is named: the one whom the releases call so. */
function holderOf(office: string, context: SearchContext): Answer | undefined {
  const found = answerSearch({ op: 'search', attribute: 'people', text: office }, context);
  const isOne =
    found.kind === 'answered' && found.content.type === 'extracted' && found.content.values.length === 1;
  return isOne ? found : undefined;
}

/** Where a country alone is known, it says where; where a place alone is stated, it says the country. */
function fallback(organisation: Organisation, asked: string): ValueContent | undefined {
  const other = asked === 'country' ? 'location' : asked === 'location' ? 'country' : undefined;
  const content = other && organisationValue(organisation, other);
  return content && { ...content, asked: asked as 'country' | 'location' };
}

/** Of an organisation that no release describes, its partnership is what is known. */
function partnershipInstead(query: Query, organisation: Organisation, { catalogue }: AnswerContext): Answer {
  const subject = { type: 'organisation', organisation } as const;
  const [partnership] = catalogue
    .partnershipsOf(organisation.id)
    .filter(({ partner }) => partner === organisation.id);
  const instead = partnership && partnershipValue(partnership, 'when');
  return unstated(query, catalogue, subject, 'description', instead);
}

const isTop = inAnyLanguage(POST_WORDS, 'top');
const namesPost = inAnyLanguage(POST_WORDS, 'named');
const isDeputy = inAnyLanguage(POST_WORDS, 'deputy');
const isLesser = inAnyLanguage(POST_WORDS, 'lesser');

function head(query: Query, organisation: Organisation, { catalogue }: AnswerContext): Answer {
  const subject = { type: 'organisation', organisation } as const;
  const all = query.person === undefined ? catalogue.peopleAt(organisation.id) : [];
  const ours = all.filter(({ value }) => value.role !== undefined);
  const office = namesPost(query.text ?? '') ? (query.text ?? '') : undefined;
  const fitting =
    office === undefined ? topmost(ours) : ours.filter(({ value }) => isOffice(value.role as string, office));
  const exact = fitting.filter(({ value }) => plainPost(value.role) === plainPost(office?.trim()));
  const held = exact.length > 0 ? [...exact, ...inOtherLanguage(exact, fitting, ours)] : fitting;
  const isFormer = query.pick?.which === 'previous';
  const found = eachOnce(isFormer ? lastBefore(held, query, catalogue) : inOffice(held, query, catalogue));
  if (found.length === 0) return unstated(query, catalogue, subject, 'head');
  const content: ValueContent = {
    type: 'value',
    subject,
    asked: 'head',
    attribute: 'head',
    versions: found
      .slice(0, 4)
      .map(({ value, evidence }) => ({ value: { type: 'person', value }, basis: 'stated', evidence })),
    contradicted: false,
    ...(isFormer ? { former: true } : {}),
  };
  return answered(query, content, [content], catalogue);
}

/**
 * Those whose office the other language names: a Chair told of in 2025 follows a 理事長 of 2020. None where the
 * house has two offices that the other language calls so (理事長 and 学長, `Chair` and `President`).
 */
function inOtherLanguage(
  exact: readonly Fact<Person>[],
  fitting: readonly Fact<Person>[],
  ours: readonly Fact<Person>[],
): readonly Fact<Person>[] {
  const role = exact[0]?.value.role ?? '';
  const others = fitting.filter(({ value }) => isJapanese(value.role) !== isJapanese(role));
  const [other] = others;
  if (!other || others.some(({ value }) => !isSamePost(value.role, other.value.role))) return [];
  const isShared = ours.some(
    ({ value }) =>
      isJapanese(value.role) === isJapanese(role) &&
      value.role !== role &&
      isSamePost(value.role, other.value.role) &&
      !isDeputy(value.role ?? ''),
  );
  return isShared ? [] : others;
}

const isJapanese = (words = ''): boolean => /[\p{Script=Han}\p{Script=Katakana}]/u.test(words);

/**
 * Whether somebody else has by now the post that is asked about (`is she still director?`): then who holds it is asked;
 * undefined where no newer release names another.
 */
export function successorOf(query: Query, { catalogue }: AnswerContext): Query | undefined {
  if (query.op === 'relation' || query.attribute !== 'office') return undefined;
  if (query.person === undefined || query.asOf === undefined) return undefined;
  let successor: Query | undefined;
  for (const { value } of catalogue.peopleOf(query.person)) {
    const { name, role, organisation } = value;
    const house = organisation === undefined ? undefined : catalogue.organisationNamed(organisation);
    if (role === undefined) continue;
    if (!house) return undefined;
    if (query.parties?.length && !query.parties.includes(refOf(house.id))) continue;
    const inPost = catalogue.peopleAt(house.id).filter((one) => isSamePost(one.value.role, role));
    const now = inOffice(inPost, query, catalogue);
    // Who has another post by now is told by that.
    if (now.length === 0 || now.some((one) => isSamePerson(one.value.name, name))) return undefined;
    successor ??= {
      op: 'value',
      attribute: 'head',
      parties: [refOf(house.id)],
      text: now[0]?.value.role ?? role,
    };
  }
  return successor;
}

/** Who held the office before whoever holds it now, as far as releases of different days name both. */
function lastBefore(
  people: readonly Fact<Person>[],
  query: Query,
  catalogue: AnswerContext['catalogue'],
): readonly Fact<Person>[] {
  const now = inOffice(people, query, catalogue).map(({ value }) => value.name);
  const [one] = now;
  const earlier = people.filter(({ value }) => !now.some((name) => isSamePerson(name, value.name)));
  const isOne = one !== undefined && now.every((name) => isSamePerson(name, one));
  return isOne ? inOffice(earlier, query, catalogue) : [];
}

/** Of several who held one office, the one whom the newest release by the day asked for names. */
function inOffice(
  people: readonly Fact<Person>[],
  { filter = {}, asOf }: Query,
  catalogue: AnswerContext['catalogue'],
): readonly Fact<Person>[] {
  const until = dayRange(filter.to ?? filter.from ?? asOf ?? '9999')?.last ?? '9999';
  const told = ({ evidence }: Fact<Person>): string =>
    evidence
      .map(({ releaseId }) => catalogue.release(releaseId)?.publishedOn)
      .flatMap((day) => (day && dayRange(day)?.last) || [])
      .filter((day) => day <= until)
      .sort()
      .at(-1) ?? '';
  const isUndated = ({ evidence }: Fact<Person>): boolean =>
    evidence.every(({ releaseId }) => catalogue.release(releaseId)?.publishedOn === undefined);
  const isFollowed = (one: Fact<Person>): boolean =>
    people.some(
      (other) =>
        isSamePost(other.value.role, one.value.role) &&
        !isSamePerson(other.value.name, one.value.name) &&
        told(other) > told(one),
    );
  // Who it was in 2013 is not told by a release of 2018, which names whoever it is then.
  const isAsked = filter.from !== undefined || filter.to !== undefined;
  return people.filter((one) => !isFollowed(one) && (!isAsked || isUndated(one) || told(one) !== ''));
}

/** `President` and 学長 are one post; so is whatever is written the same. */
const isSamePost = (a = '', b = ''): boolean => plainPost(a) === plainPost(b) || isSameOffice(a, b);

/** 代表取締役頭取 is the 頭取, 代表理事組合長 the 組合長. */
const plainPost = (role = ''): string =>
  LANGUAGES.reduce(
    (post, language) => post.replace(POST_WORDS[language].before ?? '', ''),
    role.toLowerCase(),
  );

function topmost(people: readonly Fact<Person>[]): readonly Fact<Person>[] {
  const top = people.filter(({ value }) => isTop(value.role ?? '') && !isLesser(value.role ?? ''));
  const heads = people.filter(({ value }) => value.part === 'head' && !isLesser(value.role ?? ''));
  // Who took the post over is mostly told of in a sentence, and not in a row.
  const alike = top.filter((one) => heads.some((head) => isSamePost(one.value.role, head.value.role)));
  return heads.length > 0 ? [...new Set([...heads, ...alike])] : top;
}

/** Whether a role is the one asked for: in its words, else as the same office of the other language. */
function isOffice(role: string, asked: string): boolean {
  if (isDeputy(role) !== isDeputy(asked)) return false;
  return coverage(queryTerms(asked), role) >= 0.99 || isSameOffice(role, asked);
}
