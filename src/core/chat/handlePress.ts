import { evidenceMessage } from '../answers/evidenceMessage.js';
import type { Reply } from '../bot.js';
import { declined } from './allowed.js';
import { keepConversation } from './askQuestion.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { setLanguage } from './languageCommand.js';
import { subscriptionPressed } from './managing/pressed.js';
import { languageFor, tell } from './notice.js';
import { type Press, parsePress, type Standing } from './press.js';
import type { Said } from './said.js';
import { say, sayInstead } from './say.js';
import { share } from './share.js';
import { vote } from './vote.js';

type Pressed<K extends Press['kind']> = Extract<Press, { kind: K }>;

/** What a button does, by its state. */
export async function handlePress(context: ChatContext, state: string, asking: Asking): Promise<Said> {
  const press = parsePress(state);
  if (!press) return tell(context, asking, 'oldButton');
  // What answers anew counts like a question; a vote or a removal does not.
  return (
    ('query' in press ? await declined(context, asking, 'each time') : undefined) ??
    done(context, press, asking)
  );
}

async function done(context: ChatContext, press: Press, asking: Asking): Promise<Said> {
  switch (press.kind) {
    case 'ask':
      return ask(context, press, asking);
    case 'page':
    case 'language':
      return sayInstead(context, answered(context, press), standingIn(press));
    case 'evidence':
      return evidence(context, press, asking);
    case 'share':
      return share(context, press, answered(context, press), asking);
    case 'useful':
    case 'useless':
      return vote(context, press, asking);
    case 'dismiss':
      return press.asker === asking.person.id
        ? { kind: 'remove' }
        : tell(context, asking, 'notYours', press.language);
    case 'speak':
      return setLanguage(context, press.wanted, asking, await languageFor(context, asking, press.language));
    case 'subscribe':
    case 'settings':
    case 'resume':
    case 'mute':
    case 'unmute':
    case 'news':
    case 'unsubscribe':
      return subscriptionPressed(context, press, asking);
    default:
      return press satisfies never;
  }
}

const answered = (
  { bot, today }: ChatContext,
  { query, language }: Pick<Pressed<'ask'>, 'query' | 'language'>,
): Reply => bot().answer(query, language, today());

const standingIn = ({ question, asker, isOwn }: Standing): Standing => ({
  ...(question === undefined ? {} : { question }),
  ...(asker === undefined ? {} : { asker }),
  ...(isOwn ? { isOwn } : {}),
});

/** The answer to a choice or an example, which a follow-up can follow. */
async function ask(context: ChatContext, press: Pressed<'ask'>, asking: Asking): Promise<Said> {
  const before = await context.conversations.get(asking.conversation);
  keepConversation(context, asking, before, { ...before, query: press.query });
  const { isOwn, question = isOwn ? context.newId() : undefined } = press;
  return say(context, answered(context, press), {
    ...(question === undefined ? {} : { question }),
    ...(isOwn ? { isOwn } : { asker: asking.person.id }),
  });
}

async function evidence(context: ChatContext, press: Pressed<'evidence'>, asking: Asking): Promise<Said> {
  const { answers } = answered(context, press);
  const places = answers.flatMap((answer) => ('evidence' in answer ? answer.evidence : []));
  const message = evidenceMessage(places, press.language, context.bot().knowledge.catalogue);
  if (!message) return tell(context, asking, 'noEvidence', press.language);
  return { kind: 'answer', message, to: 'asker' };
}
