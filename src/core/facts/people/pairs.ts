import type { FoundPerson } from '../../languages/rules/people.js';
import type { Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';
import { personKey } from './names.js';
import type { Roll } from './roll.js';

/** Two heads whom a sentence names in one breath, by their keys: each is of another house. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

/** `President Aoki and Rector Varga signed`, 青木学長とヴァルガ学長が署名: heads of no named house that a sentence joins. */
export function pairIn({ rules, view }: Sentence, found: readonly FoundPerson[]): Pair | undefined {
  const heads = found.filter(({ role }) => role !== undefined && rules.isHeadPost(role));
  const [first, second] = heads;
  if (!first || !second || heads.length > 2) return undefined;
  const words = view.text.slice(first.end, second.start);
  const between = [first.role, second.role].reduce<string>(
    (text, role) => text.replace(role ?? '', ''),
    words,
  );
  if (!rules.joinsTwo(between.replace(/ +/g, ' '))) return undefined;
  return { first: personKey(first.name), second: personKey(second.name) };
}

/**
 * The house of one of two heads: the other one's is the other side; where neither is told, a post's own word
 * decides (a mayor is at a city), and else the house that publishes names its own first.
 */
export function houseInPair(
  roll: Roll,
  key: string,
  counterpart: string,
  isAt: (house: string, role?: string) => boolean,
): string | undefined {
  const { publisher } = roll.cast as Cast;
  const pair = roll.pairs.find(({ first, second }) => isSame(first, key) || isSame(second, key));
  if (!pair || publisher === undefined) return undefined;
  const isFirst = isSame(pair.first, key);
  const mateKey = isFirst ? pair.second : pair.first;
  const mate = houseOf(roll, mateKey);
  if (mate !== undefined)
    return mate === publisher ? counterpart : mate === counterpart ? publisher : undefined;
  const sides = [publisher, counterpart];
  const [only, another] = sides.filter((side) => isAt(side));
  if (only !== undefined && another === undefined) return only;
  // 頭取 beside the 知事 of the prefecture that publishes: what the other's post says tells both.
  const matePost = roleOf(roll, mateKey);
  const [mates, either] = matePost === undefined ? [] : sides.filter((side) => isAt(side, matePost));
  if (mates !== undefined && either === undefined) return mates === publisher ? counterpart : publisher;
  return isFirst ? publisher : counterpart;
}

/** The house that the release itself gives somebody, in full or by family name. */
const houseOf = ({ found, keys }: Roll, key: string): string | undefined =>
  found.find(({ value }, index) => isSame(keys[index] ?? '', key) && value.organisation)?.value.organisation;

const roleOf = ({ found, keys }: Roll, key: string): string | undefined =>
  found.find(({ value }, index) => isSame(keys[index] ?? '', key) && value.role)?.value.role;

/** `Rector Varga` is `Rector Anna Varga`. */
const isSame = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a === b || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
