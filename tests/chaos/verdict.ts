import type { Agreement } from './agreements.js';
import { grouped } from './grouped.js';
import { cameLate, isCorrected, languagesIn } from './releaseFile.js';
import type { Step } from './script.js';
import type { Subscriber } from './subscribers.js';
import type { Telling } from './tellings.js';

/** What the platforms hold, beside what they should. */
export interface Verdict {
  /** Messages that were to arrive. */
  readonly expected: number;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** What nobody had asked for, or what no model knows. */
  readonly strange: readonly string[];
}

/** Whether every subscriber was told exactly once of everything that it wants, and of what followed that. */
export function judge(
  subscribers: readonly Subscriber[],
  agreements: readonly Agreement[],
  steps: readonly Step[],
  told: readonly Telling[],
): Verdict {
  const verdict = { expected: 0, missing: [], doubled: [], strange: [] };
  const byChannel = grouped(told, ({ channel }) => channel);
  const corrections = grouped(
    steps.flatMap(({ appears }) => appears.filter(({ isCorrection }) => isCorrection)),
    ({ agreement }) => agreement.id,
  );
  for (const subscriber of subscribers) {
    const here = byChannel.get(subscriber.channel.id) ?? [];
    for (const agreement of agreements) {
      const about = here.filter((telling) => telling.agreements.includes(agreement.id));
      const owed = owedTo(subscriber, agreement, corrections.get(agreement.id)?.length ?? 0);
      const { platform, id } = subscriber.channel;
      compare(
        owed,
        found(about, agreement),
        `${agreement.id} in ${platform} ${id} (${subscriber.id})`,
        verdict,
      );
    }
  }
  const known = new Set(agreements.map(({ id }) => id));
  const channels = new Set(subscribers.map(({ channel }) => channel.id));
  const stray = told.filter(
    ({ channel, agreements: of }) =>
      !channels.has(channel) || of.length === 0 || of.some((id) => !known.has(id)),
  );
  const again = [...grouped(told, ({ channel, key }) => `${channel} ${key}`)].filter(
    ([, { length }]) => length > 1,
  );
  const strange = stray.map(({ channel, wordings }) => `in ${channel}: ${wordings.join(' ').slice(0, 200)}`);
  return {
    ...verdict,
    doubled: [
      ...verdict.doubled,
      ...again.map(([where, { length }]) => `${length} times the same in ${where}`),
    ],
    strange: [...verdict.strange, ...strange],
  };
}

/** What there is of one agreement in one channel. */
interface Shown {
  /** Messages that stand for themselves, those that tell several agreements together among them. */
  readonly first: number;
  /** Messages under the first. */
  readonly under: number;
  /** Languages whose releases the first message links to. */
  readonly languages: number;
  /** 1 where the first message says what the corrected release says, or a later one says that it has changed. */
  readonly corrected: number;
}

/** What there is to be at least, and how many messages at most. */
interface Owed extends Shown {
  /** `alone` are those that tell nothing else. */
  readonly most: Pick<Shown, 'first' | 'under'> & { readonly alone: number };
}

const NOTHING: Owed = {
  ...{ first: 0, under: 0, languages: 0, corrected: 0 },
  most: { first: 0, under: 0, alone: 0 },
};

/**
 * A channel that takes both languages at once is owed all that follows, too: the other language in the message, a
 * correction under it or in it. What others are told of that depends on what they were told of.
 */
function owedTo({ rule, wants }: Subscriber, agreement: Agreement, corrections: number): Owed {
  if (!wants(agreement)) return NOTHING;
  const isAtOnce = rule.schedule.every === 'release';
  const under = rule.threads ? corrections : 0;
  // A later digest, or one message instead of very many, may say that something was changed.
  const first = 1 + corrections;
  const most = { first, under, alone: isAtOnce ? 1 : first };
  if (!isAtOnce || rule.languages.length === 1) return { ...NOTHING, first: 1, most };
  const corrected = corrections > 0 && !rule.threads ? 1 : 0;
  return { first: 1, under, languages: agreement.languages.length, corrected, most };
}

interface Found extends Shown {
  readonly alone: number;
  /** Messages after the first, under it or not. */
  readonly follows: number;
  readonly isAmongOthers: boolean;
  /** Whether the first message was told when the correction was known: nothing is to follow it then. */
  readonly isLate: boolean;
}

function found(about: readonly Telling[], agreement: Agreement): Found {
  const standing = about.filter(({ isUnder }) => !isUnder);
  const [first, ...more] = standing;
  const now = first?.wordings.at(-1) ?? '';
  return {
    first: standing.length,
    alone: standing.filter(({ agreements }) => agreements.length === 1).length,
    under: about.length - standing.length,
    languages: languagesIn(now, agreement).length,
    corrected: isCorrected(now) || more.length > 0 ? 1 : 0,
    follows: Math.max(0, about.length - 1),
    isLate: first !== undefined && cameLate(first.wordings[0] ?? '', agreement),
    isAmongOthers: (first?.agreements.length ?? 0) > 1,
  };
}

const PARTS = ['first', 'under', 'languages', 'corrected'] as const;
const SHORT_PARTS = ['first'] as const;

function compare(
  owed: Owed,
  shown: Found,
  where: string,
  verdict: { expected: number; missing: string[]; doubled: string[]; strange: string[] },
): void {
  verdict.expected += owed.first + owed.under;
  const isTooMuch = shown.first > owed.most.first || shown.alone > owed.most.alone;
  if (isTooMuch) (owed.first === 0 ? verdict.strange : verdict.doubled).push(where);
  else if (shown.under > owed.most.under || shown.follows > Math.max(0, owed.most.first - 1))
    verdict.doubled.push(`what follows ${where}`);
  // One line among others links to one release, and may stay as it is.
  const parts = shown.isAmongOthers ? SHORT_PARTS : PARTS;
  // Among very many, what was to stand under the message stands among them.
  const isThere = { ...shown, under: shown.isLate ? owed.under : shown.follows };
  const lacking = parts.filter((part) => isThere[part] < owed[part]);
  if (lacking.length > 0) verdict.missing.push(`${where}: ${lacking.join(', ')}`);
}
