import type { FoundPerson } from '../../readingRules.js';
import { findNames, ORGANISATION_WORDS } from './names.js';

const RANK =
  '(?:(?:Executive|Senior|Deputy|Vice|Vice-|Managing|Acting|Associate|Assistant|Chief|General|Representative|Founding|Honorary|Special|Regional|Group|Co-?|Global|Scientific|Medical|Operating|Financial|Technology|Innovation|Information|Minister|Non-Executive|Interim|Outside|Full-time|Program|Project|Corporate|Business|Research|Division|International|Administrative|Principal|Lead|Director|Academic|Department|Site|Country)[ -])*';
const POST =
  '(?:President|Chairman|Chairwoman|Chairperson|Chair|Director(?:[ -]General)?|Director of [A-Z][\\w ]{2,40}|Directors?|CEO|CFO|COO|CTO|CSO|CMO|Chief Executive(?: Officer)?|Officer|Governor|Mayor|Minister|Ambassador(?: (?:Extraordinary|to [A-Z]\\w+))*|Counsell?or|Consul(?:[ -]General)?|Attach[ée]|Rector|Chancellor|Vice-?Chancellor|Vice-?President|Provost|Dean|Professor|Principal|Headmaster|Headmistress|Head teacher|Head of [A-Z][\\w &]{2,60}|Head|Manager|Secretary(?:[ -]General)?|Treasurer|Founder|Partner|Representative|Superintendent|Commissioner|Curator|Librarian|Advis[eo]r(?: [A-Z]\\w+(?: (?:in |and |of )?[A-Z]\\w+)*)?|Executive|Chief|Leader|Fellow|Researcher|Scientist|Lecturer|Coordinator|Spokes(?:person|man|woman)|Editor|Auditor|Supervisor|Master|Captain)';
const ROLE = `${RANK}${POST}(?:(?:,? (?:and|&|/) |/|, )${RANK}${POST}| of the Board(?: of Directors)?)*`;
const LOWER_ROLE =
  '(?:(?:executive|senior|deputy|vice|managing|acting|chief|general|representative|founding) ?)*(?:president|chairman|chairwoman|chairperson|chair|director(?:[ -]general)?|chief executive(?: officer)?|governor|mayor|ambassador|rector|chancellor|dean|principal|head(?: teacher)?|manager|secretary[ -]general|CEO|founder|representative(?: director)?)(?: (?:and|&) (?:CEO|president|chief executive officer|chairman|director))?(?: of the board(?: of directors)?)?';

const PERSON =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|H\\.E)\\.? )?(?:(?:\\p{Lu}[\\p{Script=Latin}'’-]*|\\p{Lu}\\.|de|da|di|van|von|der|den|del|la|bin|al) ){1,4}\\p{Lu}[\\p{Script=Latin}'’-]+|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+){2,}";
const SIDE =
  /^\s*\((?:left|right|center|centre|middle|from left|second from (?:left|right)|front|back|\w+ from (?:the )?(?:left|right))\)/i;

/** `chairman of the board: Hideyuki Okano` within a bracket or a row. */
const LABELLED = new RegExp(
  `(?:^|[;,(] ?|\\b)((?:${ROLE})|(?:${LOWER_ROLE})(?: of (?:the )?[a-z ]{3,30})?|represented by (?:its )?(?:${ROLE}|${LOWER_ROLE})?|Ambassador to \\p{Lu}\\p{L}+)[:,]? ?: ?(${PERSON}|\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+)`,
  'gu',
);
/** `Kenji Shuto, Deputy Governor of Kanagawa Prefecture`. */
const NAME_ROLE = new RegExp(
  `(${PERSON}), (?:the |its )?(${ROLE})(?:,? (?:of|at|for|to|from)(?: the)? |, (?:the )?)?`,
  'gu',
);
/** `Rector Inês Falcão`, `Vice Chairman of the Board Yoshiki Sawa`. */
const ROLE_NAME = new RegExp(
  `(?<![\\p{L}-])(${ROLE}) (?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?(${PERSON})(?: of(?: the)? )?`,
  'gu',
);
/** `Masaru Hino, principal of Kaminari High School`, `head of X, Name`. */
const NAME_LOWER = new RegExp(
  `(${PERSON}), (?:the |its |then |a )?(${LOWER_ROLE})(?:,? (?:of|at|for)(?: the)? )?`,
  'gu',
);
const LOWER_NAME = new RegExp(`\\b(${LOWER_ROLE}),? (?:of (?:the )?[^,]{2,40}, )?(${PERSON})`, 'gu');

const SECOND_POST = new RegExp(`^,? (?:and )?(${ROLE}) (?:of|at)(?: the)? `, 'u');

const NOT_PERSON =
  /^(?:University|Institute|Prefecture|Memorandum|Agreement|Understanding|Ministry|Department|Board|Directors?|Japan|Special|Economic|News|Press|Release|Act|Union|League|MOU|Officer|President|Chairman|Mayor|Governor|Republic|Kingdom|Royal|General)\b|\b(?:of|for) /;

/** `Forest Campus Graz`, `City of Obama`; a Korean `Park Do-yun` is a person. */
const endsLikeOrganisation = (name: string): boolean =>
  NOT_PERSON.test(name) ||
  ORGANISATION_WORDS.test(name.split(' ').slice(1).join(' ')) ||
  /\b(?:Officer|Director|President|Chairman|Japan|Directors)$/.test(name);

/** A text without any of these words has nobody with a post in it. */
const ANY_POST =
  /president|chair|director|c[efotsm]o\b|officer|governor|mayor|minister|ambassador|counsel|consul|attach|rector|chancellor|provost|dean|professor|principal|head|manager|secretary|treasurer|founder|partner|represent|superintendent|commissioner|curator|librarian|advis|executive|chief|leader|fellow|researcher|scientist|lecturer|coordinator|spokes|editor|auditor|supervisor|master|captain/i;

/** The people of a text with their posts. Former officers are left out; one who is only thanked has no part in it. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  if (!ANY_POST.test(text)) return [];
  const found: FoundPerson[] = [];
  const add = (match: RegExpMatchArray, name: string, role: string, organisation?: string): void => {
    const titled = name
      .replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|H\.E)\.? /, '')
      .replace(/'s$/, '')
      .trim();
    // "Because Masato Endo": a sentence's first word is no given name.
    const clean = titled.slice(findNames(titled)[0]?.start ?? 0);
    if (endsLikeOrganisation(clean) || clean.split(/[ -]/).length < 2 || isPost(clean)) return;
    const start = (match.index ?? 0) + match[0].indexOf(name);
    const before = text.slice(Math.max(0, start - 40), start);
    if (
      /\b(?:former|formerly|late|then|ex-|previous|witness\w*|outgoing)\b[^.;]{0,30}$/i.test(before) ||
      /\bformer\b/i.test(role)
    )
      return;
    const inBracket = /^,? ?(?:[A-Z][\w-]+,? ?)?\(([^()]{3,60})\)/.exec(text.slice(start + name.length))?.[1];
    organisation ??= inBracket !== undefined && ORGANISATION_WORDS.test(inBracket) ? inBracket : undefined;
    if (
      found.some(
        (person) =>
          person.name === clean &&
          (person.role === role.trim() || !organisation || organisation === person.organisation) &&
          (person.organisation || !organisation),
      )
    )
      return;
    found.push({
      start,
      end: start + name.length,
      name: clean,
      role: role.trim(),
      ...(organisation ? { organisation } : {}),
      part: partOf(text, start, start + name.length, caption, role),
    });
  };
  for (const match of text.matchAll(LABELLED))
    add(match, match[2] as string, (match[1] as string).replace(/^represented by (?:its )?/, ''));
  for (const match of text.matchAll(NAME_ROLE)) {
    const organisation = organisationAt(text, match);
    add(match, match[1] as string, match[2] as string, organisation);
    const second = organisation === undefined ? undefined : secondPost(text, match, organisation);
    if (second) add(match, match[1] as string, second.role, second.organisation);
  }
  for (const match of text.matchAll(NAME_LOWER))
    add(match, match[1] as string, match[2] as string, organisationAt(text, match));
  for (const match of text.matchAll(ROLE_NAME))
    add(
      match,
      match[2] as string,
      match[1] as string,
      / of (?:the )?$/.test(match[0]) ? organisationAt(text, match) : organisationBefore(text, match.index),
    );
  for (const match of text.matchAll(LOWER_NAME))
    add(
      match,
      match[2] as string,
      match[1] as string,
      organisationBefore(text, match.index) ?? organisationWithin(match[0]),
    );
  return found.sort((a, b) => a.start - b.start);
}

/** `Director of LINK-J, Executive Managing Officer of Mitsui Fudosan Co., Ltd.`: a post in another house. */
function secondPost(
  text: string,
  match: RegExpMatchArray,
  organisation: string,
): { role: string; organisation: string } | undefined {
  const from = text.indexOf(organisation, match.index) + organisation.length;
  const found = SECOND_POST.exec(text.slice(from, from + 160));
  if (!found) return undefined;
  const end = from + found[0].length;
  const [name] = findNames(text.slice(end, end + 100));
  return name && name.start <= 4 ? { role: found[1] as string, organisation: name.name } : undefined;
}

const ONLY_POST = new RegExp(`^${ROLE}$`, 'u');

const isPost = (name: string): boolean => ONLY_POST.test(name);

/** The organisation that the match ends before: `Deputy Governor of |Kanagawa Prefecture`. */
function organisationAt(text: string, match: RegExpMatchArray): string | undefined {
  if (!/(?:of|at|for|to|from|,)(?: the)? $/.test(match[0])) return undefined;
  const end = (match.index ?? 0) + match[0].length;
  const [name] = findNames(text.slice(end, end + 120));
  if (!name || name.start > 4) return undefined;
  return /,(?: the)? $/.test(match[0]) && !ORGANISATION_WORDS.test(name.name) && !/^[A-Z]{2,}/.test(name.name)
    ? undefined
    : name.name;
}

/** `Alba Elettrica CEO Rosa Neri` · `LINK-J's President …`. */
function organisationBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const name = findNames(before).at(-1);
  return name &&
    /^(?:'s)? $|^,? (?:was |is )?represented by (?:its )?$/.test(before.slice(name.end)) &&
    (ORGANISATION_WORDS.test(name.name) || /^[A-Z]{2,}/.test(name.name))
    ? name.name
    : undefined;
}

const organisationWithin = (text: string): string | undefined =>
  /\bof (?:the )?(\p{Lu}[^,]{2,40}),/u.exec(text)?.[1];

function partOf(
  text: string,
  start: number,
  end: number,
  caption: boolean,
  role: string,
): FoundPerson['part'] {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 160)];
  if (caption || SIDE.test(after) || /\((?:left|right)\)/i.test(after)) return 'pictured';
  if (
    /\b(?:said|says|stated|states|commented|comments|remarked|offered the following|added|noted|explained|expressed)\b/.test(
      after.slice(0, 140),
    ) ||
    /(?:said|says|stated|added|commented|comment (?:by|from)|according to|,") (?:\p{L}+ ){0,3}$/iu.test(
      before,
    )
  )
    return 'speaker';
  if (
    /\bsign(?:ed|atories|ing)?\b|put (?:their|its) name/i.test(before) ||
    /\b(?:signed|put their names|exchanged)\b/.test(after)
  )
    return 'signatory';
  if (
    /\b(?:head office|location|based|represented)\b/.test(before) ||
    /^(?:president|chairman|chairperson|CEO|representative|mayor|governor|director)/i.test(role)
  )
    return 'head';
  return 'attendee';
}
