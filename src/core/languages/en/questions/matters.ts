import type { Matter } from '../../../languages/matters.js';
import type { Entry } from '../../../questions/words.js';
import { matterWords } from '../../matters.js';

const JOINT =
  '[relief|response|prevention|preparedness|recovery|support|assistance|exchange|promotion|partnership|cooperation|collaboration|related]';

const PAPER = '(agreement|agreements|mou|mous|pact|pacts|memorandum|memoranda|deal|deals|contract|contracts)';

/** What those are called who stand in such a tie. */
const KIN =
  '(?= (city|cities|town|towns|port|ports|municipalities|schools|universities|hospitals|libraries|museums|colleges)(?! (agreement|mou|memorandum|deal|pact)))';

/** `sister| cities`, `friendship| towns`, `sister| schools`: partners by what ties them. */
const SISTERS: readonly Entry<Matter>[] = [
  [`(sister|friendship|twin) [city|cities] (and|or|&) (sister|friendship|twin)${KIN}`, 'kinship'],
  [`(sister|twin|twinned)${KIN}`, 'sister'],
  [`(friendship|friendly)${KIN}`, 'friendship'],
];

/** `disaster relief agreement`, `agreements on tourism`; `research` of "research institute" stands beside no paper. */
export const MATTER_WORDS: readonly Entry<Matter>[] = [
  ...matterWords('en').flatMap(([words, matter]): Entry<Matter>[] => [
    [`(${words}) ${JOINT}(?= ${PAPER})`, matter],
    [`(?<=${PAPER} )(on|about|for|concerning|regarding|covering) (${words}) ${JOINT}`, matter],
  ]),
  ...SISTERS,
];
