import { alternatives } from '../../languages/alternatives.js';
import { COUNT_WORDS } from '../../languages/countWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { DateValue } from '../../text/dateValue.js';
import type { Span } from '../../text/span.js';
import { datesIn } from '../dates/sentenceDates.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast, Member } from '../organisations/cast.js';
import { columnRowsOf } from '../organisations/columns.js';
import { outlinesOf } from '../organisations/outlines.js';
import { subjectOf } from '../organisations/subjects.js';
import type { Figure, Statement } from '../reading.js';

const COUNTED: ReadonlySet<string> = new Set([
  'body',
  'about',
  'list',
  'form',
  'notes',
  'title',
  'subtitle',
  'quotation',
]);

/** The numbers of a release with what they count, and of whom. */
export function figuresOf(
  document: Document,
  cast: Cast,
  statements: readonly Fact<Statement>[],
  people: ReadonlySet<string>,
): Fact<Figure>[] {
  const figures: Fact<Figure>[] = [];
  const speeches = statements.map(({ value, evidence: [{ value: place }] }) => ({ place, value }));
  let section: Member | undefined;
  let heading: string | undefined;
  const outlines = outlinesOf(document, cast);
  const columns = columnRowsOf(document, cast);
  for (const sentence of document.sentences) {
    const { kind, about } = sentence.zone;
    if (!COUNTED.has(kind)) continue;
    // A section about somebody else begins: whoever was told of before is told of no more.
    if (about !== heading) section = undefined;
    heading = about;
    const subject =
      outlines.get(sentence.index) ??
      itemsHouse(cast, sentence) ??
      subjectOf(cast, sentence) ??
      (about === undefined ? continued(sentence, section) : section);
    section = subject;
    for (const found of sentence.rules.findFigures(sentence.view.text)) {
      const { start, end, ...figure } = found;
      const place = placeOf(sentence.view, { start, end });
      const row = columns.get(sentence.index);
      const inColumn = row?.ownerAt(start);
      if (row && inColumn) {
        figures.push({
          value: { ...figure, head: row.label, subject: inColumn.name },
          evidence: [evidenceFor(document, sentence, place)],
        });
        continue;
      }
      const owner =
        speakersHouse(cast, sentence, place, speeches) ??
        inClauseOf(cast, sentence, start) ??
        (isOfMembers(figure.head) ? ownerBefore(cast, sentence, start) : undefined) ??
        (subject && people.has(subject.name) ? undefined : subject);
      if (owner === 'somebody else') {
        figures.push({ value: figure, evidence: [evidenceFor(document, sentence, place)] });
        continue;
      }
      const asOf = toldAsOf(document, sentence, { start, end });
      figures.push({
        value: { ...figure, ...(owner ? { subject: owner.name } : {}), ...(asOf ? { asOf } : {}) },
        evidence: [evidenceFor(document, sentence, place)],
      });
    }
  }
  return figures;
}

/** 49社（|2024年1月|末現在）, `265 (as of |June 2022|)`: the date that stands with a figure. */
function toldAsOf(document: Document, sentence: Sentence, at: Span): DateValue | undefined {
  const { text } = sentence.view;
  if (!AS_OF.test(text.slice(at.end, at.end + 40))) return undefined;
  const [date] = datesIn(document, sentence, undefined).filter(
    ({ span }) => span.start >= at.end && BEFORE_DATE.test(text.slice(at.end, span.start)),
  );
  return date?.value;
}

/** Before it, only a bracket and what introduces the day. */
const BEFORE_DATE = new RegExp(
  `^ ?[^\\s()（）、。]{0,10} ?[(（](?:${alternatives(COUNT_WORDS, 'asOfInBracket')} )?$|^[^()（）、。]{0,12},? ${alternatives(COUNT_WORDS, 'asOf')} $`,
);
const AS_OF = new RegExp(
  `^[^()（）、。]{0,14}[(（][^()（）]{0,30}\\d[^()（）]{0,20}[)）]|\\b${alternatives(COUNT_WORDS, 'asOf')}\\b`,
);

const isOfMembers = inAnyLanguage(COUNT_WORDS, 'member');
const isNoName = inAnyLanguage(COUNT_WORDS, 'noName');

/** `A has 9,300 residents; B has |34,000`: the last clause is about B, whether anybody knows B or not. */
function inClauseOf(
  cast: Cast,
  { language, rules, view }: Sentence,
  at: number,
): Member | 'somebody else' | undefined {
  const name = COUNT_WORDS[language].nextClause.exec(view.text.slice(0, at))?.groups?.name?.trim();
  if (name === undefined || isNoName(name)) return undefined;
  return cast.find(name, rules.coreOf(name)) ?? 'somebody else';
}

interface Speech {
  readonly place: Span;
  readonly value: Statement;
}

/** `Our 96 members …`, 社員230名がいます: what somebody tells of the own house. */
function speakersHouse(
  cast: Cast,
  { rules }: Sentence,
  at: Span,
  speeches: readonly Speech[],
): Member | undefined {
  const speech = speeches.find(({ place }) => place.start <= at.start && at.end <= place.end);
  const house = speech?.value.speaker.organisation;
  return house === undefined ? undefined : cast.find(house, rules.coreOf(house));
}

/** 株式会社港北コールド(議決権所有割合15.0%): an item of a list is about the one house that it names. */
function itemsHouse(cast: Cast, { zone, plain, rules }: Sentence): Member | undefined {
  if (zone.kind !== 'form' && zone.kind !== 'list') return undefined;
  // | Companies | 178 |: under `Facts about Avelle Park` a label is no house.
  const isHouse = ({ name, aliases, location }: Member): boolean =>
    zone.about === undefined ||
    aliases.size > 0 ||
    location !== undefined ||
    rules.looksLikeOrganisation(name);
  const named = new Set(
    rules
      .findNames(plain.text)
      .flatMap(({ name }) => cast.find(name, rules.coreOf(name)) ?? [])
      .filter(isHouse),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** Members are somebody's: `LINK-J's network and its 440 member organizations`. */
function ownerBefore(cast: Cast, sentence: Sentence, at: number): Member | undefined {
  const names = sentence.rules.findNames(sentence.view.text.slice(Math.max(0, at - 120), at));
  return names
    .map((name) => cast.find(name.name, sentence.rules.coreOf(name.name)))
    .findLast((member) => member !== undefined && (member.aliases.size > 0 || member.location !== undefined));
}

/** `It also …`, `Consisting of over 430 companies, … it has formed …`, 同社は…: still the one of the sentence before. */
const continued = (sentence: Sentence, before: Member | undefined): Member | undefined =>
  COUNT_WORDS[sentence.language].goesOn.test(sentence.view.text) ? before : undefined;
