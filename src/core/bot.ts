import type { Answer } from './answers/answer.js';
import { answerQuery } from './answers/answerQuery.js';
import { type Catalogue, createCatalogue } from './answers/catalogue.js';
import type { Message } from './answers/message.js';
import { nearestOrganisations } from './answers/nearest.js';
import { toPlainText } from './answers/plainText.js';
import { WORLD_REGIONS } from './answers/regions.js';
import { type FoundBefore, foundBy, goOn } from './answers/search/goOn.js';
import { suggestions } from './answers/suggestions.js';
import { toMessage } from './answers/toMessage.js';
import { LazyIndex } from './index/lazyIndex.js';
import type { LiveIndex } from './index/liveIndex.js';
import type { PassageIndex } from './index/passageIndex.js';
import type { Language } from './languages/language.js';
import { PACKS } from './languages/packs.js';
import type { Contradiction, Ledger } from './ledger/ledger.js';
import { freeQuestion } from './questions/free.js';
import { createNameLexicon } from './questions/nameLexicon.js';
import { createParser, type ParsedQuestion, type Parser } from './questions/parse.js';
import { createPhraseFinder } from './questions/phrases.js';
import { createNounTagger } from './questions/publisherNouns.js';
import type { Query } from './questions/query.js';
import { looksJapanese, readQuestion } from './questions/questionText.js';
import { splitQuestions } from './questions/split.js';
import { createUnderstander, type Understander } from './questions/understand.js';
import type { Understanding } from './questions/understanding.js';
import type { TextKind } from './releases/release.js';
import type { NewsKnowledge } from './subscriptions/newsKnowledge.js';
import type { DateValue } from './text/dateValue.js';
import { atOnce, inTurns, type Turns } from './turns.js';

/** All that is known from a corpus, ready to be asked. */
export interface Knowledge extends NewsKnowledge {
  readonly ledger: Ledger;
  readonly index: PassageIndex;
  readonly parse: Parser;
  readonly understand: Understander;
}

export interface KnowledgeInput {
  readonly ledger: Ledger;
  /**
   * Brought up to date with the ledger's releases while others get their turn. Where it is left out, the
   * passages are indexed when the first question has to be looked up in them: most are answered from the ledger.
   */
  readonly live?: LiveIndex;
  /** Awaited every few milliseconds, and what the first questions would wait for is worked out beforehand. */
  readonly pause?: () => Promise<void>;
  /** Which of the releases were added at run time; without it, none. */
  readonly added?: Pick<NewsKnowledge, 'added' | 'revision'>;
}

/** Knows a ledger's names, and finds passages of its releases. */
export async function createKnowledge({ ledger, live, pause, added }: KnowledgeInput): Promise<Knowledge> {
  const aliases = ledger.organisations.map((one) => [...Object.values(one.names), ...one.aliases]);
  await live?.update(ledger.releases);
  const index = live?.view(ledger.releases, aliases) ?? new LazyIndex(ledger.releases, aliases);
  if (!pause) return atOnce(knowledgeOf(ledger, index, added));
  const knowledge = await inTurns(knowledgeOf(ledger, index, added), pause);
  await inTurns(knowledge.catalogue.prepare(), pause);
  return knowledge;
}

function* knowledgeOf(
  ledger: Ledger,
  index: PassageIndex,
  added: KnowledgeInput['added'] = { added: new Map(), revision: 0 },
): Turns<Knowledge> {
  const catalogue = createCatalogue(ledger, WORLD_REGIONS);
  yield;
  const isInReleases = createPhraseFinder(ledger.releases, index);
  const names = yield* createNameLexicon(ledger, isInReleases);
  yield;
  const words = { en: PACKS.en.questions, ja: PACKS.ja.questions };
  const parse = createParser({ names, words, isInReleases, tagNouns: createNounTagger(ledger) });
  return {
    ledger,
    index,
    catalogue,
    ...added,
    parse,
    understand: createUnderstander(parse, names, { ledger, countryOf: catalogue.countryOf }),
  };
}

/** What a conversation carries from one question to the next. */
export interface Conversation {
  readonly query?: Query;
  /** The language that was asked for, whatever the questions are in. */
  readonly language?: Language;
}

export interface AskOptions {
  /** The language of the answer; else the conversation's, else the question's. */
  readonly language?: Language;
  /** The day it is for who asks; without it, "still in force" is answered as of the newest release. */
  readonly today?: DateValue;
  readonly conversation?: Conversation;
}

/** A place in a release that an answer rests on, as it is shown outside. */
export interface ShownEvidence {
  readonly releaseId: string;
  readonly title: string;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly textKind: TextKind;
}

export interface Reply {
  readonly language: Language;
  readonly message: Message;
  /** The message in plain text. */
  readonly text: string;
  /** One for each question of the message, in order. */
  readonly answers: readonly Answer[];
  readonly understandings: readonly Understanding[];
  /** What the last question was taken to ask. */
  readonly query: Query | null;
  readonly evidence: readonly ShownEvidence[];
  readonly contradictions: readonly Contradiction[];
  readonly nextConversation: Conversation;
}

/** What an adapter sees. */
export interface Bot {
  readonly knowledge: Knowledge;
  ask(text: string, options?: AskOptions): Reply;
  /** The answer to a query that is known already: a button. */
  answer(query: Query, language: Language, today?: DateValue): Reply;
  suggestions(language: Language): readonly string[];
}

export function createBot(knowledge: Knowledge): Bot {
  const { catalogue, understand } = knowledge;

  const respond = (understanding: Understanding, today: DateValue | undefined): Answer =>
    answerUnderstanding(understanding, knowledge, today);

  const reply = (
    understandings: readonly Understanding[],
    answers: readonly Answer[],
    language: Language,
    conversation: Conversation,
  ): Reply => {
    const messages = answers.map((answer, i) =>
      corrected(toMessage(answer, language, catalogue), understandings[i]?.parsed, language),
    );
    const message = joinMessages(messages, language);
    const query = answers.flatMap((answer) => answer.query ?? []).at(-1) ?? null;
    return {
      language,
      message,
      text: toPlainText(message),
      answers,
      understandings,
      query,
      evidence: answers.flatMap((answer) => shownEvidence(answer, catalogue)),
      contradictions: answers.flatMap((answer) => ('contradictions' in answer ? answer.contradictions : [])),
      nextConversation: { ...conversation, ...(query ? { query } : {}) },
    };
  };

  return {
    knowledge,
    suggestions: (language) => suggestions(language, catalogue),
    answer: (query, language, today) => {
      const answer = answerQuery(query, { catalogue, index: knowledge.index, ...(today ? { today } : {}) });
      return reply([], [answer], language, { language, query });
    },
    ask: (input, { language, today, conversation = {} } = {}) => {
      const question = readQuestion(input);
      const asked: Language = looksJapanese(question.text) ? 'ja' : 'en';
      const understandings: Understanding[] = [];
      const answers: Answer[] = [];
      let last = conversation.query;
      let found: FoundBefore | undefined;
      for (const part of splitQuestions(question, asked)) {
        const understanding = understand(part, {
          ...(today ? { today } : {}),
          ...(last ? { last, isOfMessage: answers.length > 0 } : {}),
        });
        understandings.push(understanding);
        const question = freeQuestion(understanding.parsed);
        const context = { catalogue, index: knowledge.index, ...(today ? { today } : {}) };
        const next = goOn(question, found, context);
        const answer = next?.answer ?? respond(understanding, today);
        found = next?.found ?? foundBy(answer, question);
        answers.push(answer);
        last = answer.query ?? last;
      }
      const wanted = understandings.flatMap((one) => (one.kind === 'language' ? one.language : [])).at(-1);
      const spoken = wanted ?? language ?? conversation.language ?? asked;
      return reply(understandings, answers, spoken, {
        ...conversation,
        ...(wanted ? { language: wanted } : {}),
      });
    },
  };
}

function answerUnderstanding(
  understanding: Understanding,
  { catalogue, index }: Knowledge,
  today: DateValue | undefined,
): Answer {
  const isFollowUp = understanding.rule.startsWith('follow-up');
  const context = {
    catalogue,
    index,
    ...(today ? { today } : {}),
    ...(isFollowUp ? {} : { asked: () => freeQuestion(understanding.parsed) }),
  };
  const { lookedThrough } = { lookedThrough: catalogue.ledger.releases.length };
  switch (understanding.kind) {
    case 'query': {
      const answer = answerQuery(understanding.query, context);
      const isFound = answer.kind !== 'no-data' || !understanding.wider;
      return isFound ? answer : answerQuery(understanding.wider, context);
    }
    case 'unknown party': {
      const { names, query } = understanding;
      const reason = {
        type: 'unknown party',
        names,
        nearest: nearestOrganisations(names, catalogue),
      } as const;
      return {
        kind: 'no-data',
        query: query ?? { op: 'search' },
        evidence: [],
        contradictions: [],
        reason,
        lookedThrough,
      };
    }
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        name: understanding.name,
        query: understanding.choices[0]?.query ?? { op: 'search' },
        evidence: [],
        contradictions: [],
        choices: understanding.choices.flatMap(({ party, query }) => {
          const organisation = catalogue.organisation(party);
          return organisation ? [{ subject: { type: 'organisation', organisation } as const, query }] : [];
        }),
      };
    case 'talk':
      return { kind: 'out-of-scope', talk: understanding.talk };
    case 'language':
      return understanding.query
        ? answerQuery(understanding.query, context)
        : { kind: 'out-of-scope', talk: 'language' };
    case 'not understood':
      return { kind: 'not-understood' };
    default:
      return understanding satisfies never;
  }
}

/** A message that says which words were taken for a slip of the fingers. */
function corrected(message: Message, parsed: ParsedQuestion | undefined, language: Language): Message {
  const { wording } = PACKS[language];
  const lines = (parsed?.corrections ?? []).map(({ typed, read }) => wording.corrected(typed, read));
  if (lines.length === 0) return message;
  return {
    ...message,
    blocks: [...message.blocks, { type: 'paragraph', content: [{ type: 'text', text: lines.join(' ') }] }],
  };
}

/** Choices, pages: of several answers at once. */
const MOST_ACTIONS = 25;

function joinMessages(messages: readonly Message[], language: Language): Message {
  const [only] = messages;
  if (only && messages.length === 1) return only;
  return {
    language,
    summary: messages.map(({ summary }) => summary).join(' '),
    blocks: messages.flatMap(({ blocks }) => blocks),
    actions: messages.flatMap(({ actions }) => actions).slice(0, MOST_ACTIONS),
  };
}

function shownEvidence(answer: Answer, catalogue: Catalogue): ShownEvidence[] {
  if (!('evidence' in answer)) return [];
  const seen = new Set<string>();
  return answer.evidence.flatMap(({ releaseId, sentence, quote }) => {
    const release = catalogue.release(releaseId);
    const key = `${releaseId}:${sentence.start}:${sentence.end}`;
    if (!release || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        releaseId,
        title: release.title,
        url: release.url ?? null,
        start: sentence.start,
        end: sentence.end,
        quote,
        textKind: release.textKind,
      },
    ];
  });
}
