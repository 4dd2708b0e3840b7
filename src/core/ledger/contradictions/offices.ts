import type { Language } from '../../languages/language.js';
import { foldName } from '../names/tokens.js';

/** One office as a role names it. */
export interface Office {
  readonly id: string;
  /** Offices of one ladder are steps: nobody stands on two at once. */
  readonly ladder: 'board' | 'government' | 'mission' | 'academic';
  readonly language: Language;
  /** Whether there is one at a time, whose holder heads nothing else of the kind. */
  readonly head: boolean;
}

type Row = readonly [id: string, pattern: RegExp, ladder: Office['ladder'], head?: 'head'];

/** The first of several that fit one stretch of words counts: `vice president` before `president`. */
const ENGLISH: readonly Row[] = [
  ['vice chairman', /\b(?:vice|deputy)[- ]?chair(?:man|woman|person)?(?: of the board)?\b/g, 'board'],
  [
    'chairman',
    /\bchair(?:man|woman|person)?(?: of the board(?: of directors)?)?\b|\bboard chair\b/g,
    'board',
  ],
  ['vice president', /\b(?:(?:executive|senior) )?vice[- ]president\b/g, 'board'],
  ['president', /\bpresident\b/g, 'board', 'head'],
  ['deputy governor', /\b(?:vice|deputy|lieutenant)[- ]governor\b/g, 'government'],
  ['governor', /\bgovernor\b/g, 'government', 'head'],
  ['deputy mayor', /\b(?:vice|deputy)[- ]mayor\b/g, 'government'],
  ['mayor', /\bmayor\b/g, 'government', 'head'],
  ['ambassador', /\bambassador\b/g, 'mission', 'head'],
  ['counsellor', /\b(?:minister )?counsell?or\b/g, 'mission'],
  ['vice chancellor', /\bvice[- ]chancellor\b/g, 'academic'],
  ['chancellor', /\bchancellor\b/g, 'academic', 'head'],
  ['dean', /\bdean\b/g, 'academic'],
];

const JAPANESE: readonly Row[] = [
  ['vice chairman', /副(?:理事長|会長)/g, 'board'],
  ['chairman', /理事長|会長/g, 'board'],
  ['vice president', /副社長/g, 'board'],
  ['president', /社長/g, 'board', 'head'],
  ['deputy governor', /副知事/g, 'government'],
  ['governor', /知事/g, 'government', 'head'],
  ['deputy mayor', /副(?:市長|町長|村長|区長)/g, 'government'],
  ['mayor', /(?:市|町|村|区)長/g, 'government', 'head'],
  ['counsellor', /公使|参事官/g, 'mission'],
  ['ambassador', /大使(?!館)/g, 'mission', 'head'],
  ['vice chancellor', /副(?:学長|総長)/g, 'academic'],
  ['chancellor', /学長|総長/g, 'academic', 'head'],
  ['dean', /学部長|研究科長/g, 'academic'],
];

/**
 * The offices in a role that exclude others: `President and CEO` → president; `Deputy Governor` →
 * deputy governor; `Director, Executive Managing Officer` → none.
 */
export function officesIn(role: string): readonly Office[] {
  const folded = foldName(role);
  return [...read(folded, ENGLISH, 'en'), ...read(folded, JAPANESE, 'ja')];
}

function read(folded: string, rows: readonly Row[], language: Language): readonly Office[] {
  let rest = folded;
  const found: Office[] = [];
  for (const [id, pattern, ladder, head] of rows) {
    const without = rest.replace(pattern, ' # ');
    if (without !== rest) found.push({ id, ladder, language, head: head === 'head' });
    rest = without;
  }
  return found;
}
