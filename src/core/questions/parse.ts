import { AGREEMENT_OF_BOTH, AGREEMENT_WITH } from '../languages/ja/questions/names.js';
import type { Language } from '../languages/language.js';
import { withoutDenied } from './denied.js';
import { withoutGlosses } from './gloss.js';
import { hasJapanese } from './latinTokens.js';
import type { NameLexicon } from './nameLexicon.js';
import type { NounTagger } from './publisherNouns.js';
import { looksJapanese, type QuestionText } from './questionText.js';
import { quotedSentences } from './quoted.js';
import { compoundsWithRest, restOf, unheardWords } from './rest.js';
import { createSignalFinder, type SignalFinder, type Signals } from './signals.js';
import { addSlots, mask, type Slot } from './slots.js';
import { type Correction, createSpeller, type Speller } from './spelling.js';
import { withoutSubordinateWhen } from './subordinate.js';
import { tagJapaneseRest } from './tagJapaneseRest.js';
import { tagNameParts } from './tagNameParts.js';
import { tagExactNames } from './tagNames.js';
import { tagPersons } from './tagPersons.js';
import { createWordTagger, type WordTaggers } from './tagWords.js';
import { thingsOf } from './things.js';
import { versionAsked } from './versionAsked.js';
import { askingVocabulary, questionVocabulary } from './vocabulary.js';
import type { QuestionWords } from './words.js';

/** A question taken apart: what each stretch stands for, and what is left. */
export interface ParsedQuestion {
  readonly language: Language;
  readonly question: QuestionText;
  readonly slots: readonly Slot[];
  readonly signals: Signals;
  /** Words that nothing accounts for, in order. */
  readonly rest: readonly string[];
  /** The same with the compounds that they are of, and words that only together with others ask for something: `board`. */
  readonly leftOver: readonly string[];
  /** How many of the rest the releases have: what is asked about, rather than a way of asking. */
  readonly topics: number;
  /** What an agreement may be called by: words of the question that some release has side by side. */
  readonly things: readonly string[];
  /** How many of them are in somebody's name: whoever that is, the answer must not leave them out. */
  readonly strays: number;
  readonly corrections: readonly Correction[];
  /** Of which language's releases it asks. */
  readonly version?: Language;
  /** Asks for something of which no release tells, whoever it names: a share's price, the weather. */
  readonly isElsewhere: boolean;
}

export interface ParserOptions {
  readonly names: NameLexicon;
  readonly words: Readonly<Record<Language, QuestionWords>>;
  /** Whether some release has these words side by side. */
  isInReleases(phrase: string): boolean;
  readonly tagNouns: NounTagger;
}

export type Parser = (question: QuestionText) => ParsedQuestion;

interface LanguageTools {
  readonly words: QuestionWords;
  readonly vocabulary: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly classWords: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly findSignals: SignalFinder;
  readonly tag: WordTaggers;
  readonly correct: Speller;
}

export function createParser({ names, words, isInReleases, tagNouns }: ParserOptions): Parser {
  // Japanese questions have English words in them, and names in both scripts: one vocabulary for both.
  const vocabulary = new Set([...questionVocabulary(words.en, 'en'), ...questionVocabulary(words.ja, 'ja')]);
  const commonWords = new Set([...words.en.commonWords, ...words.ja.commonWords]);
  const asking = new Set([...askingVocabulary(words.en), ...askingVocabulary(words.ja)]);
  const tools = (language: Language): LanguageTools => ({
    words: words[language],
    vocabulary,
    asking,
    stopWords: new Set([...words[language].stopWords, ...words[language].classWords]),
    classWords: new Set(words.en.classWords),
    commonWords,
    findSignals: createSignalFinder(words[language].signals, words[language].spacing),
    tag: createWordTagger(language, words[language]),
    correct: createSpeller(names, new Set([...vocabulary, ...commonWords]), isInReleases),
  });
  // Made when the first question comes in the language: there may never be one.
  const made: Partial<Record<Language, LanguageTools>> = {};
  const toolsOf = (language: Language): LanguageTools => {
    made[language] ??= tools(language);
    return made[language];
  };

  const parseOnce = (
    question: QuestionText,
    language: Language,
    corrections: readonly Correction[],
  ): ParsedQuestion => {
    const tool = toolsOf(language);
    const quoted = quotedSentences(question.text);
    const outside = <S extends Slot>(some: readonly S[]): S[] =>
      some.filter((one) => !quoted.some(({ start, end }) => start <= one.start && one.end <= end));
    const named = outside(withoutGlosses(tagSlots(question, tool, names, isInReleases), question));
    let slots = withNouns(named, tagNouns(question, named, language));
    const signalsIn = (text: string): Signals =>
      language === 'en' ? withoutSubordinateWhen(tool.findSignals(text), text) : tool.findSignals(text);
    let signals = signalsIn(mask(question.text, slots));
    if (language === 'ja') {
      const late = outside(
        tagJapaneseRest({ question, slots, signals, names, words: tool.words, isInReleases }),
      );
      if (late.length > 0) {
        // 青垣大学 is a name of its own, whatever 大学 stood for alone.
        slots = withoutGlosses(addSlots(late, slots), question);
        signals = signalsIn(mask(question.text, slots));
      }
    }
    const rest = restOf({ question, slots, signals, words: tool.words, vocabulary: tool.asking });
    const unheard =
      language === 'en'
        ? unheardWords(question, slots, signals, tool.stopWords, tool.classWords)
        : compoundsWithRest({ question, slots, signals, words: tool.words });
    const latin = rest.filter((word) => language === 'en' || !hasJapanese(word));
    const leftOver = [...latin, ...unheard.filter((word) => language === 'en' || !tool.asking.has(word))];
    const topics = rest.filter(isInReleases).length;
    const strays = rest.filter(
      (word) => isStray(word, names) || (language === 'ja' && isBesidePaper(word, question.text)),
    ).length;
    const things = thingsOf({
      question,
      language,
      slots,
      rest,
      classWords: tool.classWords,
      stopWords: tool.words.stopWords,
      isInReleases,
    });
    const isElsewhere = tool.words.offTopic.some(
      (word) => isWordOf(word, question.text, language) && !isInReleases(word),
    );
    return {
      language,
      question,
      slots,
      signals,
      rest,
      leftOver: [...new Set(leftOver)],
      topics,
      things,
      strays,
      corrections,
      isElsewhere,
    };
  };

  return (original) => {
    const language: Language = looksJapanese(original.text) ? 'ja' : 'en';
    const asked = versionAsked(original, language);
    const { question, corrections } = toolsOf(language).correct(asked.question);
    const parsed = parseOnce(question, language, corrections);
    const meant = withoutDenied(question, parsed.slots, language);
    const found = meant ? parseOnce(meant, language, corrections) : parsed;
    return asked.version ? { ...found, version: asked.version } : found;
  };
}

/** English words stand between others; Japanese ones anywhere. */
function isWordOf(word: string, text: string, language: Language): boolean {
  return language === 'ja'
    ? text.includes(word)
    : ` ${text.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${word} `);
}

/** What stands for a publisher takes the place of the word for its sort. */
function withNouns(slots: readonly Slot[], nouns: readonly Slot[]): Slot[] {
  const left = slots.filter((slot) => !nouns.some(({ start, end }) => slot.start < end && start < slot.end));
  return addSlots(left, nouns);
}

/** 商工会と|ペイリンク|の協定, |ペイリンク|との協定: somebody whose agreement is asked for, though nobody is known to be so called. */
function isBesidePaper(word: string, text: string): boolean {
  if (!/^[\u30a1-\u30ff]{3,}$/.test(word)) return false;
  const at = text.indexOf(word);
  const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
  return (
    AGREEMENT_WITH.test(behind) ||
    (AGREEMENT_OF_BOTH.before.test(before) && AGREEMENT_OF_BOTH.behind.test(behind))
  );
}

/** A word of somebody's name, or a name in katakana of whom the releases tell, though nobody is known to be so called. */
const isStray = (word: string, names: NameLexicon): boolean =>
  (names.withWord(word).size > 0 && !names.isCommon(word)) ||
  /^[\u30a1-\u30ff]+・[\u30a1-\u30ff]+$/.test(word);

function tagSlots(
  question: QuestionText,
  { vocabulary, classWords, commonWords, tag }: LanguageTools,
  names: NameLexicon,
  isInReleases: (phrase: string) => boolean,
): Slot[] {
  const parties = addSlots([], tagExactNames(question, names, vocabulary));
  const persons = addSlots(parties, tagPersons(question, names, vocabulary));
  const valued = addEach(persons, tag.values(question.text));
  const parts = addSlots(
    valued,
    tagNameParts(question, valued, { names, vocabulary, classWords, commonWords, isInReleases }),
  );
  return addEach(parts, tag.words(question.text));
}

/** One after the other: what is found earlier has its place first. */
function addEach(slots: readonly Slot[], more: readonly Slot[]): Slot[] {
  return more.reduce<Slot[]>((all, slot) => addSlots(all, [slot]), [...slots]);
}
