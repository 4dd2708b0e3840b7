import { type Bot, createBot } from '../../src/core/bot.js';
import { LiveIndex } from '../../src/core/index/liveIndex.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import type { GeneratedRelease } from '../generator/corpus.js';
import { type CompletionsMeasure, measureCompletions } from './completions.js';
import { percentile, timed } from './timed.js';

/** Answers to one sort of question, in milliseconds. */
export interface AnswerTimes {
  readonly questions: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: string;
}

/** How long answers take: those that the ledger gives, and those that are looked for in the releases. */
export interface AnswersMeasure {
  readonly byLedger: AnswerTimes;
  readonly byText: AnswerTimes;
  readonly completions: CompletionsMeasure;
  /** Milliseconds for 20,000 hostile characters, the worst of several sorts. */
  readonly hostileMs: number;
  readonly hostileInput: string;
}

/** Releases whose parties are asked about, spread over the corpus. */
const ASKED_ABOUT = 60;
const TODAY = '2026-11-22';

/** `{P}` is the publisher, `{X}` the partner. What no fact tells is looked for in the text, and often not there. */
const QUESTIONS = {
  en: {
    byLedger: [
      'When did {P} sign with {X}?',
      'How many partners does {P} have?',
      'Which overseas partners does {P} have?',
      'Who signed for {X}?',
      'How long does the agreement between {P} and {X} last?',
      'Is {X} the 4th partner of {P}?',
      'Which partner came right before {X} at {P}?',
    ],
    byText: [
      'How many nurses has {X} trained in the use of lifting aids?',
      'Where will the summer school of {X} be held?',
      'Why did {P} and {X} slow their exchange?',
      'Do companies keep the rights to what they bring to {P}?',
      'Who runs a shared store of measuring data?',
      'How many guidelines for the safe handling of cells were translated into plain language?',
    ],
  },
  ja: {
    byLedger: [
      '{P}と{X}の提携はいつ締結されましたか',
      '{P}の提携先は何団体ですか',
      '{P}の海外の提携先は?',
      '{X}側の署名者は誰ですか',
      '{X}との提携の期間は?',
      '{X}は{P}の何番目の提携先ですか',
    ],
    byText: [
      '{X}の合同の勉強会の参加費はいくら?',
      '{P}の相談窓口はどこにありますか',
      '{X}との交流が遅れたのはなぜですか',
      '企業が持ち寄った権利は誰のものですか',
      '費用の負担については誰と話し合いますか',
    ],
  },
} as const;

type Sort = 'byLedger' | 'byText';
const SORTS: readonly Sort[] = ['byLedger', 'byText'];

interface AskedQuestion {
  readonly sort: Sort;
  readonly question: string;
}

/** Asks some hundreds of questions about releases all over the corpus, each once after one round to warm up. */
export async function measureAnswers(
  ledger: Ledger,
  generated: readonly GeneratedRelease[],
): Promise<AnswersMeasure> {
  const pause = async (): Promise<void> => {};
  const knowledge = await createKnowledge({ ledger, live: new LiveIndex({ pause }), pause });
  const completions = measureCompletions(knowledge, generated);
  const bot = createBot(knowledge);
  const questions = questionsAbout(generated);
  for (const { question } of questions.slice(0, 50)) bot.ask(question, { today: TODAY });
  const asked = questions.map((one) => {
    const { seconds } = timed(() => bot.ask(one.question, { today: TODAY }));
    return { ...one, ms: seconds * 1000 };
  });
  return {
    byLedger: times(asked.filter(({ sort }) => sort === 'byLedger')),
    byText: times(asked.filter(({ sort }) => sort === 'byText')),
    completions,
    ...hostile(bot),
  };
}

function questionsAbout(generated: readonly GeneratedRelease[]): AskedQuestion[] {
  // The languages take turns: an even step would ask in one of them alone.
  const step = Math.max(1, Math.floor(generated.length / ASKED_ABOUT)) | 1;
  const plans = generated.filter((_, place) => place % step === 0).map(({ plan }) => plan);
  return plans.flatMap(({ publisher, partner, language }) =>
    SORTS.flatMap((sort) =>
      QUESTIONS[language][sort].map((question) => ({
        sort,
        question: question.replace('{P}', publisher[language]).replace('{X}', partner[language]),
      })),
    ),
  );
}

function times(asked: readonly { readonly question: string; readonly ms: number }[]): AnswerTimes {
  const all = asked.map(({ ms }) => ms);
  const [slowest] = [...asked].sort((a, b) => b.ms - a.ms);
  return {
    questions: asked.length,
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    slowest: slowest?.question ?? '',
  };
}

const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(20_000),
  'one ideograph': '何'.repeat(20_000),
  brackets: '「('.repeat(10_000),
  'a question over and over': 'When did they sign and who was it? '.repeat(600),
  'Japanese words': '提携先は何団体ですか'.repeat(2_000),
  'control characters': '\u0000\u0007\u001b[31m'.repeat(3_000),
};

function hostile(bot: Bot): Pick<AnswersMeasure, 'hostileMs' | 'hostileInput'> {
  const measured = Object.entries(HOSTILE).map(([hostileInput, text]) => ({
    hostileInput,
    hostileMs: timed(() => bot.ask(text, { today: TODAY })).seconds * 1000,
  }));
  return measured.reduce((worst, one) => (one.hostileMs > worst.hostileMs ? one : worst));
}
