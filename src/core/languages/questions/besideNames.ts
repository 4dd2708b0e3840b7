import type { Span } from '../../text/span.js';
import { BESIDE_NAMES as EN } from '../en/questions/besideNames.js';
import { BESIDE_NAMES as JA } from '../ja/questions/besideNames.js';
import { LANGUAGES, type Language } from '../language.js';

/** What may stand right beside a name, a date, a number; all that is given must hold. */
export interface Beside {
  /** The name itself: `/s$/`. */
  readonly is?: RegExp;
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
  /** Whose people are asked for: `who signed for |Tamaki|`, |タマキ製薬|側の署名者. */
  readonly side: readonly Beside[];
  /** Among whose partners a place is asked for: `which number is UTA for |Hokuryo|`, |ハートムーア|にとって何校目. */
  readonly numbering: readonly Beside[];
  /** Who announces: `when did |Hartmoor| publish its news`, |天浜県|が公表したのは. */
  readonly announcing: readonly Beside[];
  /** Beside whom another one is asked for: `who came right after |A|`, |A|の次に提携したのは. */
  readonly neighbour: readonly Beside[];
  /** Which renewal it is, by the version that has its number: `the |third| version`. */
  readonly version: readonly Beside[];
  /** From then on: `|2020| or later`; Japanese has one word for it, which is a signal. */
  readonly orLater: readonly Beside[];
  /** A country whose embassy is meant by its ambassador: `the |Latvian| ambassador`, |ラトビア|大使. */
  readonly ambassador: readonly Beside[];
  /** A country that stands for somebody there: `the |Korean| battery MOU`, |デンマーク|のほう; the text with its marks. */
  readonly countryAsParty: readonly Beside[];
  /** A country with the sort of house there, of which something is asked: `the |Dutch hospital|`, |オランダの病院|は. */
  readonly houseThere: readonly Beside[];
  /** A sort that stands for the one of it: `the |hospital|`, |病院|側. */
  readonly sortAsParty: readonly Beside[];
  /** The same where the sort is a part of all such names, at the front: |大使館|は10例目; the text with its marks. */
  readonly namedSortAsParty: readonly Beside[];
  /** A sort of house with the office in it, which is somebody: |病院|長. */
  readonly sortWithOffice: readonly Beside[];
  /** A word for a number that counts nothing: `the |one| with Halifax`. */
  readonly noNumber: readonly Beside[];
  /** Where something was: `signed in |Odense|`, |オーデンセ|で. */
  readonly place: readonly Beside[];
  /** That something came before it: `before |X|`, |X|より先. */
  readonly laterThan: readonly Beside[];
  /** That something came after it, or it came first: `after |X|`, |X|の後, 先は|X|. */
  readonly earlierThan: readonly Beside[];
  /** That it is what is spoken of, and no side of a comparison: |X|は. */
  readonly topic: readonly Beside[];
  /** Words for sorts alone that are somebody's name: `the |medical association| agreement`. */
  readonly sortsAsName: readonly Beside[];
  /** A place that is named for what is not meant: `outside |Europe|`, |欧州|以外. */
  readonly outside: readonly Beside[];
}

export const BESIDE_NAMES: Readonly<Record<Language, BesideNames>> = { en: EN, ja: JA };

/** Whether a span of a text stands where one of the places says. */
export function standsBeside(places: readonly Beside[], text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return places.some(
    (place) =>
      (place.is?.test(text.slice(start, end)) ?? true) &&
      (place.before?.test(before) ?? true) &&
      (place.behind?.test(behind) ?? true) &&
      !place.notBefore?.test(before) &&
      !place.notBehind?.test(behind),
  );
}

/** The same by the words of any language, for a question may name somebody in the other one. */
export const standsBesideInAny = (name: keyof BesideNames, text: string, span: Span): boolean =>
  LANGUAGES.some((language) => standsBeside(BESIDE_NAMES[language][name], text, span));
