import { CLASS_AT_END } from '../../languages/ja/questions/names.js';
import type { JapaneseName } from '../nameLexicon.js';

/** 3 letters and more that begin as the name does and stand in it in this order; no part of it as it is. */
export function shortenedBy(form: string, names: ReadonlyMap<string, readonly JapaneseName[]>): string[] {
  if (form.length < 3) return [];
  const fits = (names.get(form.slice(0, 2)) ?? []).filter(
    ({ name, bare }) => !bare && isShortened(form, name),
  );
  return [...new Set(fits.map(({ id }) => id))];
}

/** By its beginning and its class alone; two letters tell only a publisher, for they are mostly a place. */
export function abridgedBy(
  form: string,
  names: ReadonlyMap<string, readonly JapaneseName[]>,
  publishers: ReadonlySet<string>,
): string[] {
  const [, head = '', end = ''] = CLASS_AT_END.exec(form) ?? [];
  if (head === '') return [];
  const fits = (names.get(form.slice(0, 2)) ?? []).filter(
    ({ name, bare, id }) =>
      !bare &&
      name.length > form.length &&
      name.startsWith(head) &&
      name.endsWith(end) &&
      (head.length > 2 || publishers.has(id)),
  );
  return [...new Set(fits.map(({ id }) => id))];
}

function isShortened(form: string, name: string): boolean {
  if (form.length >= name.length) return false;
  let at = 0;
  for (const letter of name) if (letter === form[at]) at++;
  return at === form.length;
}
