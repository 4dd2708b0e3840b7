import type { FoundName } from '../../text/names.js';
import { placeOf, type Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import { labelOfGroup } from '../tables/groupLabel.js';
import { namesInLine } from '../tables/namesInLine.js';
import type { AgreementStatement } from './statements.js';
import { earlierWith } from './verbless.js';

/** Lists stand in zones of these kinds. */
export const ITEMS: ReadonlySet<string> = new Set(['list', 'form', 'body', 'dateline', 'menu', 'subtitle']);

/** Nobody has more partners of one group in one line. */
const LONGEST_GROUP = 600;

/** 国内：A市（2013年）、B大学, `Overseas: A (2015), B (2017)`: below a heading of partners all of one group in a line. */
export const isGrouped = ({ zone, view: { text } }: Sentence): boolean =>
  ITEMS.has(zone.kind) && text.length <= LONGEST_GROUP && labelOfGroup(text) !== undefined;

export function groupedStatements(cast: Cast, sentence: Sentence): AgreementStatement[] {
  const { plain, rules, view } = sentence;
  const label = labelOfGroup(plain.text)?.length ?? 0;
  const names = rules
    .findListedNames(plain.text, breaksOf(sentence))
    .filter(({ start, name }) => start >= label && !isCountry(sentence, name));
  const end = view.ends.at(-1) ?? 0;
  return names.map((name, index) => {
    const next = names[index + 1];
    const { start } = placeOf(plain, name);
    return statementOf(cast, sentence, name, { start, end: next ? placeOf(plain, next).start - 1 : end });
  });
}

/** A line with nothing but names, separated by commas or semicolons. */
export const isLineOfNames = (sentence: Sentence): boolean =>
  ITEMS.has(sentence.zone.kind) &&
  sentence.view.text.length <= LONGEST_GROUP &&
  labelOfGroup(sentence.view.text) === undefined &&
  namesOfLine(sentence).length > 0;

const namesOfLine = (sentence: Sentence): FoundName[] =>
  namesInLine(
    sentence.plain.text,
    sentence.rules,
    sentence.brackets.flatMap(({ at, content }) =>
      sentence.rules.countryIn(content.text) === undefined ? [] : [at],
    ),
  );

/** Each name of the line, with the date in the bracket behind it: `Tainan Pier Lab (Taiwan; March 2020)`. */
export function lineStatements(cast: Cast, sentence: Sentence): AgreementStatement[] {
  const { plain, view } = sentence;
  const names = namesOfLine(sentence);
  const end = view.ends.at(-1) ?? 0;
  return names.map((name, index) => {
    const next = names[index + 1];
    const place = placeOf(plain, name);
    // （2022年10月に期間満了により終了）: the day of its end is not that of its signing.
    const told =
      sentence.brackets.find(({ at }) => at >= name.end && at < (next?.start ?? Infinity))?.content.text ??
      '';
    if (sentence.rules.findDateCues(told).length > 0) return statementOf(cast, sentence, name, place);
    const behind = next ? placeOf(plain, next).start - 1 : end;
    return statementOf(cast, sentence, name, { start: place.start, end: behind });
  });
}

/** A name of a list as an agreement that is mentioned; `place` is the part of the release that is about it. */
export function statementOf(
  cast: Cast,
  sentence: Sentence,
  name: FoundName,
  place: AgreementStatement['place'],
): AgreementStatement {
  const party = { name: cast.resolve(name.name, sentence.rules.coreOf(name.name)), found: name };
  // 包括連携協定を結ぶのは、A（2009年）、B（2012年）に続いて: the one paper of the sentence is that of each.
  const names = sentence.rules.findNames(sentence.plain.text, breaksOf(sentence));
  const papers = sentence.rules
    .findInstruments(sentence.plain.text)
    .filter((paper) => !names.some((known) => known.start <= paper.start && paper.end <= known.end));
  const [instrument] = papers;
  return {
    sentence,
    clause: { ...earlierWith(name), ...(instrument && papers.length === 1 ? { instrument } : {}) },
    parties: [party],
    counterparts: [party],
    place,
    listed: true,
  };
}

/** A country alone, and no organisation with one in its name (フィンランド大使館). */
export const isCountry = ({ rules }: Sentence, name: string): boolean =>
  rules.countryIn(name) !== undefined && !rules.looksLikeOrganisation(name);
