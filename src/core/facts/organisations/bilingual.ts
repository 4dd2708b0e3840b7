import { READING } from '../../languages/reading.js';
import type { Document } from '../document/document.js';
import type { Cast } from './cast.js';

/** So many lines into a release its head is over. */
const HEAD_LINES = 6;

const BOTH = /^([^A-Za-z]{2,30}?)[\s|｜/]+([A-Z][A-Za-z0-9.,'&\- ]{3,60})$/;

/** A line that is one name in two scripts: 汐見市　Shiomi City. */
export function bilingualName(text: string): { readonly ja: string; readonly en: string } | undefined {
  const [, ja, en] = BOTH.exec(text.trim()) ?? [];
  if (ja === undefined || en === undefined) return undefined;
  return READING.ja.looksLikeOrganisation(ja) && READING.en.looksLikeOrganisation(en)
    ? { ja, en }
    : undefined;
}

/** Takes the names of a head in two scripts for one organisation. */
export function addBilingualHead(document: Document, cast: Cast): void {
  for (const { view } of document.sentences.slice(0, HEAD_LINES)) {
    const name = bilingualName(view.text);
    if (!name) continue;
    const member = cast.add(name.ja, READING.ja.coreOf(name.ja));
    cast.alias(member, name.en);
  }
}
