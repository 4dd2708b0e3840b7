import { LANGUAGES, type Language } from '../languages/language.js';
import { type DateValue, toDateValue } from '../text/dateValue.js';
import { viewOf } from '../text/view.js';
import { headerDate, wireDate } from './dateline.js';
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
  const title = zones.find((zone) => zone.kind === 'title') ?? zones.find((zone) => zone.kind === 'body');
  if (!title) return undefined;
  const words = text
    .slice(title.start, title.end)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ');
  return words.length <= 250 ? words : `${words.slice(0, 200).trimEnd()} …`;
}

/** The language of most of a text: Japanese has kana, and two of its characters say what five Latin letters say. */
export function languageOf(text: string): Language {
  const japanese = text.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return japanese * 2.5 > latin ? LANGUAGES[1] : LANGUAGES[0];
}

/** Where the header says which day the release is of, as a date and its place. */
export function headerDateOf(
  text: string,
  zones: readonly Zone[],
): { value: DateValue; zone: Zone; start: number; end: number } | undefined {
  const places = zones.filter(
    (zone) => zone.kind !== 'frontMatter' && zone.kind !== 'about' && zone.kind !== 'contact',
  );
  const datelines = places.filter((zone) => zone.kind === 'dateline');
  for (const zone of [...datelines, ...places.slice(0, 6)]) {
    const view = viewOf(
      text,
      zone.end - zone.start > 400 ? { start: zone.start, end: zone.start + 400 } : zone,
    );
    const date = zone.kind === 'dateline' ? headerDate(view.text) : wireDate(view.text)?.date;
    const value = date && toDateValue(date.parts);
    if (date && value?.startsWith('-') === false) {
      return {
        value,
        zone,
        start: view.starts[date.start] as number,
        end: view.ends[date.end - 1] as number,
      };
    }
  }
  return undefined;
}

const dateOf = (text: string, zones: readonly Zone[]): DateValue | undefined =>
  headerDateOf(text, zones)?.value;
