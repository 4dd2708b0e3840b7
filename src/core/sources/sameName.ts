/** Letters that a name has, so that one of them may be wrong. */
const LEAST_NAME = 6;

/**
 * Whether two names of an organisation are one, corrected: `Lakesde University` and `Lakeside University`, `Medicen`
 * and `Medicen Paris Region`; not `Aoba City` and `Minato City`.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (longer.includes(shorter)) return true;
  return (
    shorter.length >= LEAST_NAME && longer.length - shorter.length <= 1 && isOneSlipAway(shorter, longer)
  );
}

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One letter is another, is missing, or two stand the wrong way round. */
function isOneSlipAway(shorter: string, longer: string): boolean {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  let end = 0;
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end++;
  const [left, right] = [
    shorter.slice(start, shorter.length - end),
    longer.slice(start, longer.length - end),
  ];
  return right.length <= 1 || (right.length === 2 && left === [...right].toReversed().join(''));
}
