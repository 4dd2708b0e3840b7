import type { Client } from 'discord.js';
import { Events, type Message } from 'discord.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { messageKey, PLATFORM } from '../place.js';
import { answerQuestion } from '../questions/answerQuestion.js';
import { inboundOf, type Question } from '../questions/question.js';
import { readEdit, readMessage } from '../questions/readMessage.js';

/** Mentions and direct messages, and what of them is edited. */
export function listenForQuestions(client: Client, services: Services): void {
  client.on(Events.MessageCreate, (message) => {
    const question = readMessage(message);
    if (question) take(services, async () => question);
  });
  client.on(Events.MessageUpdate, (_, message) => {
    const edit = readEdit(message);
    if (edit) take(services, () => editedQuestion(services, edit, message as Message));
  });
}

/** Only what was answered is answered anew; a mention that was put in later is a question of its own. */
async function editedQuestion(
  { inbox }: Services,
  edit: Question,
  message: Message,
): Promise<Question | undefined> {
  if ((await inbox.answerTo(PLATFORM, messageKey(edit))) !== undefined) return edit;
  return message.partial ? undefined : readMessage(message);
}

/** Writes a question down, and answers it where it is seen for the first time. */
function take(services: Services, find: () => Promise<Question | undefined>): void {
  const { inbox, inFlight, measures, log, now } = services;
  const at = now();
  const work = async (): Promise<void> => {
    const question = await find();
    if (!question) return;
    const receipt = await inbox.receive(inboundOf(question, at));
    if (!receipt) measures.declined(PLATFORM, 'repeated');
    else await answerQuestion(services, { question, receipt, at, mayBeAnswered: false });
  };
  inFlight.run(work).catch((error: unknown) => {
    log.error({ err: describeError(error) }, 'a message could not be taken');
  });
}
