import type { Language } from '../languages/language.js';
import { TOPIC_WORDS } from '../languages/topicWords.js';
import { readQuestion } from '../questions/questionText.js';
import type { Span } from '../text/span.js';
import type { Topic } from './topic.js';

/** A phrase that subscriptions know by themselves. */
export interface OwnWord {
  readonly span: Span;
  readonly topic: Topic;
}

type Phrase = readonly [phrase: string, topic: Topic];

/**
 * Phrases that no question needs, or that would be taken apart: `government bodies`, `the United Kingdom`,
 * `Trinidad & Tobago`, ボスニア・ヘルツェゴビナ. The longer ones first, none within another.
 */
export function ownWordsIn(text: string, language: Language): OwnWord[] {
  const found: OwnWord[] = [];
  for (const [phrase, topic] of phrasesOf(language)) {
    for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
      const span = { start, end: start + phrase.length };
      if (!standsAlone(text, span)) continue;
      if (found.every((one) => one.span.end <= start || span.end <= one.span.start))
        found.push({ span, topic });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Japanese is written without spaces. */
const standsAlone = (text: string, { start, end }: Span): boolean =>
  !(LATIN.test(text[start] ?? '') && LATIN.test(text[start - 1] ?? '')) &&
  !(LATIN.test(text[end - 1] ?? '') && LATIN.test(text[end] ?? ''));

const made: Partial<Record<Language, readonly Phrase[]>> = {};

function phrasesOf(language: Language): readonly Phrase[] {
  made[language] ??= [...TOPIC_WORDS[language].own, ...countryPhrases(language)].sort(
    ([a], [b]) => b.length - a.length,
  );
  return made[language];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** So many letters of Japanese are no part of another word. */
const LONG = 5;

/** The names of countries that are more than one plain word, or long enough to be no part of one. */
function countryPhrases(language: Language): Phrase[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second): Phrase[] => {
      const country = first + second;
      const name = names.of(country);
      const isCurrent = new Intl.Locale('und', { region: country }).region === country;
      if (name === undefined || !isCurrent) return [];
      const isSure = language === 'ja' ? /\P{L}/u.test(name) || name.length >= LONG : /[^a-z]/i.test(name);
      if (!isSure) return [];
      return [[readQuestion(name).text, { is: 'country', country }]];
    }),
  );
}
