import { matchesIn } from '../../text/matches.js';
/** A word as a text has it, folded. */
export interface WrittenWord {
  readonly text: string;
  readonly script: 'japanese' | 'number' | 'latin';
  /** Its number or word in one with what is joined to it: `10-year` of `year`, 1000億円 of 億円. */
  readonly whole?: string;
}

const JAPANESE = '\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff';

/** Of `u.s.`, and not of 協定.A. */
const LETTER = `[\\p{L}--[${JAPANESE}]]`;

/** Japanese runs; numbers with what joins their digits (`1,200`, `12.5%`); words with inner dots (`u.s.`); words. */
const WORD = new RegExp(
  `([${JAPANESE}]+)|(\\d+(?:[.,]\\d+)*%?)(?![\\p{L}--[${JAPANESE}]])|${LETTER}(?:\\.${LETTER})+\\.?|[[\\p{L}\\p{M}\\p{N}]--[${JAPANESE}]]+`,
  'gv',
);

/** The words of a folded text in order; numbers and abbreviations are whole: `1,200` → 1200, `u.s.` → us. */
export function writtenWords(folded: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let end = -1;
  for (const match of matchesIn(folded, WORD)) {
    const [token, japanese, number] = match;
    const last = words.at(-1);
    const script = japanese !== undefined ? 'japanese' : number !== undefined ? 'number' : 'latin';
    const text = japanese ?? (number === undefined ? token.replaceAll('.', '') : plainNumber(number));
    const whole = last && wholeOf(last, { text, script }, folded.slice(end, match.index));
    words.push(whole === undefined ? { text, script } : { text, script, whole });
    end = match.index + token.length;
  }
  return words;
}

/** `1,200` → 1200; `12.5` and `1.2.3` stay as they are. */
const plainNumber = (number: string): string =>
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$/.test(number) ? number.replaceAll(',', '') : number;

/** What is counted, behind a number: 億円, 人, ヘクタール. */
const UNIT = /^(?:[\u3400-\u9fff]{1,3}|[\u30a1-\u30ff]{2,8})/;

function wholeOf(last: WrittenWord, next: WrittenWord, between: string): string | undefined {
  if (last.script === 'number' && next.script === 'japanese' && between === '') {
    const [unit] = UNIT.exec(next.text) ?? [];
    return unit && last.text + unit;
  }
  if (between !== '-' || next.script === 'japanese' || last.script === 'japanese') return undefined;
  return `${last.text}-${next.text}`;
}
