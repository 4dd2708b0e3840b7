import { createInterface } from 'node:readline';
import { addedReleases } from './addedReleases.js';
import { type Command, cannotRun, wrongUsage } from './command.js';
import { ANSWER_OPTIONS, answerOptions, loadBot, RELEASES_AND_DATE } from './knowledge.js';
import { readOptions } from './options.js';
import { answerJson } from './shapes/answerJson.js';

export const ask: Command = {
  usage: 'ask [--releases DIR] [--language en|ja] [--as-of DATE] [--json] [QUESTION]',
  description: [
    'Answers a question; without one, each line of standard input, each on its own.',
    ...RELEASES_AND_DATE,
    '--language en|ja  the language of the answers, instead of the question’s',
    '--json            one JSON line a question',
  ],
  async run(args, context) {
    const parsed = readOptions(args, { ...ANSWER_OPTIONS, json: { type: 'boolean' } });
    if (parsed.kind === 'wrong') return wrongUsage(parsed.sentence, ask, context);
    const options = answerOptions(parsed.values);
    if ('sentence' in options) return wrongUsage(options.sentence, ask, context);
    const loaded = await loadBot(options, context, await addedReleases(options, context));
    if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
    const { bot, today } = loaded;
    const answer = (question: string): string => {
      const reply = bot.ask(question, { today, ...(options.language && { language: options.language }) });
      return parsed.values.json ? JSON.stringify(answerJson(reply, bot.knowledge.ledger)) : reply.text;
    };
    // A question needs no quotation marks around it.
    const question = parsed.words.join(' ').trim();
    if (parsed.words.length > 0) {
      context.output.write(`${answer(question)}\n`);
      return 0;
    }
    // With --json an empty line has its answer too, so that whoever asks can count lines.
    let parting = '';
    for await (const line of createInterface({ input: context.input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '' && !parsed.values.json) continue;
      context.output.write(`${parting}${answer(line)}\n`);
      parting = parsed.values.json ? '' : '\n';
    }
    return 0;
  },
};
