import { type Path, type Problems, problem } from './problem.js';

/** A JSON object whose fields are yet to be looked at. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): Json => (isObject(value) ? value : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Discord counts code points: `𠮷` is one character. */
export function characters(text: unknown): number {
  let count = 0;
  if (typeof text === 'string') for (const _ of text) count += 1;
  return count;
}

interface Bounds {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

export function* missing(path: Path): Problems {
  yield problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

/** A string within bounds, counted in characters. */
export function* text(path: Path, value: unknown, { min = 0, max, required = min > 0 }: Bounds): Problems {
  if (isAbsent(value)) {
    if (required) yield* missing(path);
  } else if (typeof value !== 'string') {
    yield problem(path, 'BASE_TYPE_BAD_STRING', 'Must be a string.');
  } else {
    yield* length(path, characters(value), min, max);
  }
}

/** A text that must show something: blanks alone are refused as if it were missing. */
export function* shownText(path: Path, value: unknown, max: number): Problems {
  if (typeof value === 'string' && value.trim() === '') yield* missing(path);
  else yield* text(path, value, { min: 1, max });
}

/** A list within bounds, and what is wrong with each of its items. */
export function* list(
  path: Path,
  value: unknown,
  { min = 0, max, required = min > 0 }: Bounds,
  each: (path: Path, item: Json) => Problems,
): Problems {
  if (isAbsent(value)) {
    if (required) yield* missing(path);
    return;
  }
  if (!Array.isArray(value)) {
    yield problem(path, 'BASE_TYPE_BAD_LIST', 'Must be an array.');
    return;
  }
  yield* length(path, value.length, min, max);
  for (const [index, item] of value.entries()) {
    if (isObject(item)) yield* each([...path, index], item);
    else yield problem([...path, index], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  }
}

function* length(path: Path, count: number, min: number, max: number): Problems {
  if (count >= min && count <= max) return;
  if (min > 0) {
    yield problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  } else {
    yield problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  }
}

export function* integer(path: Path, value: unknown, min: number, max: number): Problems {
  if (isAbsent(value)) return;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    yield problem(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
  } else if (value < min) {
    yield problem(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  } else if (value > max) {
    yield problem(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  }
}

export function* oneOf(path: Path, value: unknown, allowed: readonly unknown[]): Problems {
  if (!allowed.includes(value)) {
    yield problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }
}

/** An address of the web; `attachment://` too where a file may be shown. */
export function* url(
  path: Path,
  value: unknown,
  { max = 2048, required = false, files = false } = {},
): Problems {
  if (isAbsent(value)) {
    if (required) yield* missing(path);
    return;
  }
  yield* text(path, value, { min: 1, max });
  const parsed = URL.canParse(String(value)) ? new URL(String(value)) : undefined;
  if (!parsed) {
    yield problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  } else if (!['http:', 'https:', ...(files ? ['attachment:'] : [])].includes(parsed.protocol)) {
    yield problem(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${parsed.protocol.slice(0, -1)}" is not supported. Scheme must be one of ('http', 'https').`,
    );
  }
}

/** Values that must differ from one another; the later ones are at fault. */
export function* unique(
  values: readonly { readonly path: Path; readonly value: unknown }[],
  code: string,
  message: string,
): Problems {
  const seen = new Set<unknown>();
  for (const { path, value } of values) {
    if (value !== undefined && seen.has(value)) yield problem(path, code, message);
    seen.add(value);
  }
}
