import { z } from 'zod';
import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from './kinds.js';

/**
 * What a subscription is about. All of it is asked of one agreement: "overseas and not a company" lets an
 * overseas cluster through, and a release that tells of an overseas company and of a university at home does not.
 */
export type Topic =
  | { readonly is: 'everything' }
  | { readonly is: 'overseas' | 'domestic' }
  /** `name` as it was written; `ref` where an organisation was known by it. */
  | { readonly is: 'partner'; readonly name: string; readonly ref?: string }
  /** ISO 3166 alpha-2. */
  | { readonly is: 'country'; readonly country: string }
  | { readonly is: 'region'; readonly region: string }
  | { readonly is: 'kind'; readonly kind: OrganisationKind }
  | { readonly is: 'instrument'; readonly instrument: InstrumentKind }
  /** Words of the release, in any order. */
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'all' | 'any'; readonly of: readonly Topic[] }
  | { readonly is: 'not'; readonly of: Topic };

/** Parts of one topic, and parts within parts. */
export const MOST_PARTS = 20;
export const DEEPEST = 6;

const name = z.string().min(1).max(200);

const simple = z.union([
  z.object({ is: z.literal('everything') }),
  z.object({ is: z.enum(['overseas', 'domestic']) }),
  z.object({ is: z.literal('partner'), name, ref: z.string().length(6).exactOptional() }),
  z.object({ is: z.literal('country'), country: z.string().length(2) }),
  z.object({ is: z.literal('region'), region: name }),
  z.object({ is: z.literal('kind'), kind: z.enum(ORGANISATION_KINDS) }),
  z.object({ is: z.literal('instrument'), instrument: z.enum(INSTRUMENT_KINDS) }),
  z.object({ is: z.literal('words'), words: z.array(name).min(1).max(MOST_PARTS) }),
]);

/** A topic as a subscription keeps it, at most {@link DEEPEST} deep. */
export const topicSchema: z.ZodType<Topic> = nested(DEEPEST);

function nested(depth: number): z.ZodType<Topic> {
  if (depth === 0) return simple;
  const part = nested(depth - 1);
  return z.union([
    simple,
    z.object({ is: z.enum(['all', 'any']), of: z.array(part).min(1).max(MOST_PARTS) }),
    z.object({ is: z.literal('not'), of: part }),
  ]);
}
