import type { AgreementClause } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { listEndingAt } from './nameLists.js';

/** 潮見県、若杉市、白鷺市に続き4例目: agreements of before, named only for their number. */
export function followed({ text, instruments }: Context): AgreementClause[] {
  return [...text.matchAll(/に(?:続[きく]|次[ぐい])/g)].flatMap((match) => {
    const from = Math.max(
      text.lastIndexOf('は、', match.index) + 2,
      text.lastIndexOf('。', match.index) + 1,
      0,
    );
    const names = listEndingAt(text, match.index, from);
    if (
      names.length === 0 ||
      !/[\d一二三四五六七八九十](?:例|団体|番|件|自治体|機関|か所)目|号/.test(text.slice(match.index))
    )
      return [];
    const instrument = instruments.findLast((found) => found.end <= match.index);
    const trigger = { start: match.index, end: match.index + match[0].length };
    return [
      {
        trigger,
        subjects: [],
        counterparts: names,
        ...(instrument ? { instrument } : {}),
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}
