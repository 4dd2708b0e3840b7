import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { saysOfPartners } from '../../languages/partnerTables.js';
import type { FoundDate } from '../../text/dates.js';
import { isBefore, toDateValue } from '../../text/dateValue.js';
import type { FoundName } from '../../text/names.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import type { Instrument } from '../reading.js';
import { namesInRow } from '../tables/namesInRow.js';
import { isKinItem, kinOf } from './kin.js';
import {
  groupedStatements,
  ITEMS,
  isCountry,
  isGrouped,
  isLineOfNames,
  lineStatements,
  statementOf,
} from './linesOfPartners.js';
import type { AgreementStatement } from './statements.js';

/**
 * Earlier partners in lists without a verb: under a heading (■これまでの連携先), in a bracket (8団体と覚書を締結しています
 * （A、B、C）), or one behind another with their dates in brackets (汐町市（2018年6月）、朝霧県（2019年5月）).
 */
export function listedPartners(document: Document, cast: Cast): AgreementStatement[] {
  return [
    ...tabled(document, cast),
    ...headed(document, cast),
    ...bracketed(document, cast),
    ...dated(document, cast),
  ];
}

/** The rows of a table: 8 | Vestby Port | Norway | April 2019. */
function tabled(document: Document, cast: Cast): AgreementStatement[] {
  return document.sentences.flatMap((sentence) => {
    if (!sentence.row) return [];
    const { row, view } = sentence;
    const whole = placeOf(view, { start: 0, end: view.text.length });
    const [over] = document.sentences.filter(
      ({ zone }) => zone.start <= row.part.heading.start && row.part.heading.start < zone.end,
    );
    const paper =
      rowPaper(document, sentence) ?? kinOf(document, sentence) ?? (over && paperIn(document, over));
    return namesInRow(document, sentence).map((name) => ({
      ...statementOf(cast, sentence, name, whole),
      ...(paper ? { paper } : {}),
    }));
  });
}

/** What the cell of a row says that was signed. */
function rowPaper(document: Document, sentence: Sentence): Fact<Instrument> | undefined {
  const { row, rules } = sentence;
  if (!row?.parts.paper) return undefined;
  const span = { start: row.start + row.parts.paper.start, end: row.start + row.parts.paper.end };
  const written = document.release.text.slice(span.start, span.end);
  const [found] = rules.findInstruments(written);
  return found && { value: { written, kind: found.kind }, evidence: [evidenceFor(document, sentence, span)] };
}

const HEADS: ReadonlySet<string> = new Set(['heading', 'subtitle', 'list']);

/** Lines below a heading that says so, each with a name and a date. */
function headed(document: Document, cast: Cast): AgreementStatement[] {
  const found: AgreementStatement[] = [];
  let head: Sentence | undefined;
  for (const sentence of document.sentences) {
    const { zone, rules, view } = sentence;
    if (isListHeading(sentence)) head = sentence;
    else if (!head && isKinItem(document, sentence))
      found.push(...itemStatements(document, cast, sentence, sentence));
    else if (head && sentence.index === head.index + 1 && isLineOfNames(sentence))
      found.push(...withPaper(lineStatements(cast, sentence), paperIn(document, head)));
    else if (head && isGrouped(sentence)) found.push(...groupedStatements(cast, sentence));
    else if (head && ITEMS.has(zone.kind) && view.text.length <= 120)
      found.push(...itemStatements(document, cast, sentence, head));
    else if (head && ITEMS.has(zone.kind) && rules.findDates(view.text).length > 1)
      found.push(...namesWithDates(cast, sentence));
    else if (zone.kind === 'heading' && head) {
      // `Kasumi Prefecture (March 2014)`: the first line of a list looks like a heading.
      const items = itemStatements(document, cast, sentence, head);
      if (items.length === 0) head = undefined;
      found.push(...items);
    } else if (zone.kind === 'contact' || zone.kind === 'notes') head = undefined;
  }
  return found;
}

/** The heading names the paper for all. */
const withPaper = (
  statements: readonly AgreementStatement[],
  paper: Fact<Instrument> | undefined,
): AgreementStatement[] => statements.map((one) => ({ ...one, ...(paper ? { paper } : {}) }));

const isListHeading = ({ zone, rules, view }: Sentence): boolean =>
  (((HEADS.has(zone.kind) && view.text.length <= 60) || (zone.kind === 'body' && /[:：]$/.test(view.text))) &&
    rules.isPartnerList(view.text)) ||
  (zone.kind === 'body' && view.text.length <= 120 && saysOfPartners('announcing', view.text));

/** `2015年10月 コジェ・オーシャンバレー（大韓民国）` · `10校目 私立湊浜学院高等学校（2020年11月）`. */
function itemStatements(
  document: Document,
  cast: Cast,
  sentence: Sentence,
  head: Sentence,
): AgreementStatement[] {
  const { rules } = sentence;
  const dates = rules.findDates(sentence.view.text).filter((date) => date.parts.year !== undefined);
  const names = withoutPlaces(sentence, rules.findListedNames(sentence.plain.text, breaksOf(sentence)));
  const [name] = names;
  if (dates.some((date) => isToCome(document, date))) return [];
  if (dates.length !== 1 || !name || names.length > 2 || /[。.!?]$/.test(sentence.view.text))
    return namesWithDates(cast, sentence);
  const whole = { start: sentence.view.starts[0] ?? 0, end: sentence.view.ends.at(-1) ?? 0 };
  const paper = paperIn(document, sentence) ?? paperIn(document, head);
  return [{ ...statementOf(cast, sentence, name, whole), ...(paper ? { paper } : {}) }];
}

/** `Aspern Photonics Cluster, |Vienna, Austria|`: where the name that an item begins with is. */
function withoutPlaces({ rules, plain }: Sentence, names: FoundName[]): FoundName[] {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || names.length < 3 || rules.countryIn(last.name) === undefined) return names;
  const rest = plain.text.slice(first.end, last.end);
  return /^(?:, [^,;]{2,40}){1,2}$/.test(rest) &&
    !names.slice(1).some(({ name }) => rules.looksLikeOrganisation(name))
    ? [first]
    : names;
}

/** A day behind that of the release: what is planned with a partner. */
function isToCome({ release }: Document, { parts }: FoundDate): boolean {
  const day = toDateValue(parts);
  return release.publishedOn !== undefined && day !== undefined && isBefore(release.publishedOn, day);
}

/** The paper that an item names in its bracket, or the heading over it for all: これまでの包括連携協定. */
function paperIn(document: Document, sentence: Sentence): Fact<Instrument> | undefined {
  const [found] = sentence.rules.findInstruments(sentence.view.text);
  if (!found) return kinOf(document, sentence);
  // `Agreements to date` says nothing of what each of them is.
  if (found.kind === 'agreement') return kinOf(document, sentence);
  // "The Alliance had previously partnered with:" is told of a house, and names no paper.
  if (found.kind === 'business alliance' && sentence.zone.kind === 'body') return undefined;
  const written = sentence.view.text.slice(found.start, found.end);
  return {
    value: { written, kind: found.kind },
    evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))],
  };
}

/** A、B and C in a bracket behind words that count or announce partners. */
function bracketed(document: Document, cast: Cast): AgreementStatement[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || sentence.zone.kind === 'about') return [];
    return sentence.brackets.flatMap(({ content, at }) => {
      const before = saysWhoWasBefore(content.text) && sentence.rules.speaksOfAgreements(sentence.plain.text);
      if (!before && !sentence.rules.isPartnerList(sentence.plain.text.slice(Math.max(0, at - 40), at)))
        return [];
      const names = sentence.rules.findListedNames(content.text);
      return names.length < (before ? 2 : 3)
        ? []
        : names.map((name) =>
            statementOf(cast, { ...sentence, plain: content }, name, placeOf(content, name)),
          );
    });
  });
}

/** At least two names in a row, each with its date in the bracket behind it, where the sentence is about agreements. */
function dated(document: Document, cast: Cast): AgreementStatement[] {
  return document.sentences.flatMap((sentence) => {
    if (
      sentence.quoted ||
      sentence.brackets.length < 2 ||
      !sentence.rules.speaksOfAgreements(sentence.plain.text)
    )
      return [];
    return namesWithDates(cast, sentence);
  });
}

const saysWhoWasBefore = inAnyLanguage(AGREEMENT_WORDS, 'thoseBefore');

function namesWithDates(cast: Cast, sentence: Sentence): AgreementStatement[] {
  const names = sentence.rules.findListedNames(sentence.plain.text, breaksOf(sentence));
  const found = sentence.brackets.flatMap(({ content, at }) => {
    const dates = sentence.rules.findDates(content.text);
    const near =
      names.find((candidate) => candidate.end === at) ?? sentence.rules.nameEndingAt(sentence.plain.text, at);
    // `Geoje Ocean Valley, Republic of Korea (October 2015)`: the country only says where.
    const place = near !== undefined && isCountry(sentence, near.name);
    const name = place ? names.findLast((candidate) => candidate.end < near.start) : near;
    const year =
      dates.some((date) => date.parts.year !== undefined) &&
      sentence.rules.findDateCues(content.text).length === 0;
    return name && year
      ? [statementOf(cast, sentence, name, { start: content.starts[0] ?? 0, end: content.ends.at(-1) ?? 0 })]
      : [];
  });
  return found.length > 1 ? found : [];
}
