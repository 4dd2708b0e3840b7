import type { OrganisationKind } from '../../../../facts/reading.js';
import { ORGANISATION_WORDS } from './words.js';

/** `Tama Medicine Consortium`; no `Director of the Institute`. */
export const looksLikeOrganisation = (name: string): boolean =>
  name.includes(' ') &&
  ORGANISATION_WORDS.test(name) &&
  !/\b(?:Director|President|Chairman|Mayor|Governor|Officer|Minister|Professor|Dean|Head)\b/.test(name);

/** In order: the first that the head of a description holds. */
const KINDS: readonly [RegExp, OrganisationKind][] = [
  [/\bembass(?:y|ies)\b|\bconsulate\b/i, 'embassy'],
  [/\b(?:research|science|technology|innovation) (?:park|village|valley|campus)s?\b/i, 'science park'],
  [/\bclusters?\b/i, 'cluster'],
  [/\bassociation\b/i, 'association'],
  [/\bfoundation\b/i, 'foundation'],
  [/\b(?:high|secondary|primary|elementary|middle) school\b/i, 'school'],
  [/\b(?:university|college)\b/i, 'university'],
  [/\b(?:institute|laborator(?:y|ies))\b/i, 'research institute'],
  [/\b(?:hospital|clinic)\b/i, 'hospital'],
  [/\bprefecture\b/i, 'prefecture'],
  [/\b(?:city|town|village|municipality)\b/i, 'municipality'],
  [/\bbank\b/i, 'bank'],
  [
    /\b(?:compan(?:y|ies)|manufacturers?|makers?|producers?|start-?ups?|corporation|trading house|retailer)\b/i,
    'company',
  ],
];

/** `is a general incorporated association`, `is today one of the largest clusters`. */
const PREDICATE =
  /\b(?:is|as|was)(?: \w+ly| today| now)? (?:an?|the|one of (?:the )?(?:\w+ )?) ?([^,.;()]{3,80})/i;
/** What a description is about, before `of`, `which`, `for`: `spin-off of Kisaragi University` is no university. */
const HEAD_END =
  /\b(?:of|that|which|who|whose|for|in|with|from|by|at|on|to|near|between|among|under|founded|established|based|headquartered|located|owned|operated|run|set)\b/;

/** `LINK-J is a general incorporated association` → association; only what stands behind "a", "an" or "the". */
export function kindIn(text: string): OrganisationKind | undefined {
  const said = PREDICATE.exec(text)?.[1] ?? appositionOf(text);
  const head = said?.split(HEAD_END)[0];
  return head === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(head))?.[1];
}

const APPOSED = /, (?:an?|the) ([^,.;()]{3,80})/i;
const NAME_WORD = /^(?:\p{Lu}.*|of|for|the|and|de|la|der|&)$/u;

/** `Veltrix Actuators GmbH, a German maker …`: behind nothing but the name; not `by a region, a city and a university`. */
function appositionOf(text: string): string | undefined {
  const match = APPOSED.exec(text.slice(0, 260));
  const words = match ? text.slice(0, match.index).split(/[ ,]+/) : [];
  return words.length > 0 && words.every((word) => NAME_WORD.test(word)) ? match?.[1] : undefined;
}

/** `City of Narumi`, `Shiomi Prefecture`, `Takase Town Government`. */
export const isLocalGovernment = (name: string): boolean =>
  /\b(?:City|Town|Village|Ward|Prefecture|Municipality|County|Province|State|Metropolis|Canton)(?: (?:Government|Hall|Council))?$|\b(?:Regional|District|Shire|Borough|Metropolitan|Municipal|Rural|County|City|Town) Council$|^(?:the )?(?:City|Town|Village|Municipality|County|Province|State|Prefecture|Canton) of |\bPrefectural Government$|\bMetropolitan Government$/.test(
    name,
  );

/** `a life science organization in San Diego`. */
export const isDescription = (bracket: string): boolean =>
  /^(?:an?|one of|Japan's|the first|the largest) [^:;"]{8,160}$/i.test(bracket.trim());
