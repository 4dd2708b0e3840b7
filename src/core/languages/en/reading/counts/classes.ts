import type { CountClass } from '../../../../facts/reading.js';

const MUNICIPAL =
  /\b(?:municipalit\w+|municipal|local (?:government|authorit\w+|municipality)|cit(?:y|ies)|prefectures?|town|village|prefectural government)\b/i;

const OVERSEAS =
  /\b(?:overseas|foreign|outside japan|abroad|international (?:partner\w*|organi[sz]ation|agreement|institution|MOU|universit\w+))\b/i;

/** In order: the first that the words hold. */
const KINDS: readonly [RegExp, CountClass][] = [
  [/\b(?:universit(?:y|ies)|colleges?)\b/i, 'university'],
  [/\b(?:high school|schools?)\b/i, 'school'],
  [/\b(?:compan(?:y|ies)|firms?|corporations?|corporate|private|private-sector|enterprises?)\b/i, 'company'],
];

/** These limit a number to nothing less than all partners. */
const UNLIMITED =
  /\b(?:domestic (?:or|and) (?:international|overseas|foreign)|organi[sz]ations?|partners?|institutions?|life science)\b/i;

/** `the second partner overseas`, `the fifth partner of the hub outside Japan`. */
const ABROAD_BEHIND =
  /^(?: (?:of|for) (?:(?! and )[\p{L}\p{N}'&. -]){1,40}?)? (?:of |from |among )?(?:overseas|abroad|outside (?:of )?Japan)\b/u;
const PAPER_OR_PARTNER = /partner|agreement|MO[UC]|memorand|alliance|tie-up|^one$/i;

/** `with a Japanese university`: those of one country only. */
const NATIONAL =
  /\b\p{Lu}\p{L}+(?:ese|ish|an|ch|ic) (?:universit|college|compan|firm|school|partner|institution|organi[sz]ation|municipal|city)/u;

/** Of hospitals and banks nobody keeps count. */
const OTHER_KIND = /^(?:hospital|bank|institute|region|cluster)$/i;

/** Partners of one country, one region or one field are no class of which anybody keeps count. */
const NARROWED =
  /\b(?:in|from|outside|within|inside|of) (?!the world|all\b|total|which|whom|abroad|Japan\b)(?:the )?(?:\p{Lu}|north|south|east|west|region|prefecture|area|world's|field|country)/u;

/** `the city's 41st disaster agreement`: among those on one matter, or of several parties. */
const OF_A_MATTER =
  /\b(?:disaster|emergency|training|research|licen[sc]e|sponsorship|supply|purchase|tri-?party|three-party|three-way|trilateral|tripartite)\b/i;

/** `the fourth agreement with a |town|`: of towns and cities apart nobody keeps count. */
const OF_ONE_LEVEL = /^(?:town|village)\b/i;

const NO_COUNT =
  /^ (?:between|of its kind|of this kind|time|year|renewal|step|half|quarter|article|session)\b/i;

/** The words behind an ordinal that limit it: `with a municipality`, `that the city has concluded with a private company`. */
const LIMIT =
  /^(?:(?: (?:that|which))? (?:the |our )?[\p{L}\p{N}'-]+(?: [\p{Lu}][\p{L}-]+)* (?:has|have))?(?: (?:signed|concluded|made))?(?: of (?:the )?[\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})? with (?!which|whom)(?:an?|the|other|any)? ?(.{0,50})/u;

interface Numbered {
  /** The ordinal with its adjectives and its head. */
  readonly words: string;
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** What an ordinal counts: `3rd agreement with a local government` → municipality; undefined where it counts nothing of use. */
export function ordinalClass(text: string, { words, head, start, end }: Numbered): CountClass | undefined {
  const behind = text.slice(end, end + 80);
  if (NO_COUNT.test(behind)) return undefined;
  if (PAPER_OR_PARTNER.test(head) && ABROAD_BEHIND.test(behind)) return 'overseas';
  const lead = text.slice(Math.max(0, start - 40), start);
  if (/\b(?:for the (?:city|prefecture|company|university|partner)|according)\b[^.]{0,30}$/i.test(lead))
    return undefined;
  const limit = limitIn(head, behind);
  if (
    NARROWED.test(limit) ||
    NATIONAL.test(`${words} ${limit}`) ||
    /^ (?:in|from|outside) (?!the world|all\b|total)(?:Japan|the (?:\w+ )?(?:region|country|county|area|\p{Lu}\p{L}+)\b|\p{Lu})/u.test(
      behind,
    )
  )
    return undefined;
  if (OF_A_MATTER.test(words) || OF_ONE_LEVEL.test(limit)) return undefined;
  const said = `${words} ${limit}`;
  const clause = /^that\b/i.test(head);
  if (MUNICIPAL.test(limit) || (!clause && MUNICIPAL.test(words))) return 'municipality';
  if (OVERSEAS.test(said) && !/domestic|inside|at home|(?<!outside )\bin Japan\b/i.test(said))
    return 'overseas';
  const kind = KINDS.find(([pattern]) => pattern.test(said))?.[1];
  if (kind) return kind;
  if (OTHER_KIND.test(head)) return undefined;
  if (head.toLowerCase() === 'with') return undefined;
  if (limit !== '' && !UNLIMITED.test(limit) && !/^(?:the )?\p{Lu}/u.test(limit)) return undefined;
  const bare = /^(?:that|signed|concluded)/i.test(head) && limit === '';
  return bare ? undefined : 'partner';
}

const limitIn = (head: string, behind: string): string =>
  (head.toLowerCase() === 'with' ? behind : (LIMIT.exec(behind)?.[1] ?? '')).split(
    /[,;.]| following| and the| after/,
  )[0] ?? '';
