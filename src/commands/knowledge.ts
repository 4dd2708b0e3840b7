import { setImmediate } from 'node:timers/promises';
import { type Bot, createBot } from '../core/bot.js';
import type { LiveIndex } from '../core/index/liveIndex.js';
import { createKnowledge } from '../core/knowledge.js';
import type { Language } from '../core/languages/language.js';
import { ledgerInTurns } from '../core/ledger/build.js';
import type { AddedRelease, AddedSnapshot } from '../core/ports.js';
import type { FolderReleases } from '../core/sources/releaseMemory.js';
import type { DateValue } from '../core/text/dateValue.js';
import { atOnce, inTurns } from '../core/turns.js';
import { type ReadBefore, withAdded } from './added.js';
import type { Context } from './command.js';
import { folderReleases, loadCorpus, report } from './corpus.js';
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
 * Reads the releases and makes the bot that answers from them, and from what was added to the store. Its
 * search is made ready when the first question needs it.
 */
export async function loadBot(
  options: AnswerOptions,
  context: Context,
  added: readonly AddedRelease[] = [],
): Promise<BotResult> {
  const loaded = await loadKnown(options, context);
  if (loaded.kind === 'cannot') return loaded;
  return {
    kind: 'bot',
    bot: await loaded.known.botWith({ revision: 0, releases: added }),
    today: loaded.known.today(),
  };
}

/** A corpus that was read, and grows. */
export interface Known {
  /** What the folder holds, for whoever has to know what is new. */
  readonly folder: FolderReleases;
  /** The day it is where the program runs, or is to be taken for. */
  today(): DateValue;
  /**
   * A bot that answers from the corpus and from these releases. With an index, which goes from one bot to the
   * next, its search is made ready at once, and others get their turn meanwhile.
   */
  botWith(added: AddedSnapshot, live?: LiveIndex): Promise<Bot>;
}

/** Reads the releases of the folder. */
export async function loadKnown(
  { releases, asOf }: AnswerOptions,
  context: Context,
): Promise<
  { readonly kind: 'known'; readonly known: Known } | { readonly kind: 'cannot'; readonly sentence: string }
> {
  const loaded = await loadCorpus(releases, context);
  if (loaded.kind === 'cannot') return loaded;
  const before: ReadBefore = new Map();
  const botWith: Known['botWith'] = async ({ revision, releases: news }, live) => {
    const started = performance.now();
    const { corpus, added, problems } = withAdded(loaded.corpus, news, before);
    report(problems, context);
    const work = ledgerInTurns({ ...corpus, ...(asOf !== undefined && { asOf }) });
    const ledger = live ? await inTurns(work, setImmediate) : atOnce(work);
    const bot = createBot(
      await createKnowledge({
        ledger,
        added: { added, revision },
        ...(live && { live, pause: setImmediate }),
      }),
    );
    const { length: partnerships } = ledger.partnerships;
    const ms = Math.round(performance.now() - started);
    context.log.info({ releases: ledger.releases.length, partnerships, ms }, 'ready');
    return bot;
  };
  const folder = folderReleases(loaded.corpus);
  return { kind: 'known', known: { folder, today: () => asOf ?? localDay(new Date()), botWith } };
}

/** The calendar day where the program runs. */
function localDay(moment: Date): DateValue {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
