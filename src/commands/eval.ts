import { readFile } from 'node:fs/promises';
import { type Command, type Context, cannotRun, wrongUsage } from './command.js';
import { judge, VERDICTS } from './evaluation/judge.js';
import { readEvaluationSet } from './evaluation/question.js';
import { type Judged, type Score, scoreOf, scoresBy, share } from './evaluation/score.js';
import { ANSWER_OPTIONS, answerOptions, loadBot, RELEASES_AND_DATE } from './knowledge.js';
import { readOptions } from './options.js';
import { table } from './table.js';

export const evaluate: Command = {
  usage: 'eval --questions FILE [--releases DIR] [--as-of DATE] [--json]',
  description: [
    'Asks the questions of a file, and compares the answers with what it expects of them.',
    '--questions FILE  one question a line: {"id", "lang", "question", "expected": […], "expectedAny": [[…]], "forbidden": […], "type"}',
    ...RELEASES_AND_DATE,
    '--json            one JSON line',
  ],
  async run(args, context) {
    const types = {
      releases: ANSWER_OPTIONS.releases,
      'as-of': ANSWER_OPTIONS['as-of'],
      questions: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    const parsed = readOptions(args, types);
    if (parsed.kind === 'wrong') return wrongUsage(parsed.sentence, evaluate, context);
    const { questions: file, json } = parsed.values;
    if (file === undefined || parsed.words.length > 0)
      return wrongUsage('Name one file of questions with --questions FILE.', evaluate, context);
    const options = answerOptions(parsed.values);
    if ('sentence' in options) return wrongUsage(options.sentence, evaluate, context);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
    if (typeof text !== 'string')
      return cannotRun(`${file} cannot be read (${text.code}): name a file of questions.`, context);
    const set = readEvaluationSet(text, file);
    if (set.kind === 'wrong') return cannotRun(set.sentence, context);
    const loaded = await loadBot(options, context);
    if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
    const { bot, today } = loaded;
    const judged = set.questions.map((question, at): Judged => {
      tellProgress(at + 1, set.questions.length, context);
      const reply = bot.ask(question.question, { today });
      return { question, verdict: judge(question, reply), text: reply.text };
    });
    context.output.write(`${json ? JSON.stringify(asJson(judged)) : asText(judged)}\n`);
    return 0;
  },
};

/** A line that is written over on a terminal, else one a hundred. */
function tellProgress(done: number, all: number, { errors }: Context): void {
  if (errors.isTTY) errors.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
  else if (done % 100 === 0 || done === all) errors.write(`${done} of ${all} questions asked\n`);
}

const notRight = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ verdict }) => verdict !== 'right');

function asJson(judged: readonly Judged[]): object {
  return {
    score: scoreOf(judged),
    byType: scoresBy(judged, 'type'),
    byLanguage: scoresBy(judged, 'lang'),
    notRight: notRight(judged).map(({ question, verdict, text }) => ({ ...question, verdict, answer: text })),
  };
}

function asText(judged: readonly Judged[]): string {
  const row = (name: string, score: Score): string[] => [
    name,
    String(score.questions),
    ...VERDICTS.map((verdict) => `${score[verdict]} (${share(score[verdict], score.questions)})`),
  ];
  const rows = (key: 'type' | 'lang'): string[][] =>
    Object.entries(scoresBy(judged, key)).map(([name, score]) => row(name, score));
  const figures = table([
    ['', 'questions', ...VERDICTS],
    row('all', scoreOf(judged)),
    ...rows('lang'),
    ...rows('type'),
  ]);
  const told = notRight(judged).map(({ question, verdict, text }) =>
    [
      `${verdict}: ${question.id} (${question.type}) ${question.question}`,
      `  expected ${expectation(question)}`,
      ...text.split('\n').map((line) => `  | ${line}`),
    ].join('\n'),
  );
  return [figures, ...told].join('\n\n');
}

function expectation({ expected, expectedAny, forbidden }: Judged['question']): string {
  const groups = expectedAny
    .filter((group) => group.length > 0)
    .map((group) => `one of ${JSON.stringify(group)}`);
  const not = forbidden.length > 0 ? [`not first ${JSON.stringify(forbidden)}`] : [];
  return [JSON.stringify(expected), ...groups, ...not].join(', ');
}
