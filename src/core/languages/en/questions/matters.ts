import type { Matter } from '../../../languages/matters.js';
import type { Entry } from '../../../questions/words.js';
import { matterWords } from '../../matters.js';

const JOINT =
  '[relief|response|prevention|preparedness|recovery|support|assistance|exchange|promotion|partnership|cooperation|collaboration|related]';

const PAPER = '(agreement|agreements|mou|mous|pact|pacts|memorandum|memoranda|deal|deals|contract|contracts)';

/** `disaster relief agreement`, `agreements on tourism`; `research` of "research institute" stands beside no paper. */
export const MATTER_WORDS: readonly Entry<Matter>[] = [
  ...matterWords('en').flatMap(([words, matter]): Entry<Matter>[] => [
    [`(${words}) ${JOINT}(?= ${PAPER})`, matter],
    [`(?<=${PAPER} )(on|about|for|concerning|regarding|covering) (${words}) ${JOINT}`, matter],
  ]),
  // sister cities, twin towns: by their name alone
  ['(sister|twin|friendship)(?= (city|cities|town|towns|port|ports|municipalit~))', 'friendship'],
];
