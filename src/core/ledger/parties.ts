import { z } from 'zod';
import type { OrganisationKind } from '../facts/reading.js';
import { nameKey } from './names/nameKey.js';

const KINDS = [
  'prefecture',
  'municipality',
  'government',
  'embassy',
  'university',
  'research institute',
  'hospital',
  'cluster',
  'science park',
  'association',
  'foundation',
  'company',
  'bank',
  'school',
  'other',
] as const satisfies readonly OrganisationKind[];

const name = z
  .string('must be a text: put the name in quotation marks')
  .refine((text) => text.trim() !== '', 'is empty: write the name, or remove the entry');
const nameList = z.array(name, 'must be a list of names: ["Osaka Prefecture"]').optional();

const partySchema = z.strictObject({
  id: z
    .string('is missing: add a short one such as "osaka-prefecture"')
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'must be lower-case letters, digits and hyphens, such as "osaka-prefecture"',
    ),
  names: z
    .strictObject(
      { en: nameList, ja: nameList },
      'must be an object such as { "en": ["Osaka Prefecture"], "ja": ["大阪府"] }',
    )
    .refine(
      ({ en, ja }) => (en?.length ?? 0) + (ja?.length ?? 0) > 0,
      'has no name: give at least one in "en" or "ja"',
    ),
  kind: z.enum(KINDS, `must be one of: ${KINDS.join(', ')}`).optional(),
  country: z
    .string('must be a text')
    .regex(/^[A-Z]{2}$/, 'must be the two capital letters of ISO 3166, such as "JP"')
    .optional(),
  region: z
    .string('must be a text, such as "Kansai"')
    .min(1, 'is empty: remove it, or name the region')
    .optional(),
});

const fileSchema = z.strictObject({
  parties: z.array(partySchema, 'must be a list of organisations: [ … ]'),
});

/** One organisation of parties.json: its names (the first of a language is the one shown), kind, country, region. */
export type Party = z.infer<typeof partySchema>;

/** What parties.json holds; each problem is a sentence that names the entry and the remedy. */
export type PartiesResult =
  | { readonly kind: 'parties'; readonly parties: readonly Party[] }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/**
 * Checks what was read from parties.json (already parsed from JSON).
 * `{"parties": [{"id": "osaka-prefecture", "names": {"en": ["Osaka Prefecture"]}}]}` is accepted.
 */
export function parseParties(value: unknown): PartiesResult {
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    return { kind: 'problems', problems: parsed.error.issues.map((issue) => problemOf(issue, value)) };
  }
  const problems = [...doubledIds(parsed.data.parties), ...sharedNames(parsed.data.parties)];
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'parties', parties: parsed.data.parties };
}

/**
 * Two lists as one: an entry of `more` with the id of an earlier one adds its names to it (its own come
 * first) and replaces what it states of kind, country and region; every other entry is added.
 */
export function mergeParties(parties: readonly Party[], more: readonly Party[]): readonly Party[] {
  const merged = new Map(parties.map((party) => [party.id, party]));
  for (const party of more) {
    const earlier = merged.get(party.id);
    merged.set(party.id, earlier === undefined ? party : mergeParty(earlier, party));
  }
  return [...merged.values()];
}

function mergeParty(earlier: Party, later: Party): Party {
  const names = (language: 'en' | 'ja'): string[] => [
    ...new Set([...(later.names[language] ?? []), ...(earlier.names[language] ?? [])]),
  ];
  return { ...earlier, ...later, names: { en: names('en'), ja: names('ja') } };
}

/** All names of an entry, English first, each language's shown one first. */
export function namesOfParty(party: Party): readonly string[] {
  return [...(party.names.en ?? []), ...(party.names.ja ?? [])];
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.map(String);
  if (path[0] !== 'parties') {
    return 'parties.json must be an object with the one list "parties": write { "parties": [ … ] }.';
  }
  const message =
    issue.code === 'unrecognized_keys'
      ? `has the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}: remove it, or mend its spelling`
      : issue.message;
  if (path.length === 1) return `parties.json: "parties" ${message}.`;
  const field = path.slice(2).join('.');
  return `parties.json, ${entryName(value, Number(path[1]))}: ${field === '' ? 'the entry' : `"${field}"`} ${message}.`;
}

/** `entry 3 ("osaka-prefecture")`: by its place and, where it has one, its id. */
function entryName(value: unknown, index: number): string {
  const entry = (value as { parties?: readonly unknown[] }).parties?.[index];
  const id = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? `entry ${index + 1} ("${id}")` : `entry ${index + 1}`;
}

function doubledIds(parties: readonly Party[]): readonly string[] {
  const seen = new Map<string, number>();
  return parties.flatMap(({ id }, i) => {
    const earlier = seen.get(id);
    seen.set(id, earlier ?? i);
    if (earlier === undefined) return [];
    return [
      `parties.json, entry ${i + 1} ("${id}"): entry ${earlier + 1} has the same id; join the two, or give one another id.`,
    ];
  });
}

/** `BRI`: two organisations may have one; a text then ties it to one of them. */
const ACRONYM = /^[A-Z][A-Z0-9-]{1,7}$/;

/** Two organisations cannot share a full name: no text could say which of them it means. */
function sharedNames(parties: readonly Party[]): readonly string[] {
  const owners = new Map<string, string>();
  return parties.flatMap((party, i) =>
    namesOfParty(party).flatMap((text) => {
      if (ACRONYM.test(text)) return [];
      const key = nameKey(text);
      const owner = owners.get(key);
      owners.set(key, owner ?? party.id);
      if (owner === undefined || owner === party.id) return [];
      return [
        `parties.json, entry ${i + 1} ("${party.id}"): the name "${text}" belongs to "${owner}" already; remove it from one of the two.`,
      ];
    }),
  );
}
