import type { Answer } from '../answers/answer.js';
import type { Action, Message } from '../answers/message.js';
import type { Bot, Reply } from '../bot.js';
import { LANGUAGES } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Query } from '../questions/query.js';
import type { DateValue } from '../text/dateValue.js';
import { exampleActions } from './examples.js';
import type { Press, Standing } from './press.js';
import { standingAction } from './standing.js';

export interface ControlsInput {
  readonly bot: Bot;
  readonly today: DateValue;
  /** Whether votes are kept. */
  readonly isLogged: boolean;
}

/**
 * An answer with the buttons that stand under it: what it offers itself (choices, pages), then what can be done with any
 * answer. Language, evidence and sharing answer the query anew, so they stand only where that gives the same
 * answer again: not under several answers in one message, nor where the words of the question were needed.
 */
export function withControls(reply: Reply, standing: Standing, input: ControlsInput): Message {
  const { message } = reply;
  const query = repeatedBy(reply, input);
  const examples = leavesOpen(reply.answers) ? exampleActions(input.bot, reply.language, standing.isOwn) : [];
  return {
    ...message,
    // The examples are the buttons.
    blocks: examples.length > 0 ? message.blocks.filter(({ type }) => type !== 'list') : message.blocks,
    actions: [
      ...message.actions.flatMap(({ label, press }) => standingAction(label, press, standing)),
      ...examples,
      ...(query ? queryControls(query, reply, standing) : []),
      ...(input.isLogged && standing.question && isVotable(reply.answers)
        ? voteControls(reply, standing.question)
        : []),
      ...dismissControl(reply, standing),
    ],
  };
}

/** The query that gives this answer again, where there is one. */
function repeatedBy(reply: Reply, { bot, today }: ControlsInput): Query | undefined {
  const { answers, query, language } = reply;
  const [answer, ...more] = answers;
  if (!query || !answer || more.length > 0) return undefined;
  if (isFromLedger(answer)) return query;
  if (answer.kind !== 'answered' && answer.kind !== 'passage' && answer.kind !== 'no-data') return undefined;
  return isSame(bot.answer(query, language, today), reply) ? query : undefined;
}

/** What is answered from the ledger needs nothing but the query; what is looked up may need the question's words. */
const isFromLedger = (answer: Answer): boolean =>
  answer.kind === 'answered' && answer.query.op !== 'search' && answer.content.type !== 'extracted';

function isSame(one: Reply, other: Reply): boolean {
  return (
    one.message.summary === other.message.summary &&
    one.evidence.length === other.evidence.length &&
    one.evidence.every(({ releaseId, start }, place) => {
      const same = other.evidence[place];
      return same?.releaseId === releaseId && same.start === start;
    })
  );
}

function queryControls(query: Query, { language, evidence }: Reply, standing: Standing): Action[] {
  const { controls } = PACKS[language].chat;
  const { question, isOwn } = standing;
  const others = LANGUAGES.filter((one) => one !== language);
  return [
    ...(evidence.length > 0
      ? standingAction(controls.evidence, { kind: 'evidence', language, query }, {})
      : []),
    ...others.flatMap((other) =>
      standingAction(PACKS[other].chat.name, { kind: 'language', language: other, query }, standing),
    ),
    ...(isOwn && question
      ? standingAction(controls.share, { kind: 'share', language, question, query }, {})
      : []),
  ];
}

function voteControls({ language }: Reply, question: string): Action[] {
  const { controls } = PACKS[language].chat;
  return (['useful', 'useless'] as const).flatMap((kind) =>
    standingAction(controls[kind], { kind, language, question }, {}),
  );
}

function dismissControl({ language }: Reply, { asker, isOwn }: Standing): Action[] {
  if (asker === undefined || isOwn) return [];
  const press: Press = { kind: 'dismiss', language, asker };
  return standingAction(PACKS[language].chat.controls.dismiss, press, {});
}

/** Nothing to vote on: a greeting, thanks, another language. */
const isVotable = (answers: readonly Answer[]): boolean =>
  answers.some(({ kind }) => kind !== 'out-of-scope');

/** Where the answer ends with what can be asked instead. */
const leavesOpen = (answers: readonly Answer[]): boolean =>
  answers.length === 1 &&
  answers.some(
    (answer) =>
      answer.kind === 'not-understood' ||
      (answer.kind === 'out-of-scope' && (answer.talk === 'greeting' || answer.talk === 'other')) ||
      (answer.kind === 'answered' && answer.content.type === 'capabilities'),
  );
