import type { FoundName } from '../../../../text/names.js';
import { nameEndingAt } from '../names/backwards.js';
import { looksLikeOrganisation } from '../names/words.js';

const PERSON =
  /の([^、。の]{2,26}(?:学長|総長|市長|町長|村長|区長|知事|社長|頭取|会長|理事長|代表|所長|院長|校長|大使|機構長|センター長|総裁))$/;

/** アルボラン工科大学のイネス・ルエダ学長と: a head concludes for the house. */
export function houseOfPerson(text: string, end: number, from: number): FoundName | undefined {
  const person = PERSON.exec(text.slice(Math.max(from, end - 32), end));
  const name = person && nameEndingAt(text, end - person[0].length);
  return name && name.start >= from && looksLikeOrganisation(name.name) ? name : undefined;
}

const JOINT = /(?:と|、|及び|および)$/;

/** The houses of those who act before `end`: 灯浜市の三雲市長と星川大学の君島学長が → 灯浜市, 星川大学. */
export function representedAt(text: string, end: number, from: number): FoundName[] {
  const houses: FoundName[] = [];
  let at = /ら$/.test(text.slice(from, end)) ? end - 1 : end;
  while (houses.length < 4) {
    const house = houseOfPerson(text, at, from);
    if (!house) break;
    houses.unshift(house);
    // …と|フィンランド・オウル県の…知事は: the country belongs to the name.
    const start = house.leadStart ?? house.start;
    const joint = JOINT.exec(text.slice(Math.max(from, start - 2), start));
    if (!joint) break;
    at = start - joint[0].length;
  }
  return houses;
}
