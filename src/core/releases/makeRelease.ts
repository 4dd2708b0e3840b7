import { alternatives } from '../languages/alternatives.js';
import { HEADS } from '../languages/heads.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { scriptsIn } from '../text/characters.js';
import type { FoundDate } from '../text/dates.js';
import { type DateValue, toDateValue } from '../text/dateValue.js';
import { sentencesOf } from '../text/sentences.js';
import { viewOf } from '../text/view.js';
import { datelineLength, headerDate, isDatedByChange, wireDate } from './dateline.js';
import { datesOf } from './lineKinds.js';
import type { Release, ReleaseMetadata, Zone } from './release.js';
import { zonesOf } from './zones.js';

/** Texts are cut for reading at this length, far beyond any release; the text itself is kept whole. */
const READ_LIMIT = 2_000_000;

/**
 * A release out of its text and what its source says of it. What the source leaves out is read from the
 * text: the title, the language, the day in the header. `textFrom` is where front matter ends.
 */
export function makeRelease(text: string, metadata: ReleaseMetadata, textFrom = 0): Release {
  const read = text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text;
  const zones = zonesOf(read, textFrom, metadata.title);
  return {
    id: metadata.id,
    title: metadata.title ?? titleOf(read, zones) ?? metadata.id,
    text,
    language: metadata.language ?? languageOf(read.slice(textFrom, textFrom + 20_000)),
    ...(metadata.publisher === undefined ? {} : { publisher: metadata.publisher }),
    ...withDate(metadata.publishedOn ?? dateOf(read, zones)),
    ...(metadata.url === undefined ? {} : { url: metadata.url }),
    textKind: metadata.textKind ?? 'original',
    zones,
  };
}

const withDate = (publishedOn: DateValue | undefined): { publishedOn?: DateValue } =>
  publishedOn === undefined ? {} : { publishedOn };

function titleOf(text: string, zones: readonly Zone[]): string | undefined {
  const title = zones.find((zone) => zone.kind === 'title');
  const first = title ?? zones.find((zone) => zone.kind === 'body');
  if (!first) return undefined;
  const words = text
    .slice(first.start, first.end)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ');
  return shortened(title ? words : firstSentence(words));
}

const shortened = (words: string): string =>
  words.length <= 250 ? words : `${words.slice(0, 200).trimEnd()} …`;

/** Where nothing is a title: `OSLO, May 2, 2021 -- Acme has signed …. The …` begins with what it has to say. */
function firstSentence(paragraph: string): string {
  const words = paragraph.slice(datelineLength(paragraph));
  const [sentence] = sentencesOf(words);
  return sentence ? words.slice(sentence.start, sentence.end) : words;
}

/** The language of most of a text: Japanese has kana, and two of its characters say what five Latin letters say. */
export function languageOf(text: string): Language {
  const { japanese, latin } = scriptsIn(text);
  return japanese * 2.5 > latin ? LANGUAGES[1] : LANGUAGES[0];
}

/** A date with its place in the text. */
interface PlacedDate {
  readonly value: DateValue;
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
  /** 2022/06/10 更新: told by the page's last change, where nothing tells another day. */
  readonly byChange: boolean;
}

const NOT_HEADER: ReadonlySet<Zone['kind']> = new Set(['frontMatter', 'about', 'contact', 'list']);
const LABELLED_DATE = new RegExp(
  `(?:^|[\\s\\u3000|(（])${alternatives(HEADS, 'postedLabel')}\\s?[:：]?\\s?(?=\\d|${alternatives(HEADS, 'era')}|[A-Z])`,
  'i',
);

/**
 * The day that a release's header (or the line that signs it at its end) gives, with its place:
 * `November 24, 2020`, `LYON, France, Sept. 14, 2022 /Wire/ -- …`, `掲載日:令和4年2月9日`.
 */
export function headerDateOf(text: string, zones: readonly Zone[]): PlacedDate | undefined {
  const places = zones.filter((zone) => !NOT_HEADER.has(zone.kind));
  const isDateline = (zone: Zone): boolean => zone.kind === 'dateline';
  const inOrder = [
    ...places.slice(0, 8).filter(isDateline),
    ...places.slice(0, 8).filter((zone) => zone.kind === 'form' || zone.kind === 'menu'),
    ...places.slice(0, 8).filter((zone) => zone.kind === 'body'),
    ...places.slice(-4).filter(isDateline),
  ];
  const placed = inOrder.flatMap((zone) => placedDate(text, zone) ?? []);
  const [first] = placed.filter(({ byChange }) => !byChange).concat(placed);
  // `News archive / October 2015` above `9 October 2015`: the month is the archive's, the day the release's.
  const exact =
    first && placed.find(({ value }) => value.length > first.value.length && value.startsWith(first.value));
  if (exact) return exact;
  return first && !first.byChange ? first : (titleDay(text, zones) ?? first);
}

/** `City and Company conclude an agreement (June 28, 2023)` over a text of what was done today: the day is the title's. */
function titleDay(text: string, zones: readonly Zone[]): PlacedDate | undefined {
  const zone = zones.find(({ kind }) => kind === 'title');
  if (!zone) return undefined;
  const view = viewOf(text, zone);
  const date = datesOf(view.text).at(-1);
  const value = date?.parts.day === undefined ? undefined : toDateValue(date.parts);
  if (!date || value === undefined || value.startsWith('-')) return undefined;
  const isInBracket =
    /[(（]\s*$/.test(view.text.slice(0, date.start)) && /^\s*[)）]\s*$/.test(view.text.slice(date.end));
  const tellsOfToday = zones
    .filter(({ kind }) => kind === 'body')
    .slice(0, 2)
    .some(({ start, end }) => datesOf(text.slice(start, Math.min(end, start + 400))).some(isToday));
  if (!isInBracket || !tellsOfToday) return undefined;
  const [start, end] = [view.starts[date.start] as number, view.ends[date.end - 1] as number];
  return { value, zone, start, end, byChange: false };
}

const isToday = ({ anchor }: FoundDate): boolean => anchor === 'today';

function placedDate(text: string, zone: Zone): PlacedDate | undefined {
  const view = viewOf(text, { start: zone.start, end: Math.min(zone.end, zone.start + 400) });
  const date = dateIn(zone, view.text);
  const value = date && toDateValue(date.parts);
  if (!date || value === undefined || value.startsWith('-')) return undefined;
  return {
    value,
    zone,
    start: view.starts[date.start] as number,
    end: view.ends[date.end - 1] as number,
    byChange: isDatedByChange(view.text.slice(0, date.start), view.text.slice(date.end)),
  };
}

function dateIn(zone: Zone, text: string): FoundDate | undefined {
  if (zone.kind === 'dateline') return headerDate(text);
  if (zone.kind === 'body') return wireDate(text)?.date;
  const label = LABELLED_DATE.exec(text);
  return label
    ? datesOf(text).find(
        (date) =>
          date.start >= label.index + label[0].length && date.start <= label.index + label[0].length + 2,
      )
    : undefined;
}

const dateOf = (text: string, zones: readonly Zone[]): DateValue | undefined =>
  headerDateOf(text, zones)?.value;
