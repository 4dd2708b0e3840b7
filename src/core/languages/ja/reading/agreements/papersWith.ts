import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import { nameEndingAt } from '../names/backwards.js';

const WITH_PAPER = /との(?:[\p{Script=Han}]{0,10}(?:に関する)?)?(?:協定|覚書|契約|提携|MO[UC])(?=[はがも])/gu;

/** Whose paper a sentence speaks of: |ポートグレンジャー大学|との協定は、引き続き有効です. */
export function findPapersWith(text: string): FoundName[] {
  return matchesIn(text, WITH_PAPER).flatMap((match) => nameEndingAt(text, match.index) ?? []);
}
