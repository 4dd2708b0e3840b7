import { alternatives } from '../../languages/alternatives.js';
import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { CountryBeside } from '../../languages/rules/names.js';
import type { DateValue } from '../../text/dateValue.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { datesIn } from '../dates/sentenceDates.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { OrganisationKind } from '../reading.js';
import { labelOfGroup } from '../tables/groupLabel.js';
import type { PartnerRow } from '../tables/partnerTables.js';
import type { Member } from './cast.js';
import { datelineCountry } from './datelineCountry.js';

const INCORPORATED = new RegExp(alternatives(HOUSE_WORDS, 'incorporated'));
const isFounding = inAnyLanguage(HOUSE_WORDS, 'founds');

/** What an organisation is: by its bracket, by a sentence about it, by its own name. */
export function kindOf(
  document: Document,
  member: Member,
  sentences: readonly Sentence[],
): Fact<OrganisationKind> | undefined {
  if (member.description) {
    const [first] = document.sentences;
    const kind = first?.rules.kindIn(HOUSE_WORDS[first.language].describing(member.description.value, false));
    if (kind) return { value: kind, evidence: member.description.evidence };
  }
  // 公益財団法人 is what it is by law, whatever a sentence about it ends in.
  const legal = INCORPORATED.exec(member.name)?.[0];
  const form = legal && document.sentences.find(({ view }) => view.text.includes(legal));
  const formKind = form ? form.rules.kindIn(legal ?? '') : undefined;
  if (form && formKind) return { value: formKind, evidence: wholeSentence(document, form).evidence };
  for (const sentence of sentences) {
    const kind = sentence.rules.kindIn(sentence.plain.text);
    if (kind) return { value: kind, evidence: wholeSentence(document, sentence).evidence };
  }
  // The name itself says it: Royal Danish Embassy.
  const named = document.sentences.find(({ view }) => view.text.includes(member.name));
  const kind = named?.rules.kindIn(HOUSE_WORDS[named.language].describing(member.name, true));
  return named && kind ? { value: kind, evidence: wholeSentence(document, named).evidence } : undefined;
}

/** Where its bracket puts it (`location: Paris, France` → FR), else what stands beside its name: `X (Norway)`. */
export function countryOf(document: Document, member: Member): Fact<string> | undefined {
  for (const said of [member.location, member.description]) {
    const code =
      said &&
      document.sentences
        .map(({ rules }) => rules)
        .find((rules) => rules.countryIn(said.value))
        ?.countryIn(said.value);
    if (said && code) return { value: code, evidence: said.evidence };
  }
  return (
    countryInRow(document, member) ??
    countryBeside(document, member) ??
    homeInGroup(document, member) ??
    datelineCountry(document, member)
  );
}

/** What the column of a table of partners says. */
function countryInRow(document: Document, { name, aliases }: Member): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    const { row } = sentence;
    if (!row) continue;
    const written = sentence.plain.text;
    if (written !== name && !aliases.has(written)) continue;
    const { place } = row.parts;
    if (place?.code === undefined && !isAtHome(row)) continue;
    const span = place?.code === undefined ? row.parts.name : place;
    const where = { start: row.start + span.start, end: row.start + span.end };
    return { value: place?.code ?? HOME, evidence: [evidenceFor(document, sentence, where)] };
  }
  return undefined;
}

/** 国内：A市、|狐塚病院グループ|: in a line of the partners at home. */
function homeInGroup(document: Document, { name, aliases }: Member): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    const { text } = sentence.view;
    if (!/^.{2,30}?[:：]/u.test(text) || labelOfGroup(text)?.countClass !== 'domestic') continue;
    const written = [name, ...aliases].find((each) => each.length >= 3 && text.includes(each));
    if (written === undefined) continue;
    const start = text.indexOf(written);
    const place = placeOf(sentence.view, { start, end: start + written.length });
    return { value: HOME, evidence: [evidenceFor(document, sentence, place)] };
  }
  return undefined;
}

/** ＜国内＞・狐川病院グループ: a row in the part of the partners at home. */
const isAtHome = ({ part, parts }: PartnerRow): boolean =>
  (parts.countClass ?? part.countClass) === 'domestic';

/** Where those are whose releases part their partners into those at home and those abroad. */
const HOME = 'JP';

/** The country that the text puts beside one of its names, wherever that stands. */
function countryBeside(document: Document, member: Member): Fact<string> | undefined {
  const beside = besideNames(document, member, () => true);
  return (
    beside && {
      value: beside.found.code,
      evidence: [evidenceFor(document, beside.sentence, placeOf(beside.sentence.view, beside.found))],
    }
  );
}

/** Where it is: in its bracket, beside its name (`of Larvik, Norway`), or in words about it (`Its head office is in Bergen.`). */
export function locationOf(
  document: Document,
  member: Member,
  sentences: readonly Sentence[],
): Fact<string> | undefined {
  if (member.location) return member.location;
  const beside = besideNames(document, member, ({ place }) => place !== undefined);
  if (beside?.found.place) return partOf(document, beside.sentence, beside.found.place);
  for (const sentence of sentences) {
    if (sentence.zone.kind !== 'about' && sentence.zone.about === undefined) continue;
    const place = sentence.rules.seatIn(sentence.view.text);
    if (place) return partOf(document, sentence, place);
  }
  return undefined;
}

function partOf(document: Document, sentence: Sentence, span: Span): Fact<string> {
  const value = sentence.view.text.slice(span.start, span.end);
  return { value, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, span))] };
}

/** What stands beside the first of its names that has a country there. */
function besideNames(
  document: Document,
  { name, aliases }: Member,
  wanted: (found: CountryBeside) => boolean,
): { sentence: Sentence; found: CountryBeside } | undefined {
  const names = [name, ...[...aliases].filter((alias) => alias.length >= 4)];
  for (const sentence of document.sentences) {
    const { text } = sentence.view;
    for (const written of names) {
      for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + 1)) {
        const found = sentence.rules.countryBeside(text, { start, end: start + written.length });
        if (found && wanted(found)) return { sentence, found };
      }
    }
  }
  return undefined;
}

/** When it was founded: `established on January 3, 2005`, 2005年1月3日に設立. */
export function foundedIn(
  document: Document,
  sentences: readonly Sentence[],
  published: Fact<DateValue> | undefined,
): Fact<DateValue> | undefined {
  for (const sentence of sentences) {
    if (!isFounding(sentence.view.text)) continue;
    const date = datesIn(document, sentence, published).find(
      (found) => found.event === 'founded' && found.score >= 90 && !found.value.startsWith('-'),
    );
    if (date) return { value: date.value, evidence: date.evidence };
  }
  return undefined;
}

/** Its page; not one of a network where everybody has a page. */
export function urlIn(document: Document, sentences: readonly Sentence[]): Fact<string> | undefined {
  for (const sentence of sentences) {
    const match = matchesIn(sentence.view.text, /https?:\/\/[^\s<>"'）)」、。]+/g).find(
      ([url]) => !/linkedin|twitter|facebook|youtube|instagram|\bx\.com/.test(url),
    );
    if (match)
      return {
        value: match[0].replace(/[.,;]+$/, ''),
        evidence: [
          evidenceFor(
            document,
            sentence,
            placeOf(sentence.view, { start: match.index, end: match.index + match[0].length }),
          ),
        ],
      };
  }
  return undefined;
}

/** A sentence as a fact about its subject. */
export function wholeSentence(document: Document, sentence: Sentence): Fact<string> {
  const evidence = evidenceFor(
    document,
    sentence,
    placeOf(sentence.view, { start: 0, end: sentence.view.text.length }),
  );
  return { value: sentence.view.text, evidence: [evidence] };
}
