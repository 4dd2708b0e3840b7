import { z } from 'zod';
import { LANGUAGES, type Language } from '../languages/language.js';
import { type Schedule, scheduleSchema } from './schedule.js';
import { type Topic, topicSchema } from './topic.js';

/** What a subscription is about, and how it is told. */
export interface Rule {
  readonly topic: Topic;
  /** Those of releases that it is told of: one that takes one waits for it, one that takes both gets both. */
  readonly languages: readonly Language[];
  /** The language that it is told in. */
  readonly told: Language;
  readonly style: 'full' | 'line';
  readonly schedule: Schedule;
  /** Whether what follows a notification stands in a thread under it. */
  readonly threads: boolean;
  /** Whether it is told of terms that end within 90 days, and that no release renews. */
  readonly endings: boolean;
}

const ruleSchema: z.ZodType<Rule> = z.object({
  topic: topicSchema,
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  told: z.enum(LANGUAGES),
  style: z.enum(['full', 'line']),
  schedule: scheduleSchema,
  threads: z.boolean(),
  endings: z.boolean(),
});

/** Everything at once, in full, from releases of both languages. */
export const defaultRule = (told: Language): Rule => ({
  topic: { is: 'everything' },
  languages: LANGUAGES,
  told,
  style: 'full',
  schedule: { every: 'release' },
  threads: true,
  endings: false,
});

/** A rule as the store keeps it. */
export const writeRule = (rule: Rule): string => JSON.stringify(rule);

/** The rule that {@link writeRule} wrote; undefined for any other text. */
export function readRule(text: string): Rule | undefined {
  try {
    return ruleSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The language whose release a subscription waits for first, where none of these is in one that it takes. */
export function waitedFor(
  { languages }: Rule,
  releases: readonly { readonly language: Language }[],
): Language | undefined {
  return releases.some(({ language }) => languages.includes(language)) ? undefined : languages[0];
}
