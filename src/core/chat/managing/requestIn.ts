import type { Knowledge } from '../../knowledge.js';
import type { Language } from '../../languages/language.js';
import { REQUEST_WORDS, type RequestPattern } from '../../languages/requestWords.js';
import { looksJapanese, type QuestionText, readQuestion } from '../../questions/questionText.js';
import type { SignalName } from '../../questions/signals.js';
import { readOptions } from '../../subscriptions/readOptions.js';
import { readTopic } from '../../subscriptions/readTopic.js';
import type { Topic } from '../../subscriptions/topic.js';
import type { SubscriptionCommand } from '../command.js';
import { topicReader } from './managingContext.js';

/**
 * What a sentence asks to be done with subscriptions: `could you subscribe us to overseas partners?`,
 * `海外の提携先を知らせて`. Undefined for what asks for an answer: `did Osaka subscribe to …`, `購読料はいくら?`
 */
export function requestIn(text: string, knowledge: Knowledge): SubscriptionCommand | undefined {
  const question = readQuestion(text);
  const language: Language = looksJapanese(question.text) ? 'ja' : 'en';
  const bare = REQUEST_WORDS[language].around.reduce(withoutMatch, question);
  const plain = requestOf(bare, language, knowledge);
  if (plain) return plain;
  // 海外の提携先を購読、毎週月曜9時: how stands behind what.
  const { options, topic } = readOptions(bare.cased);
  if (Object.keys(options).length === 0) return undefined;
  const rest = requestOf(readQuestion(topic), language, knowledge);
  return rest && 'words' in rest ? { ...rest, options } : undefined;
}

function requestOf(
  bare: QuestionText,
  language: Language,
  knowledge: Knowledge,
): SubscriptionCommand | undefined {
  for (const request of REQUEST_WORDS[language].requests) {
    const found = request.pattern.exec(bare.text);
    if (!found) continue;
    const said = { topic: cased(bare, found, 'topic'), which: cased(bare, found, 'which') };
    if (request.isWeak && !isSure(said.topic, bare.text, language, knowledge)) continue;
    return commandOf(request.does, said);
  }
  return undefined;
}

function withoutMatch({ text, cased }: QuestionText, pattern: RegExp): QuestionText {
  const found = pattern.exec(text);
  if (!found) return { text, cased };
  const end = found.index + found[0].length;
  return {
    text: text.slice(0, found.index) + text.slice(end),
    cased: cased.slice(0, found.index) + cased.slice(end),
  };
}

/** A group as it was written; the patterns match lower case. */
function cased(bare: QuestionText, found: RegExpExecArray, group: 'topic' | 'which'): string {
  const value = found.groups?.[group]?.trim() ?? '';
  const at = value === '' ? -1 : bare.text.lastIndexOf(value);
  return at < 0 ? '' : bare.cased.slice(at, at + value.length);
}

function commandOf(
  does: RequestPattern['does'],
  { topic, which }: { readonly topic: string; readonly which: string },
): SubscriptionCommand {
  const words = topic === '' ? {} : { words: topic };
  const one = which === '' ? {} : { which: which.replace(/^#/, '') };
  switch (does) {
    case 'subscribe':
    case 'preview':
      return { kind: does, ...words };
    case 'settings':
      return { kind: does, ...one, ...words };
    case 'unsubscribe':
    case 'resume':
      return { kind: does, ...one };
    default:
      return { kind: does };
  }
}

/** What a list of partners has in it; whatever else is asked makes it a question. */
const OF_A_LIST: ReadonlySet<SignalName> = new Set<SignalName>([
  'cooperate',
  'list',
  'partner',
  'partnership',
  'release',
  'organisation',
  'overseas',
  'domestic',
  'all',
  'later',
  'announced',
  'politeness',
]);

/** "Let us know about overseas partners" is one; "… about the term with Osaka" asks, and so does "… about Osaka". */
function isSure(words: string, sentence: string, language: Language, knowledge: Knowledge): boolean {
  const { topic } = readOptions(words);
  const read = readTopic(topic, topicReader(knowledge));
  if (read.kind !== 'topic') return false;
  const { signals } = knowledge.parse(readQuestion(topic));
  const isOngoing = REQUEST_WORDS[language].ongoing.test(sentence);
  if (isOngoing) return !hasPart(read.topic, 'words') || /["「]/.test(words) || signals.names.every(isOfList);
  return signals.names.every(isOfList) && !hasPart(read.topic, 'words') && !hasPart(read.topic, 'partner');
}

const isOfList = (name: SignalName): boolean => OF_A_LIST.has(name);

function hasPart(topic: Topic, is: Topic['is']): boolean {
  if (topic.is === 'all' || topic.is === 'any') return topic.of.some((part) => hasPart(part, is));
  return topic.is === is || (topic.is === 'not' && hasPart(topic.of, is));
}
