/** A piece of JSON, or of what is none. */
export interface Token {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'string' | 'scalar' | 'sign' | 'other';
  /** Of what is none: what to write instead. */
  readonly matter?: string;
}

const SPACE = /[ \t\r\n]*/y;
const KINDS: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['string', /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y],
  ['scalar', /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\p{N}_.$-])/uy],
  ['sign', /[{}[\]:,]/y],
  ['other', /[\p{L}\p{N}_.$-]+|[\s\S]/uy],
];

/** The pieces of a text, one after the other. */
export function* tokensOf(text: string): Generator<Token> {
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const token = tokenAt(text, at);
    yield token;
    at = skipSpace(text, at + token.text.length);
  }
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function tokenAt(text: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const matter = kind === 'other' ? otherNotation(found, text, at) : undefined;
    return { at, text: found, kind, ...(matter !== undefined && { matter }) };
  }
  // Half of a character that needs two.
  return { at, text: text.charAt(at), kind: 'other' };
}

/** What people write who know another notation, or who copied from a word processor. */
function otherNotation(found: string, text: string, at: number): string | undefined {
  if (found === '/' || found === '#') return 'JSON has no comments: remove this one';
  if (/^['`“”„‟‘’「『]$/.test(found)) return `${found} is no quotation mark of JSON: write "`;
  if (found !== '"') return undefined;
  const end = text.indexOf('\n', at);
  const line = text.slice(at + 1, end < 0 ? text.length : end);
  return line.includes('\\')
    ? 'in this text stands a \\ that says nothing: write \\\\ for the sign itself, or / in a path'
    : 'this text is not closed on its line: write " at its end';
}
