import type { FoundSpeaker } from '../../languages/rules/people.js';
import { fold } from '../../text/fold.js';
import type { Fact } from '../fact.js';
import type { Person } from '../reading.js';

/** Compared without spaces: 曾山 明彦 is 曾山明彦. */
export const personKey = (name: string): string => fold(name).replace(/[\s・.=＝]/g, '');

/** The parts of a name in the order in which they stand: ルチア・ベルナルデスキ, `Inés Valdeolmos Rueda`. */
const partsOf = (name: string): string[] => fold(name).split(/[\s・]+/);

/** The one of these people that a short form means: 城戸 for 城戸正人, `Zollinger` for `Regula Zollinger`. */
export function speakerAmong(
  people: readonly Fact<Person>[],
  { name, post }: FoundSpeaker,
  publisher: string | undefined,
): Person | undefined {
  if (name === undefined && post === undefined) return undefined;
  if (name === undefined)
    return holderOf(people, post as string, publisher) ?? namedIn(people, post as string);
  const whole = people.filter(({ value }) => isMeant(value.name, name));
  // みのり食品 相良会長: a house stands before the family name.
  const [, family] = /^[^ ]{2,12} ([\p{Script=Han}々]{1,4})$/u.exec(name) ?? [];
  const matches =
    whole.length === 0 && family !== undefined
      ? people.filter(({ value }) => isMeant(value.name, family) && value.name.startsWith(family))
      : whole;
  const known = theOne(matches) ?? theOne(matches.filter(({ value }) => post && value.role?.endsWith(post)));
  if (known) return known;
  // Who is named in full or with a post speaks under that name; a family name alone may be anybody's.
  if (matches.length > 0 || (post === undefined && !isFull(name))) return undefined;
  return { name, ...(post === undefined ? {} : { role: post }), part: 'speaker' };
}

/** `Mitsuki Arisugawa`, 御厨航. */
const isFull = (name: string): boolean => /^\p{Lu}\p{L}+[ -]\p{Lu}|^[\p{Script=Han}々]{3,5}$/u.test(name);

function isMeant(full: string, spoken: string): boolean {
  const [whole, part] = [personKey(full), personKey(spoken)];
  if (whole === part) return true;
  const parts = partsOf(full);
  const words = partsOf(spoken);
  if (parts.length > 1)
    return (
      words.every((word) => parts.includes(word)) || (whole.startsWith(part) && /\p{Script=Han}/u.test(part))
    );
  return whole.startsWith(part) || (whole.endsWith(part) && part.length >= 3);
}

/** 知事コメント: the one who holds the post, of the publisher where several do. */
function holderOf(
  people: readonly Fact<Person>[],
  post: string,
  publisher: string | undefined,
): Person | undefined {
  const holders = people.filter(({ value }) => value.role?.endsWith(post));
  return theOne(holders) ?? theOne(holders.filter(({ value }) => value.organisation === publisher));
}

/** 轟局長コメント: a family name that runs on into the post, of the one who has both. */
function namedIn(people: readonly Fact<Person>[], words: string): Person | undefined {
  const isBoth = ({ value: { name, role = '' } }: Fact<Person>, length: number): boolean =>
    personKey(name).startsWith(words.slice(0, length)) && role.endsWith(words.slice(length));
  return theOne(
    people.filter((one) => [1, 2, 3, 4].some((length) => length < words.length - 1 && isBoth(one, length))),
  );
}

function theOne(people: readonly Fact<Person>[]): Person | undefined {
  const names = new Set(people.map(({ value }) => personKey(value.name)));
  if (names.size !== 1) return undefined;
  return (people.find(({ value }) => value.role && value.organisation) ?? people[0])?.value;
}

/** Whether one name is the other cut short: 宇津木 of 宇津木直子, `Penrose` of `Alasdair Penrose`. */
export function isShortFor(short: string, full: string): boolean {
  const [part, whole] = [personKey(short), personKey(full)];
  return whole.length > part.length && isMeant(full, short);
}
