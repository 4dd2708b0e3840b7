import { groupOf } from '../../languages/partnerTables.js';
import type { CountClass } from '../reading.js';

/** The label of a line that names all partners of one group, with what stands before it: ・国内：A市、B大学. */
export interface GroupLabel {
  readonly length: number;
  readonly countClass?: CountClass;
}

export function labelOfGroup(line: string): GroupLabel | undefined {
  if (!/^.{2,34}?[:：]/u.test(line)) return undefined;
  const match = /^[^\p{L}\p{N}]{0,3}([\p{L} ]{2,24}?) ?(?:\(\d{1,3}[^()]{0,6}\))? ?[:：] ?(?=\S)/u.exec(line);
  const group = match && groupOf(match[1] as string);
  return match && group ? { length: match[0].length, ...group } : undefined;
}
