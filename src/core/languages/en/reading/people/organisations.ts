import { findNames } from '../names/names.js';
import { ORGANISATION_WORDS } from '../names/words.js';
import { SECOND_POST } from './patterns.js';

/** `Director of LINK-J, Executive Managing Officer of Mitsui Fudosan Co., Ltd.`: a post in another house. */
export function secondPost(
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

const NOUN =
  /^(?:park|network|city|town|village|prefecture|university|college|school|company|firm|institute|cluster|centre|center|hub|foundation|association|agency|embassy|hospital|museum|port|alliance|consortium|chamber|society|federation|bank)(?=[.,;:)"”]| (?:and|said|says|who)\b|$)/;

/** The organisation that the match ends before: `Deputy Governor of |Kanagawa Prefecture`. */
export function organisationAt(text: string, match: RegExpMatchArray): string | undefined {
  // `CEO of the park`: the one house at hand that is called so.
  if (/ (?:of|at) the $/.test(match[0])) {
    const noun = NOUN.exec(text.slice((match.index ?? 0) + match[0].length))?.[0];
    if (noun) return `the ${noun}`;
  }
  // `LINK-J has named Rosa Neri, its director`.
  if (/, its /.test(match[0])) {
    const before = text.slice(0, match.index ?? 0);
    const owner = findNames(before).findLast(
      ({ name }) => ORGANISATION_WORDS.test(name) || /^[A-Z]{2,}/.test(name),
    );
    return owner && /^ (?:has |have |had |will )?[a-z]+ $/.test(before.slice(owner.end))
      ? owner.name
      : undefined;
  }
  if (!/(?:of|at|for|to|from|,)(?: the)? $/.test(match[0])) return undefined;
  const end = (match.index ?? 0) + match[0].length;
  const [name] = findNames(text.slice(end, end + 120));
  if (!name || name.start > 4) return undefined;
  return /,(?: the)? $/.test(match[0]) && !ORGANISATION_WORDS.test(name.name) && !/^[A-Z]{2,}/.test(name.name)
    ? undefined
    : name.name;
}

/** `Alba Elettrica CEO Rosa Neri` · `LINK-J's President …`. */
export function organisationBefore(text: string, at: number): string | undefined {
  // `a delegation from Takase Town (Gifu, Japan), headed by |Mayor Oki`
  const before = text.slice(Math.max(0, at - 80), at).replace(/ ?\([^()]*\)/g, '');
  const name = findNames(before).at(-1);
  return name &&
    /^(?:'s)? $|^,? (?:was |is )?(?:represented|headed|led) by (?:its )?$/.test(before.slice(name.end)) &&
    (ORGANISATION_WORDS.test(name.name) || /^[A-Z]{2,}/.test(name.name))
    ? name.name
    : undefined;
}

/** `president of Alba Elettrica, Rosa Neri`. */
export const organisationWithin = (text: string): string | undefined =>
  /\bof (?:the )?(\p{Lu}[^,]{2,40}),/u.exec(text)?.[1];

/** `President Hikaru Saegusa signed for |Hokuryo University`, `and Principal Joseph Mwadime for |MCME`. */
export function signedFor(text: string, match: RegExpMatchArray): string | undefined {
  const end = (match.index ?? 0) + match[0].length;
  const lead = /^ ?(?:signed |spoke |attended )?(?:it |on behalf of |for )(?:the )?/.exec(
    text.slice(end, end + 40),
  )?.[0];
  if (!lead) return undefined;
  const noun = / the $/.test(lead) ? NOUN.exec(text.slice(end + lead.length))?.[0] : undefined;
  if (noun !== undefined) return `the ${noun}`;
  const [name] = findNames(text.slice(end + lead.length, end + lead.length + 100));
  // `Vice Chair Iwasa signed on behalf of |Chair Hasegawa`: whoever is stood in for is no house.
  return name && name.start === 0 && !OFFICE_HOLDER.test(name.name) ? name.name : undefined;
}

const OFFICE_HOLDER =
  /^(?:vice |deputy )?(?:president|chair(?:man|person|woman)?|ceo|director|governor|mayor|ambassador|rector|chancellor|dean|minister|professor|dr|mr|ms|mrs)\b(?! of)/i;

/** `|Kisaragi's President`: whose the post is, whatever its name looks like. */
export function ownerBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  const name = findNames(before).at(-1);
  return name?.end === before.length ? name.name : undefined;
}

/** `On behalf of |Lervik Hub, CEO Lars Berg signed`, `For |Lervik Hub: Lars Berg, CEO`, `|Lervik Hub: Lars Berg, CEO`. */
export function standingFor(text: string, at: number): string | undefined {
  const from = Math.max(0, at - 100);
  const before = text.slice(from, at);
  const name = findNames(before).at(-1);
  if (!name) return undefined;
  const [lead, behind] = [before.slice(0, name.start), before.slice(name.end)];
  const isFor =
    /\b(?:for|on behalf of|representing)(?: the)? $/i.test(lead) && /^(?:[,:]| [–-]) $/.test(behind);
  const isRow = from === 0 && ORGANISATION_WORDS.test(name.name) && /^\W*$/.test(lead) && behind === ': ';
  return isFor || isRow ? name.name : undefined;
}
