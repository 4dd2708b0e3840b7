import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { LANGUAGES } from '../../languages/language.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';

/** A text says who speaks in it among its first sentences, or not at all. */
const FIRST = 3;
/** A page says whose it is among its last lines. */
const LAST = 10;

/** 一般社団法人しおさい健康機構です。: the text begins with who speaks. */
export function presenting(document: Document, cast: Cast): Fact<string> | undefined {
  const first = document.sentences
    .filter(({ zone, quoted }) => zone.kind === 'body' && !quoted)
    .slice(0, FIRST);
  return namedBy(document, cast, first, 'presentsItself');
}

/** 運営：一般社団法人しおさい起業支援ネット: the last lines say who runs the page. */
export const running = (document: Document, cast: Cast): Fact<string> | undefined =>
  namedBy(document, cast, document.sentences.slice(-LAST), 'runBy');

/** 週刊水産通信 電子版, over a text that tells of others: a newspaper's own head. */
export function newspaper(document: Document, cast: Cast): Fact<string> | undefined {
  const title = document.sentences.findIndex(({ zone }) => zone.kind === 'title');
  const first = document.sentences.find(({ bodyIndex }) => bodyIndex === 0);
  const isOwn = first === undefined || first.rules.speaksForItself(first.plain.text);
  return isOwn ? undefined : namedBy(document, cast, document.sentences.slice(0, title), 'newspaperHead');
}

type Sign = 'presentsItself' | 'runBy' | 'newspaperHead';

function namedBy(
  document: Document,
  cast: Cast,
  sentences: readonly Sentence[],
  sign: Sign,
): Fact<string> | undefined {
  for (const sentence of sentences) {
    const name = nameIn(sign, sentence.view.text);
    if (name === undefined || (sign !== 'newspaperHead' && !sentence.rules.looksLikeOrganisation(name)))
      continue;
    const value = cast.resolve(name, sentence.rules.coreOf(name));
    return { value, evidence: [placed(document, sentence, name)] };
  }
  return undefined;
}

const nameIn = (sign: Sign, text: string): string | undefined =>
  LANGUAGES.map((language) => HOUSE_WORDS[language][sign]?.exec(text)?.groups?.name).find(Boolean);
