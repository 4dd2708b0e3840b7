import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
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

/** One field as it is written. */
interface Written {
  readonly name: string;
  /** Undefined where it is a list or a mapping. */
  readonly value: unknown;
  readonly line: number;
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
  const lineOf = (offset = 0): number => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  const fields = error ? fieldsByLine(block.yaml) : fieldsOf(document.contents, lineOf);
  // Text between two rules is a scalar to YAML, and no front matter.
  if (fields.length === 0 && block.yaml.trim() !== '') return undefined;
  const mistakes: Mistake[] = error ? [{ line: lineOf(error.pos[0]), ...NOT_YAML }] : [];
  const values: Partial<Record<Field, string>> = {};
  for (const field of fields) readField(field, values, mistakes);
  const { date, ...others } = values;
  const metadata = { ...others, ...(date !== undefined && { publishedOn: date }) } as FrontMatter['metadata'];
  return { metadata, bodyStart: block.end, mistakes };
}

const NOT_YAML = {
  matter: 'it is not valid YAML',
  remedy: 'write each field as "name: value", with the value in quotation marks where it holds a colon',
};

function fieldsOf(contents: unknown, lineOf: (offset?: number) => number): Written[] {
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    value: isScalar(value) ? value.value : value === null ? null : undefined,
    line: lineOf((isScalar(value) ? value : isScalar(key) ? key : undefined)?.range?.[0]),
  }));
}

/** Where the block as a whole is no YAML, each of its lines still says something: `title: Aoba City: an MOU`. */
function fieldsByLine(yaml: string): Written[] {
  return yaml.split(/\r?\n/).flatMap((text, i) => {
    const [, name, value] = /^(\w+):[ \t]+(\S.*)$/.exec(text) ?? [];
    const bare = value?.trim().replace(/^(["'])(.*)\1$/, '$2');
    return name === undefined ? [] : [{ name, value: bare, line: i + 2 }];
  });
}

function readField(
  { name, value, line }: Written,
  values: Partial<Record<Field, string>>,
  mistakes: Mistake[],
): void {
  // An empty field is as good as none.
  if (!Object.hasOwn(FIELDS, name) || value === null || value === '') return;
  const field = name as Field;
  const parsed = FIELDS[field].schema.safeParse(value);
  if (parsed.success) {
    values[field] = parsed.data;
    return;
  }
  const shown = value === undefined ? 'has no single value' : `is ${JSON.stringify(value).slice(0, 60)}`;
  mistakes.push({ line, matter: `"${field}" ${shown}`, remedy: FIELDS[field].remedy });
}

function findBlock(file: string): { yaml: string; end: number } | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(file);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(file.slice(start, start + LONGEST));
  if (!closing) return undefined;
  return { yaml: file.slice(start, start + closing.index), end: start + closing.index + closing[0].length };
}
