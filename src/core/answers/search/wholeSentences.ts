import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import type { Wanted } from '../../languages/asking.js';
import {
  DOES as EN_DOES,
  GOES_ON as EN_GOES_ON,
  PICTURED as EN_PICTURED,
  REASON as EN_REASON,
} from '../../languages/en/questions/clauses.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import {
  DOES as JA_DOES,
  GOES_ON as JA_GOES_ON,
  PICTURED as JA_PICTURED,
  REASON as JA_REASON,
} from '../../languages/ja/questions/clauses.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Line } from './lines.js';
import { tellsPayment } from './payment.js';
import { tellsRenewing } from './renewing.js';

type Test = (line: Line) => boolean;

const by =
  (english: RegExp, japanese: RegExp): Test =>
  ({ view: { text } }) =>
    (hasJapanese(text) ? japanese : english).test(text);

const isHeading = ({ kind }: Line): boolean => kind === 'title' || kind === 'subtitle' || kind === 'heading';

const isOfReason = by(EN_REASON, JA_REASON);
/** What stands under なぜ三ツ森町なのか tells why in any words. */
const tellsReason: Test = (line) =>
  !/[?？]$/.test(line.view.text) && (isOfReason(line) || standsUnderReason(line));
const tellsDoing = by(EN_DOES, JA_DOES);
const isOfPicture = by(EN_PICTURED, JA_PICTURED);

const aboveIsReason = inAnyLanguage(SENTENCE_FORMS, 'reasonAbove');

/** Whether it stands under なぜ三ツ森町なのか or `Background`. */
export const standsUnderReason = (line: Line): boolean =>
  (line.kind === 'body' || line.kind === 'list' || line.kind === 'quotation' || line.kind === 'about') &&
  !isOfPicture(line) &&
  aboveIsReason(line.above.folded);

/** Which lines answer what is wanted as a whole: a reason, who bears a cost, who does it, who is in a photograph. */
const WHOLE: Readonly<Partial<Record<Wanted, Test>>> = {
  reason: tellsReason,
  payer: tellsPayment,
  doer: (line) => !isHeading(line) && tellsDoing(line),
  deed: (line) => !isHeading(line) && tellsDoing(line),
  pictured: isOfPicture,
  renewing: (line) => !isHeading(line) && tellsRenewing(line.view.text) !== undefined,
};

/** Whether the line itself says so, whatever stands above it. */
export const tellsItself = (line: Line, wanted: Wanted): boolean =>
  wanted === 'reason' ? isOfReason(line) : tellsWhole(line, wanted) === true;

/** Whether a line as a whole is of the wanted sort; undefined where a value in it is wanted. */
export const tellsWhole = (line: Line, wanted: Wanted): boolean | undefined => WHOLE[wanted]?.(line);

/** Whether a sentence goes on about the one before: `It is chaired by …`, 同社は…. */
export const goesOn = by(EN_GOES_ON, JA_GOES_ON);
