import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../../core/languages/language.js';
import type { ReleaseMetadata } from '../../core/releases/release.js';
import { writtenDate } from './writtenDate.js';

/** Something in a front matter that does not hold. */
export interface Mistake {
  /** The file's line, counted from 1. */
  readonly line: number;
  /** `"date" is "soon"` */
  readonly matter: string;
  readonly remedy: string;
}

export interface FrontMatter {
  readonly metadata: Omit<ReleaseMetadata, 'id'>;
  /** Where the text behind the closing line begins. */
  readonly bodyStart: number;
  readonly mistakes: readonly Mistake[];
}

const LONGEST = 64 * 1024;

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const filled = text.pipe(z.string().min(1));

/** Each field with what a right value looks like; other fields are none of this program's business. */
const FIELDS = {
  title: { schema: filled, remedy: 'write the title of the release' },
  publisher: { schema: filled, remedy: 'write the name of the organisation that issued it' },
  language: { schema: z.enum(LANGUAGES), remedy: 'write "en" or "ja"' },
  date: {
    schema: text.transform((value, context) => dateOr(value, context)),
    remedy: 'write it as 2021-03-22, 2021-03 or 2021',
  },
  url: {
    schema: z.url({ protocol: /^https?$/ }),
    remedy: 'write the whole address, beginning with https://',
  },
  textKind: { schema: z.enum(['digest', 'original']), remedy: 'write "digest" or "original"' },
} as const;

type Field = keyof typeof FIELDS;

function dateOr(value: string, context: z.RefinementCtx): string {
  const date = writtenDate(value);
  if (date === undefined) context.addIssue({ code: 'custom', message: 'no date' });
  return date ?? '';
}

/**
 * What stands between two lines of `---` at the very beginning of a file; undefined where a file
 * only begins with a rule. What can be read is read, beside the mistakes.
 */
export function readFrontMatter(file: string): FrontMatter | undefined {
  const block = findBlock(file);
  if (!block) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(block.yaml, { lineCounter: lines, prettyErrors: false });
  const pairs = isMap(document.contents) ? (document.contents.items as Pair[]) : [];
  // Text between two rules is a scalar or nothing to YAML, and no front matter.
  if (pairs.length === 0 && document.errors.length === 0 && block.yaml.trim() !== '') return undefined;
  const lineOf = (offset: number): number => lines.linePos(offset).line + 1;
  const mistakes: Mistake[] = document.errors.slice(0, 1).map((error) => ({
    line: lineOf(error.pos[0]),
    matter: 'it is not valid YAML',
    remedy: 'write each field as "name: value", with the value in quotation marks where it holds a colon',
  }));
  const values: Partial<Record<Field, string>> = {};
  for (const pair of pairs) readField(pair, lineOf, values, mistakes);
  const { date, ...others } = values;
  const metadata = { ...others, ...(date !== undefined && { publishedOn: date }) } as FrontMatter['metadata'];
  return { metadata, bodyStart: block.end, mistakes };
}

function readField(
  { key, value }: Pair,
  lineOf: (offset: number) => number,
  values: Partial<Record<Field, string>>,
  mistakes: Mistake[],
): void {
  const name = isScalar(key) ? String(key.value) : '';
  if (!Object.hasOwn(FIELDS, name)) return;
  const field = name as Field;
  const written = isScalar(value) ? value.value : undefined;
  // An empty field is as good as none.
  if (written === null || written === '') return;
  const parsed = FIELDS[field].schema.safeParse(written);
  if (parsed.success) {
    values[field] = parsed.data;
    return;
  }
  const start = (isScalar(value) ? value : isScalar(key) ? key : undefined)?.range?.[0] ?? 0;
  const shown = isScalar(value) ? `is ${JSON.stringify(written).slice(0, 60)}` : 'has no single value';
  mistakes.push({ line: lineOf(start), matter: `"${field}" ${shown}`, remedy: FIELDS[field].remedy });
}

function findBlock(file: string): { yaml: string; end: number } | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(file);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(file.slice(start, start + LONGEST));
  if (!closing) return undefined;
  return { yaml: file.slice(start, start + closing.index), end: start + closing.index + closing[0].length };
}
