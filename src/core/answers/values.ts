import type { Fact } from '../facts/fact.js';
import { personKey } from '../facts/people/names.js';
import type { Person } from '../facts/reading.js';
import { SENTENCE_FORMS } from '../languages/answers/sentences.js';
import { ARTICLE } from '../languages/en/answers/sentences.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import type { Language } from '../languages/language.js';
import type { Claim, Organisation, Partnership, Version } from '../ledger/ledger.js';
import {
  ATTRIBUTES,
  type AttributeName,
  type ClaimAttribute,
  isClaimAttribute,
  PEOPLE_PARTS,
} from '../questions/attributes.js';
import { looksJapanese } from '../questions/questionText.js';
import { toDateParts } from '../text/dateValue.js';
import type { ShownValue, ShownVersion, ValueContent } from './answer.js';

/** A stated or computed version in the form in which it is shown. */
function show(attribute: AttributeName, { value, basis, evidence }: Version<unknown>): ShownVersion {
  const { type } = ATTRIBUTES[attribute];
  return { value: { type, value } as ShownValue, basis, evidence };
}

const shownClaim = (attribute: AttributeName, claim: Claim<unknown>): ShownVersion[] =>
  claim.versions.map((version) => show(attribute, version));

const shownFacts = <V>(type: ShownValue['type'], facts: readonly Fact<V>[]): ShownVersion[] =>
  facts.map(({ value, evidence }) => ({ value: { type, value } as ShownValue, basis: 'stated', evidence }));

/** A partnership's attribute; undefined where no release states it. */
export function partnershipValue(partnership: Partnership, asked: AttributeName): ValueContent | undefined {
  const subject = { type: 'partnership', partnership } as const;
  const content = (
    attribute: AttributeName,
    versions: readonly ShownVersion[],
    contradicted: boolean,
  ): ValueContent | undefined =>
    versions.length === 0 ? undefined : { type: 'value', subject, asked, attribute, versions, contradicted };
  if (asked === 'when' || asked === 'signedOn') return dateValue(partnership, asked, content);
  if (asked === 'since')
    return partnershipValue(partnership, 'effectiveOn') ?? dateValue(partnership, 'when', content);
  if (asked === 'effectiveOn') {
    const told = dateValue(partnership, 'when', content);
    if (told?.attribute === 'when') return told;
  }
  if (isClaimAttribute(asked)) {
    const versions = shownClaim(asked, partnership[asked as ClaimAttribute]);
    return content(asked, versions, versions.length > 1);
  }
  if (asked === 'scope' || asked === 'purpose') return scopeOrPurpose(partnership, asked, content);
  if (asked in PEOPLE_PARTS)
    return content(
      asked,
      shownFacts('person', peopleIn(partnership, asked as keyof typeof PEOPLE_PARTS)),
      false,
    );
  return undefined;
}

type MakeContent = (
  attribute: AttributeName,
  versions: readonly ShownVersion[],
  contradicted: boolean,
) => ValueContent | undefined;

/**
 * The day of signing, else the day of effect: what is stated answers, and says which it is; a day goes before
 * a month. `when` takes the announcement too.
 */
function dateValue(
  partnership: Partnership,
  asked: 'when' | 'signedOn',
  content: MakeContent,
): ValueContent | undefined {
  const signed = shownClaim('signedOn', partnership.signedOn);
  const effective = shownClaim('effectiveOn', partnership.effectiveOn);
  if (isSameDayOfAnotherYear(signed, effective)) return content('when', [...effective, ...signed], true);
  const isCoarse = signed.length > 0 && !signed.some(isDay) && effective.some(isDay);
  if (signed.length > 0 && !isCoarse) return content('signedOn', signed, signed.length > 1);
  if (effective.length > 0) return content('effectiveOn', effective, effective.length > 1);
  if (asked === 'signedOn') return undefined;
  const announced = shownClaim('announcedOn', partnership.announcedOn);
  return content('announcedOn', announced, announced.length > 1);
}

const dateIn = ({ value }: ShownVersion): string => (value.type === 'date' ? value.value : '');
const isDay = (version: ShownVersion): boolean => toDateParts(dateIn(version)).day !== undefined;

/**
 * One release says February 5, 2020, another February 5, whose year is worked out as 2021; one says May 2016, and the other
 * in force from May 30, 2017: one day is told twice.
 */
function isSameDayOfAnotherYear(
  signed: readonly ShownVersion[],
  effective: readonly ShownVersion[],
): boolean {
  const [a, b] = [signed[0], effective[0]];
  if (!a || !b || signed.length > 1 || effective.length > 1 || !isDay(b)) return false;
  const isMonth = /^\d{4}-\d{2}$/.test(dateIn(a));
  if (isMonth) return dateIn(a) !== dateIn(b).slice(0, 7) && dateIn(a).slice(4) === dateIn(b).slice(4, 7);
  if (a.basis === b.basis || !isDay(a)) return false;
  return dateIn(a) !== dateIn(b) && dateIn(a).slice(-5) === dateIn(b).slice(-5);
}

/** What an agreement is about may be told as items or as its aim: the one stands in for the other, and is named. */
function scopeOrPurpose(
  partnership: Partnership,
  asked: 'scope' | 'purpose',
  content: MakeContent,
): ValueContent | undefined {
  const other = asked === 'scope' ? 'purpose' : 'scope';
  return (
    content(asked, shownFacts('text', partnership[asked]), false) ??
    (asked === 'scope' ? content(other, shownFacts('text', partnership[other]), false) : undefined)
  );
}

/** People by their part, each once, signatories before those who are only in the picture. */
export function peopleIn(
  partnership: Partnership,
  asked: keyof typeof PEOPLE_PARTS,
): readonly Fact<Person>[] {
  const parts: readonly Person['part'][] = PEOPLE_PARTS[asked];
  const speakers: readonly Fact<Person>[] =
    asked === 'signatories' || asked === 'witnesses'
      ? []
      : partnership.statements.map(({ value, evidence }) => ({
          value: { ...value.speaker, part: 'speaker' },
          evidence,
        }));
  const all = [...partnership.people, ...speakers].filter(({ value }) => parts.includes(value.part));
  const signed = all.filter(({ value }) => value.part === 'signatory');
  const chosen = asked === 'signatories' && signed.length > 0 ? signed : all;
  return eachOnce(chosen);
}

/** One entry a person: the one that says most. */
export function eachOnce(people: readonly Fact<Person>[]): readonly Fact<Person>[] {
  const best = new Map<string, Fact<Person>>();
  const says = ({ value }: Fact<Person>): number => (value.role ? 2 : 0) + (value.organisation ? 1 : 0);
  for (const fact of people) {
    const key = personKey(fact.value.name);
    const known = best.get(key);
    if (!known || says(fact) > says(known)) best.set(key, fact);
  }
  return [...best.values()];
}

/** An organisation's attribute; undefined where no release states it. */
export function organisationValue(
  organisation: Organisation,
  asked: AttributeName,
  language?: Language,
): ValueContent | undefined {
  const versions = organisationVersions(organisation, asked, language);
  if (versions.length === 0) return undefined;
  const contradicted = versions.length > 1 && asked === 'foundedOn';
  return {
    type: 'value',
    subject: { type: 'organisation', organisation },
    asked,
    attribute: asked,
    versions,
    contradicted,
  };
}

function organisationVersions(
  organisation: Organisation,
  asked: AttributeName,
  language: Language | undefined,
): ShownVersion[] {
  switch (asked) {
    case 'location':
      return inLanguage(eachPlace(shownClaim(asked, organisation.location)), language);
    case 'foundedOn':
      return shownClaim(asked, organisation.foundedOn);
    case 'description':
      return inLanguage(shownFacts('text', byTelling(organisation)), language).slice(0, 2);
    case 'country':
      return organisation.country === undefined
        ? []
        : [
            {
              value: { type: 'country', value: organisation.country },
              basis: 'stated',
              evidence: evidenceOfPlace(organisation),
            },
          ];
    case 'url':
      return organisation.url === undefined
        ? []
        : [{ value: { type: 'text', value: organisation.url }, basis: 'stated', evidence: [] }];
    default:
      return [];
  }
}

/** What is told in the language of the question goes first; and alone, where anything is. */
function inLanguage(versions: ShownVersion[], language: Language | undefined): ShownVersion[] {
  if (!language) return versions;
  const own = versions.filter(
    ({ value }) => value.type === 'text' && looksJapanese(value.value) === (language === 'ja'),
  );
  return own.length > 0 ? own : versions;
}

/** One place is written in several ways; a longer form tells more. */
function eachPlace(versions: readonly ShownVersion[]): ShownVersion[] {
  const plain = ({ value }: ShownVersion): string =>
    value.type === 'text' ? value.value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : '';
  return versions.filter(
    (one, at) =>
      !versions.some(
        (other, place) =>
          place !== at && plain(other).includes(plain(one)) && (plain(other) !== plain(one) || place < at),
      ),
  );
}

/** The score of what tells of an organisation's people or agreements, and not of itself. */
const NOT_TELLING = -4;

const tellsWhatItIs = inAnyLanguage(SENTENCE_FORMS, 'whatItIs');
const tellsWhoHeadsIt = inAnyLanguage(SENTENCE_FORMS, 'whoHeadsIt');
const isOfAgreements = inAnyLanguage(SENTENCE_FORMS, 'ofAgreements');

/** What says that it is something, with it as the subject, goes before what tells of its agreements. */
function byTelling({ aliases, descriptions }: Organisation): readonly Fact<string>[] {
  const score = ({ value }: Fact<string>): number =>
    (aliases.some((alias) => value.startsWith(alias) || value.startsWith(`${ARTICLE} ${alias}`)) ? 2 : 0) +
    (tellsWhatItIs(value) ? 2 : 0) -
    // 株式会社ソラマリン 代表取締役CEO 氷室 さつき says who heads it, not what it is.
    (tellsWhoHeadsIt(value) ? 4 : 0) -
    (isOfAgreements(value) ? 3 : 0);
  return descriptions.filter((one) => score(one) > NOT_TELLING).sort((a, b) => score(b) - score(a));
}

const evidenceOfPlace = (organisation: Organisation): ShownVersion['evidence'] =>
  organisation.location.versions.flatMap(({ evidence }) => evidence);
