import type { Wording } from '../../wording.js';
import { unstatedSentence } from './checks.js';
import { join } from './format.js';
import { pickWords, selection } from './selection.js';

/** The sentence that says why there is no answer. */
export const REFUSALS: Wording['refusals'] = {
  'unknown party': ({ names: unknown }) =>
    `いいえ、${join(unknown)}という名前は、どのリリースにも記載がありません。`,
  unstated: unstatedSentence,
  'no match': ({ pick, restrictions, publisher, unplaced = 0 }, names) => {
    const what = pick
      ? pickWords(pick, restrictions, publisher && names.of(publisher))
      : `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, 2)}`;
    return unplaced > 0
      ? `${what}は、リリースからは分かりません。所在の国が書かれていない提携先が${unplaced}団体あります。`
      : `${what}は、どのリリースにも記載がありません。`;
  },
  'no partnership': ({ parties }, names) =>
    parties.length > 1
      ? `${parties.map((one) => names.of(one)).join('と')}の提携は、どのリリースにも記載がありません。`
      : `${join(parties.map((one) => names.of(one)))}との提携は、どのリリースにも記載がありません。`,
  'nothing found': ({ parties }, names) =>
    `${parties.length > 0 ? `${join(parties.map((one) => names.of(one)))}に関する` : ''}リリースには、その記載がありません。`,
  'left out': ({ words, parties }, names) =>
    `${parties.length > 0 ? `${join(parties.map((one) => names.of(one)))}に関する` : ''}リリースには、${words.map((word) => `「${word}」`).join('')}についての記載が見つかりません。`,
};
