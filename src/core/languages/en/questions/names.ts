import type { NameWords } from '../../questions/names.js';

/** How English names are told from other words of a question. */
export const NAME_WORDS: NameWords = {
  // CEO of Lyngvik Science Park
  post: /^(?:CEO|COO|CFO|CTO|President|Chair(?:man|woman|person)?|Director|Head|Mayor|Governor|Ambassador|Rector|Dean)[ ,].*/,
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `Institute |of| Marine Research`: words that are left out of an acronym. */
export const LEFT_OUT_OF_ACRONYM = words('of the and for at in on a an de la le du des und');

/** `the Oresund Feed |alliance|`: what a name that nobody has ends in may be the word for the agreement. */
export const AGREEMENT_WORDS = words('alliance partners');

/** `|with| halifax`: words behind which a name stands even in small letters. */
export const BEFORE_A_NAME = words('with between did does has have is was from and about for than versus vs');

/** `legally`, `officially`: no name in small letters goes so. */
export const ADVERB = /^\p{L}{3,}ly$/u;

/** `Kasuga |University|`: what no house of another sort has behind its name. */
export const TELLING_SORT = words('university college hospital bank embassy prefecture museum school');

/** Words for one sort of house: `lab` and `laboratory`. */
export const SAME_SORT: Readonly<Record<string, readonly string[]>> = {
  lab: ['laboratory', 'labs', 'laboratories'],
  laboratory: ['lab', 'labs'],
  center: ['centre'],
  centre: ['center'],
  harbor: ['harbour'],
  harbour: ['harbor'],
  uni: ['university'],
};
