import { PAYMENT as EN } from '../../languages/en/questions/clauses.js';
import { PAYMENT as JA } from '../../languages/ja/questions/clauses.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Line } from './lines.js';

/** Whether a line says who bears a cost: `Each side bears its own costs.`, 費用は折半とする。 */
export const tellsPayment = ({ view: { text }, kind }: Line): boolean =>
  text.length > 10 && kind !== 'title' && kind !== 'heading' && (hasJapanese(text) ? JA : EN).test(text);
