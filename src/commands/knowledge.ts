import { setImmediate } from 'node:timers/promises';
import { type Bot, createBot, createKnowledge } from '../core/bot.js';
import type { Language } from '../core/languages/language.js';
import { buildLedger } from '../core/ledger/build.js';
import type { DateValue } from '../core/text/dateValue.js';
import type { Context } from './command.js';
import { loadCorpus } from './corpus.js';
import { dateOption, languageOption } from './options.js';

/** The options of every command that answers. */
export const ANSWER_OPTIONS = {
  releases: { type: 'string' },
  language: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

export const RELEASES_AND_DATE: readonly string[] = [
  '--releases DIR    the folder of releases, instead of RELEASES_DIR or the shipped ones',
  '--as-of DATE      as if it were that day: 2021-03-22, 2021-03 or 2021',
];

export interface AnswerOptions {
  readonly releases?: string;
  readonly language?: Language;
  readonly asOf?: DateValue;
}

/** The checked options, or the sentence that says which one does not hold. */
export function answerOptions(values: {
  readonly releases?: string;
  readonly language?: string;
  readonly 'as-of'?: string;
}): AnswerOptions | { readonly sentence: string } {
  const language = languageOption(values.language);
  if (typeof language === 'object') return language;
  const asOf = dateOption(values['as-of']);
  if (typeof asOf === 'object') return asOf;
  return {
    ...(values.releases !== undefined && { releases: values.releases }),
    ...(language !== undefined && { language }),
    ...(asOf !== undefined && { asOf }),
  };
}

export type BotResult =
  | { readonly kind: 'bot'; readonly bot: Bot; readonly today: DateValue }
  | { readonly kind: 'cannot'; readonly sentence: string };

/**
 * Reads the releases and makes the bot that answers from them. Its search is made ready at once where
 * somebody will `talk` with it, else when the first question needs it.
 */
export async function loadBot(
  { releases, asOf }: AnswerOptions,
  context: Context,
  { talk = false }: { readonly talk?: boolean } = {},
): Promise<BotResult> {
  const started = performance.now();
  const loaded = await loadCorpus(releases, context);
  if (loaded.kind === 'cannot') return loaded;
  const ledger = buildLedger({ ...loaded.corpus, ...(asOf !== undefined && { asOf }) });
  const bot = createBot(await createKnowledge({ ledger, ...(talk && { pause: setImmediate }) }));
  const { length: partnerships } = ledger.partnerships;
  const ms = Math.round(performance.now() - started);
  context.log.info({ releases: ledger.releases.length, partnerships, ms }, 'ready');
  return { kind: 'bot', bot, today: asOf ?? localDay(new Date()) };
}

/** The calendar day where the program runs. */
function localDay(moment: Date): DateValue {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
