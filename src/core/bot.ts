import type { Answer } from './answers/answer.js';
import { answerQuery } from './answers/answerQuery.js';
import { answerUnderstanding } from './answers/answerUnderstanding.js';
import { corrected, joinMessages } from './answers/joinMessages.js';
import type { Message } from './answers/message.js';
import { toPlainText } from './answers/plainText.js';
import { asksOfNothing } from './answers/presupposed.js';
import { type FoundBefore, foundBy, goOn } from './answers/search/goOn.js';
import { type ShownEvidence, shownEvidence } from './answers/shownEvidence.js';
import { suggestions } from './answers/suggestions.js';
import { toMessage } from './answers/toMessage.js';
import type { Knowledge } from './knowledge.js';
import type { Language } from './languages/language.js';
import { languageWanted } from './languages/questions/answerIn.js';
import type { Contradiction } from './ledger/ledger.js';
import { freeQuestion } from './questions/free.js';
import type { Query } from './questions/query.js';
import { looksJapanese, type QuestionText, readQuestion } from './questions/questionText.js';
import { splitQuestions } from './questions/split.js';
import type { Understanding } from './questions/understanding.js';
import type { DateValue } from './text/dateValue.js';

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

/** Asks something of an agreement, and of which nothing tells. */
const isOpen = ({ op, person, filter, pick, text }: Query): boolean =>
  op === 'value' && person === undefined && !filter && !pick && !text;

export function createBot(knowledge: Knowledge): Bot {
  const { catalogue, understand } = knowledge;

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

  /** 締結日と期間は、青波病院との: of whom the first questions of a message are, where only a later one names anybody. */
  const namedLater = (
    parts: readonly QuestionText[],
    today: DateValue | undefined,
  ): { readonly at: number; readonly query: Query } | undefined => {
    for (const [at, part] of parts.entries()) {
      const read = understand(part, today ? { today } : {});
      if (read.kind !== 'query') return undefined;
      if (read.query.parties?.length) return at > 0 ? { at, query: read.query } : undefined;
      if (!isOpen(read.query)) return undefined;
    }
    return undefined;
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
      const parts = splitQuestions(question, asked);
      const named = parts.length > 1 ? namedLater(parts, today) : undefined;
      for (const part of parts) {
        const understanding = understand(part, {
          ...(today ? { today } : {}),
          ...(named && answers.length < named.at
            ? { last: named.query, isOfMessage: true }
            : last
              ? { last, isOfMessage: answers.length > 0 }
              : {}),
        });
        if (asksOfNothing(understanding.parsed, answers.at(-1))) continue;
        understandings.push(understanding);
        const question = freeQuestion(understanding.parsed);
        const context = { catalogue, index: knowledge.index, ...(today ? { today } : {}) };
        const next = goOn(question, found, context);
        const answer = next?.answer ?? answerUnderstanding(understanding, knowledge, today);
        found = next?.found ?? foundBy(answer, question);
        answers.push(answer);
        last = answer.query ?? last;
      }
      const wanted = understandings.flatMap((one) => (one.kind === 'language' ? one.language : [])).at(-1);
      const spoken = wanted ?? languageWanted(question.text) ?? language ?? conversation.language ?? asked;
      return reply(understandings, answers, spoken, {
        ...conversation,
        ...(wanted ? { language: wanted } : {}),
      });
    },
  };
}
