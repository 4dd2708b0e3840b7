import { type Token, tokensOf } from './jsonTokens.js';

/** A text as JSON, or the place where it is none. */
export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'wrong';
      /** Both from 1. */
      readonly line: number;
      readonly column: number;
      /** `a comma is missing before it: write one` */
      readonly matter: string;
    };

/** Reads JSON that people write: says what is wrong where, and takes no name that stands twice. */
export function readJson(text: string): JsonText {
  const trouble = findTrouble(text);
  if (!trouble) return { kind: 'value', value: JSON.parse(text) };
  const before = text.slice(0, trouble.at).split('\n');
  return { kind: 'wrong', line: before.length, column: before.at(-1)!.length + 1, matter: trouble.matter };
}

interface Trouble {
  readonly at: number;
  readonly matter: string;
}

/** What may come next. */
type Awaited = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/** An object or a list that is open. */
interface Open {
  readonly start: Token;
  readonly end: string;
  /** Of an object. */
  readonly names?: Set<string>;
}

function findTrouble(text: string): Trouble | undefined {
  const open: Open[] = [];
  let awaited: Awaited = 'value';
  let last: Token | undefined;
  for (const token of tokensOf(text)) {
    const inside = open.at(-1);
    if (token.text === inside?.end) {
      const trouble = whyNoEnd(awaited, token, last);
      if (trouble) return trouble;
      open.pop();
      awaited = 'comma or end';
    } else {
      const matter = whyNot(awaited, token, inside);
      if (matter !== undefined) return { at: token.at, matter };
      if (isName(awaited)) inside?.names?.add(token.text);
      if (isOpening(token)) open.push(opened(token));
      awaited = behind(awaited, token, inside);
    }
    last = token;
  }
  const unclosed = open.at(-1)?.start;
  if (unclosed) return { at: unclosed.at, matter: `this ${unclosed.text} is never closed: close it` };
  return last ? undefined : { at: 0, matter: 'nothing stands here: write {} at least' };
}

const isName = (awaited: Awaited): boolean => awaited === 'name' || awaited === 'name or end';

const isOpening = ({ text }: Token): boolean => text === '{' || text === '[';

const opened = (start: Token): Open =>
  start.text === '{' ? { start, end: '}', names: new Set() } : { start, end: ']' };

function behind(awaited: Awaited, token: Token, inside: Open | undefined): Awaited {
  if (token.text === '{') return 'name or end';
  if (token.text === '[') return 'value or end';
  if (isName(awaited)) return 'colon';
  if (awaited === 'colon') return 'value';
  if (awaited === 'comma or end') return inside?.names ? 'name' : 'value';
  return 'comma or end';
}

function whyNoEnd(awaited: Awaited, { at, text }: Token, last: Token | undefined): Trouble | undefined {
  if (awaited.endsWith('end')) return undefined;
  if (last?.text === ',') return { at: last.at, matter: 'this comma is one too many: remove it' };
  return { at, matter: `${text} stands where a value is missing: write one before it` };
}

/** Why the token is not what is awaited; undefined where it is. */
function whyNot(awaited: Awaited, token: Token, inside: Open | undefined): string | undefined {
  const { kind, text } = token;
  switch (awaited) {
    case 'name':
    case 'name or end':
      if (kind !== 'string') return token.matter ?? whyNoName(token);
      return inside?.names?.has(text) ? `${text} stands here twice: leave one of them` : undefined;
    case 'colon':
      return text === ':' ? undefined : (token.matter ?? 'a colon is missing before it: write one');
    case 'comma or end':
      if (text === ',' && inside) return undefined;
      if (!inside) return 'the text goes on behind its end: remove what is too much';
      return token.matter ?? whyNoComma(token);
    case 'value':
    case 'value or end':
      return kind === 'string' || kind === 'scalar' || isOpening(token)
        ? undefined
        : (token.matter ?? whyNoValue(token));
    default:
      return awaited satisfies never;
  }
}

const isWord = ({ text }: Token): boolean => /^[\p{L}_$]/u.test(text);

const whyNoName = (token: Token): string =>
  isWord(token)
    ? `names stand in quotation marks: write "${token.text}"`
    : `${token.text} stands where a name is missing: write one, in quotation marks`;

const whyNoComma = ({ text }: Token): string =>
  /[}\]]/.test(text)
    ? `${text} closes nothing that is open: remove it, or write the other one`
    : 'a comma is missing before it: write one';

const whyNoValue = (token: Token): string =>
  isWord(token)
    ? `texts stand in quotation marks: write "${token.text}"`
    : `${token.text} stands where a value is missing: write one`;
