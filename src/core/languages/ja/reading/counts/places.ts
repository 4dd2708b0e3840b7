import type { CountClass } from '../../../../facts/reading.js';
import type { NotedPlace } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';

const CLASSES: Readonly<Record<string, CountClass>> = {
  自治体: 'municipality',
  市町村: 'municipality',
  地方自治体: 'municipality',
  海外: 'overseas',
  国外: 'overseas',
  大学: 'university',
  企業: 'company',
  提携先: 'partner',
  連携先: 'partner',
};

const NOTE = new RegExp(
  `^(?:うち)?(${Object.keys(CLASSES).join('|')})(?:の(?:提携先|連携先|団体|機関))?(?:として|では|で|とは|と)?(?:は|の)?(?:第?(${NUMBER_SOURCE})(?:番目|例目|団体目|件目|機関目|号)|(初(?:めて)?))(?:の(?:提携先?|連携先?|締結|協定|覚書))?$`,
);

/** 自治体として4番目, 海外では初, as a bracket behind a partner has it; 自治体の4割 is none. */
export function notedPlace(text: string): NotedPlace | undefined {
  const match = NOTE.exec(text);
  const countClass = match && CLASSES[match[1] as string];
  const number = match?.[2] === undefined ? 1 : kanjiToNumber(match[2]);
  return countClass && number !== undefined ? { countClass, number } : undefined;
}
