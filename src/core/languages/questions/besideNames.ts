import type { Span } from '../../text/span.js';
import { BESIDE_NAMES as EN } from '../en/questions/besideNames.js';
import { BESIDE_NAMES as JA } from '../ja/questions/besideNames.js';
import { LANGUAGES, type Language } from '../language.js';

/** What may stand right beside a name, a date, a number; all that is given must hold. */
export interface Beside {
  /** Ends where the name begins: `/ for $/`. */
  readonly before?: RegExp;
  /** Begins where the name ends: `/^の/`. */
  readonly behind?: RegExp;
  readonly notBefore?: RegExp;
  readonly notBehind?: RegExp;
}

/** What a question says of a name by the words right beside it; one of several places is enough. */
export interface BesideNames {
  /** That an agreement runs until the day: `it runs until |2030|`, |2028年3月|末まで. */
  readonly endsThen: readonly Beside[];
  /** That the paper's sort is in question: `is it |an MOU|`, |MOU|でしたっけ. */
  readonly asksIfCalled: readonly Beside[];
  /** That it is somebody's partner: `with |X|`, |X|との提携, |X|の次. */
  readonly counterpart: readonly Beside[];
  /** That it is whose partners are told: `the third partner of |X|`, |X|の3番目. */
  readonly owner: readonly Beside[];
}

export const BESIDE_NAMES: Readonly<Record<Language, BesideNames>> = { en: EN, ja: JA };

/** Whether a span of a text stands where one of the places says. */
export function standsBeside(places: readonly Beside[], text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return places.some(
    (place) =>
      (place.before?.test(before) ?? true) &&
      (place.behind?.test(behind) ?? true) &&
      !place.notBefore?.test(before) &&
      !place.notBehind?.test(behind),
  );
}

/** The same by the words of any language, for a question may name somebody in the other one. */
export const standsBesideInAny = (name: keyof BesideNames, text: string, span: Span): boolean =>
  LANGUAGES.some((language) => standsBeside(BESIDE_NAMES[language][name], text, span));
