import {
  PAYMENT as EN,
  GIVES as EN_GIVES,
  YEARLY as EN_YEARLY,
} from '../../languages/en/questions/clauses.js';
import {
  PAYMENT as JA,
  GIVES as JA_GIVES,
  YEARLY as JA_YEARLY,
} from '../../languages/ja/questions/clauses.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Line } from './lines.js';

/** Whether a line says who bears a cost: `Each side bears its own costs.`, 費用は折半とする。 */
export const tellsPayment = ({ view: { text }, kind }: Line): boolean =>
  text.length > 10 && kind !== 'title' && kind !== 'heading' && (hasJapanese(text) ? JA : EN).test(text);

/** Whether a line says that somebody gives a sum: `will contribute 60 million yen`. */
export const tellsGift = (line: Line): boolean =>
  tellsPayment(line) || (hasJapanese(line.view.text) ? JA_GIVES : EN_GIVES).test(line.view.text);

/** Whether it speaks of every year. */
export const isByTheYear = ({ view: { text } }: Line): boolean =>
  (hasJapanese(text) ? JA_YEARLY : EN_YEARLY).test(text);
