import type { Wanted } from '../../languages/asking.js';
import {
  DOING as EN_DOING,
  PICTURED as EN_PICTURED,
  REASON as EN_REASON,
} from '../../languages/en/questions/clauses.js';
import {
  DOING as JA_DOING,
  PICTURED as JA_PICTURED,
  REASON as JA_REASON,
} from '../../languages/ja/questions/clauses.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Line } from './lines.js';
import { tellsPayment } from './payment.js';

type Test = (line: Line) => boolean;

const by =
  (english: RegExp, japanese: RegExp): Test =>
  ({ view: { text } }) =>
    (hasJapanese(text) ? japanese : english).test(text);

const isHeading = ({ kind }: Line): boolean => kind === 'title' || kind === 'subtitle' || kind === 'heading';

const tellsReason = by(EN_REASON, JA_REASON);
const tellsDoing = by(EN_DOING, JA_DOING);
const isOfPicture = by(EN_PICTURED, JA_PICTURED);

/** Which lines answer what is wanted as a whole: a reason, who bears a cost, who does it, who is in a photograph. */
const WHOLE: Readonly<Partial<Record<Wanted, Test>>> = {
  reason: tellsReason,
  payer: tellsPayment,
  doer: (line) => !isHeading(line) && tellsDoing(line),
  pictured: isOfPicture,
};

/** Whether a line as a whole is of the wanted sort; undefined where a value in it is wanted. */
export const tellsWhole = (line: Line, wanted: Wanted): boolean | undefined => WHOLE[wanted]?.(line);
