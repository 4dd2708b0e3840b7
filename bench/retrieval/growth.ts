import { sentenceSpans } from '../../src/core/index/passage.js';
import type { Language } from '../../src/core/languages/language.js';
import { createRandom, type Random } from '../generator/random.js';
import type { Document } from './system.js';

/**
 * As many documents as are asked for: the given ones, then others made of their sentences, thrown together
 * within a language and with other numbers in them.
 */
export function growTo(count: number, documents: readonly Document[]): Document[] {
  const random = createRandom(count);
  const sentences: Record<Language, string[]> = { en: [], ja: [] };
  for (const { lang, text } of documents) {
    for (const { start, end } of sentenceSpans(text, { start: 0, end: text.length }))
      sentences[lang].push(text.slice(start, end));
  }
  const grown = documents.slice(0, count);
  while (grown.length < count) {
    const like = documents[grown.length % documents.length]!;
    const text = throwTogether(like, sentences[like.lang], random);
    grown.push({ ...like, id: `grown-${grown.length}`, title: random.pick(documents).title, text });
  }
  return grown;
}

/** A text about as long as another. */
function throwTogether(
  { lang, text: { length } }: Document,
  from: readonly string[],
  random: Random,
): string {
  const parts: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = random.pick(from).replace(/\d/g, () => String(random.int(0, 9)));
    parts.push(sentence);
    size += sentence.length + 1;
  }
  return parts.join(lang === 'en' ? ' ' : '');
}
