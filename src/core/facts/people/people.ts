import type { FoundPerson } from '../../languages/rules/people.js';
import type { View } from '../../text/view.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import { formFacts } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import type { Person } from '../reading.js';
import { personKey } from './names.js';

/** So many sentences into a release its header is over. */
const HEADER = 8;

const SKIPPED: ReadonlySet<string> = new Set(['frontMatter']);

const isContact = ({ zone }: Sentence): boolean => zone.kind === 'contact' || zone.kind === 'menu';

/** Of a menu only the line that says whom to ask is anybody's. */
const isMenu = ({ zone, view }: Sentence): boolean =>
  zone.kind === 'menu' && !/問い?合わ?せ|担当|contact|inquir/i.test(view.text);

/** Everybody whom a release names with a post, once for each post. */
export function peopleOf(document: Document, cast: Cast): Fact<Person>[] {
  const roll: Roll = { document, cast, found: [], keys: [] };
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.zone.kind) || isMenu(sentence)) continue;
    const caption = sentence.zone.kind === 'caption';
    for (const person of sentence.rules.findPeople(sentence.view.text, caption))
      if (!isInBracket(sentence, person))
        add(roll, sentence, sentence.view, isContact(sentence) ? { ...person, part: 'other' } : person);
    for (const bracket of sentence.brackets) {
      const name = sentence.rules.nameEndingAt(sentence.plain.text, bracket.at)?.name;
      for (const person of sentence.rules.findPeople(bracket.content.text, false)) {
        add(roll, sentence, bracket.content, {
          ...person,
          part: 'head',
          ...(name === undefined ? {} : { organisation: name }),
        });
      }
    }
  }
  for (const { field, sentence, value } of formFacts(document)) {
    if (field !== 'signatories' && field !== 'head') continue;
    for (const person of sentence.rules.findPeople(value.text, true)) {
      add(roll, sentence, value, {
        ...person,
        part: field === 'head' ? 'head' : 'signatory',
      });
    }
  }
  return withoutShortNames(withHouses(roll)).filter(({ value }) => !isTailOfOrganisation(value.name, cast));
}

/** Somebody whose house one sentence leaves out has the one of another; else the house that the post's own word tells. */
function withHouses({ found, keys, cast, document }: Roll): Fact<Person>[] {
  const rules = document.sentences[0]?.rules;
  return found.map((fact, index) => {
    const { organisation, role } = fact.value;
    if (organisation !== undefined || role === undefined) return fact;
    const elsewhere = found.find(
      ({ value }, other) => keys[other] === keys[index] && value.role === role && value.organisation,
    )?.value.organisation;
    const house = elsewhere ?? houseOfPost(cast, (name) => rules?.isPostAt(role, name) === true);
    return house === undefined ? fact : { ...fact, value: { ...fact.value, organisation: house } };
  });
}

/** 市長 in a city's own release is its mayor, unless the text names another city; an embassy is mostly the only one. */
function houseOfPost(cast: Cast, isAt: (name: string) => boolean): string | undefined {
  const { publisher } = cast;
  if (publisher !== undefined && isAt(publisher)) return publisher;
  const houses = cast.members.filter(({ name }) => isAt(name));
  const introduced = houses.filter(({ location, aliases }) => location || aliases.size > 0);
  const [house, other] = introduced.length > 0 ? introduced : houses;
  return other ? undefined : house?.name;
}

/** ホシカワ精機（浜桐市、星川大悟社長）: 精機 and 浜桐鉄道 belong to the house, and nobody is called so. */
const isTailOfOrganisation = (name: string, cast: Cast): boolean =>
  cast.members.some((member) => member.name.endsWith(name) && /\p{Script=Han}/u.test(name));

/** 宇津木学長 and `Vice-Chancellor Penrose` are people whom the release names in full elsewhere. */
function withoutShortNames(people: readonly Fact<Person>[]): Fact<Person>[] {
  const keys = people.map(({ value }) => personKey(value.name));
  return people.filter((_, index) => {
    const key = keys[index] as string;
    return !keys.some((other) => other.length > key.length && (other.startsWith(key) || other.endsWith(key)));
  });
}

/** Somebody in a bracket belongs to the organisation before it. */
const isInBracket = (sentence: Sentence, person: FoundPerson): boolean => {
  const { start } = placeOf(sentence.view, person);
  return sentence.brackets.some(
    ({ content }) =>
      (content.starts[0] ?? Number.POSITIVE_INFINITY) <= start && start < (content.ends.at(-1) ?? 0),
  );
};

/** `Ambassador of Uruguay to Japan` is at the embassy of that country. */
function embassyOf(cast: Cast, country: string, isAt: (name: string) => boolean): string | undefined {
  return cast.members.find(({ name }) => isAt(name) && name.includes(country))?.name;
}

/** The people found so far, each with the key by which the name is known again. */
interface Roll {
  readonly document: Document;
  readonly cast: Cast;
  readonly found: Fact<Person>[];
  readonly keys: string[];
}

function add(
  { document, cast, found, keys }: Roll,
  sentence: Sentence,
  view: View,
  person: FoundPerson,
): void {
  const organisation = organisationOf(cast, sentence, person);
  const key = personKey(person.name);
  const known = found.findIndex(
    ({ value }, index) =>
      keys[index] === key &&
      value.part === person.part &&
      (value.role === person.role || value.role === undefined) &&
      (organisation === undefined || value.organisation === undefined || value.organisation === organisation),
  );
  const evidence = evidenceFor(document, sentence, placeOf(view, person));
  const fact = found[known];
  if (!fact) {
    keys.push(key);
    found.push({
      value: {
        name: person.name,
        ...(person.role === undefined ? {} : { role: person.role }),
        ...(organisation === undefined ? {} : { organisation }),
        part: person.part,
      },
      evidence: [evidence],
    });
    return;
  }
  found[known] = {
    value: {
      ...fact.value,
      ...(organisation !== undefined && fact.value.organisation === undefined ? { organisation } : {}),
    },
    evidence: [...fact.evidence, evidence],
  };
}

function organisationOf(cast: Cast, sentence: Sentence, person: FoundPerson): string | undefined {
  if (person.organisation !== undefined) {
    if (sentence.rules.pronoun(person.organisation) === 'publisher') return cast.publisher;
    const { rules } = sentence;
    if (
      rules.countryIn(person.organisation) !== undefined &&
      !rules.looksLikeOrganisation(person.organisation)
    )
      return embassyOf(cast, person.organisation, (name) => rules.isPostAt(person.role ?? '', name));
    return cast.resolve(person.organisation, sentence.rules.coreOf(person.organisation));
  }
  const { about, kind } = sentence.zone;
  // Whom to ask is of the house that publishes.
  if (kind === 'contact' || kind === 'menu') return cast.publisher;
  if (about !== undefined) return cast.resolve(about, sentence.rules.coreOf(about));
  // A row of the header is about the house itself; further down it may be about the other.
  return kind === 'form' && person.part === 'head' && sentence.index < HEADER ? cast.publisher : undefined;
}
