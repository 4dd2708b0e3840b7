import type { OrganisationKind } from '../../../../facts/reading.js';
import { ORGANISATION_WORDS } from './words.js';

/** `Tama Medicine Consortium`; no `Director of the Institute`. */
export const looksLikeOrganisation = (name: string): boolean =>
  name.includes(' ') &&
  ORGANISATION_WORDS.test(name) &&
  !/\b(?:Director|President|Chairman|Mayor|Governor|Officer|Minister|Professor|Dean|Head)\b/.test(name);

/** In order: the first that a description holds. */
const KINDS: readonly [RegExp, OrganisationKind][] = [
  [/\bembass(?:y|ies)\b|\bconsulate\b/i, 'embassy'],
  [/\b(?:research|science|technology|innovation) park\b/i, 'science park'],
  [/\bclusters?\b/i, 'cluster'],
  [/\b(?:general incorporated |industry |trade |non-profit )?association\b/i, 'association'],
  [/\bfoundation\b/i, 'foundation'],
  [/\buniversity\b/i, 'university'],
  [/\b(?:research institute|institute of|laborator(?:y|ies))\b/i, 'research institute'],
  [/\b(?:hospital|clinic)\b/i, 'hospital'],
  [/\bprefecture\b/i, 'prefecture'],
  [/\b(?:city|town|village|municipality)\b/i, 'municipality'],
  [/\bbank\b/i, 'bank'],
  [/\b(?:company|manufacturer|maker|start-?up|corporation)\b/i, 'company'],
];

/** `LINK-J is a general incorporated association` → association; only what stands behind "a", "an" or "the". */
export function kindIn(text: string): OrganisationKind | undefined {
  const said = /(?:\b(?:is|as)|,) (?:an?|the|one of [^,.;]{0,30}?) ([^,.;()]{3,80})/i.exec(text)?.[1];
  return said === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(said))?.[1];
}

/** `a life science organization in San Diego`. */
export const isDescription = (bracket: string): boolean =>
  /^(?:an?|one of|Japan's|the first|the largest) [^:;"]{8,160}$/i.test(bracket.trim());
