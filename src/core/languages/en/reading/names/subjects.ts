import type { FoundName } from '../../../../text/names.js';
import type { Context } from '../agreements/context.js';
import { listFrom, namesWith } from '../agreements/sides.js';
import { findNames } from './names.js';
import { isPlace } from './places.js';
import { ORGANISATION_WORDS } from './words.js';

/** `Seiran Motors and Alba Elettrica have ended their talks`: the first list of two that a text begins with. */
export function findPair(text: string): FoundName[] {
  const context: Context = {
    text,
    names: findNames(text).filter((name) => !isPlace(name.name)),
    instruments: [],
  };
  const list = context.names.length > 0 ? listFrom(context, (context.names[0] as FoundName).start, true) : [];
  if (list.length === 2) return list;
  const [subject] = context.names;
  const counterpart = namesWith(context, subject?.end ?? 0, 160)[0];
  return subject && subject.start < 30 && counterpart ? [subject, counterpart] : [];
}

/** `Hokuriku Bio Forum will hold a webinar`: the organisation that a sentence begins with and that does something. */
export function findSubject(text: string): FoundName | undefined {
  const [name] = findNames(text).filter((found) => !isPlace(found.name));
  if (
    !name ||
    !/^(?:(?:On|In|Over|At) [^,]{2,40}, |.{0,30}? )?(?:[Tt]he )?$/.test(text.slice(0, name.start)) ||
    !ORGANISATION_WORDS.test(name.name)
  )
    return undefined;
  return /^ (?:has|have|had|will|is|was|announces?d?|held|holds|opened|opens|invites?|launche[sd]|plans|calls|published|completed|received|welcomed|welcomes|hosted|hosts|visited|met|sent|organi[sz]ed|presented|celebrated|used|uses|signed|signs|gained|gains|added|adds|concluded|concludes|renewed|renews|started|starts|began|begins|took|takes|continues|extended|extends)\b/.test(
    text.slice(name.end),
  )
    ? name
    : undefined;
}

const PUBLISHER = /^(?:we|our (?:company|university|institute)|the company|the university|the institute)$/i;

const PARTIES =
  /\b(?:both (?:sides|parties|organi[sz]ations|companies|institutions|universities)|the two(?: \w+)?|they|the parties|the (?:three|four) (?:parties|organi[sz]ations|institutions))\b/i;

/** `we` → the publisher; `both sides` → the parties. */
export function pronoun(text: string): 'publisher' | 'parties' | undefined {
  if (PUBLISHER.test(text)) return 'publisher';
  return PARTIES.test(text) ? 'parties' : undefined;
}
