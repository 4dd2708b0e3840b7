import { looksLikeOrganisation } from './kinds.js';

const UNIT = '(?:Office|Division|Department|Section|Bureau|Unit|Secretariat|Team)';
const NOUN =
  '(?:University|College|Institute|Foundation|Association|Hospital|Bank|Corporation|City|Prefecture|Town|Park|Cluster|Alliance|Network|Group|Inc\\.|Ltd\\.)';
const HOUSE = `(?<house>\\p{Lu}[^,]{1,50}? ${NOUN}|(?:University|City|College|Institute|Town) of \\p{Lu}\\p{L}+)`;
const UNITS = `(?:(?:Office|Division|Department|Section) (?:of|for) [^,]{3,40}|(?:(?:\\p{Lu}\\p{L}+|and|&) ){0,4}${UNIT})`;

/** `|Akari University| International Office`. */
const BEHIND = new RegExp(`^${HOUSE},? ${UNITS}$`, 'u');
/** `International Office, |Akari University|`, `Office of Public Relations, |…|`. */
const BEFORE = new RegExp(`^${UNITS}, ${HOUSE}$`, 'u');
/** What is a house of its own, whoever it belongs to. */
const OWN_HOUSE =
  /\b(?:Trade|Embassy|Representative|Patent|Liaison|Government|Investment|Promotion|Tourism)\b/;

/** Whose department a name is: `Akari University International Office` → `Akari University`. */
export function houseOf(name: string): string | undefined {
  if (OWN_HOUSE.test(name)) return undefined;
  const house = (BEFORE.exec(name) ?? BEHIND.exec(name))?.groups?.house;
  return house !== undefined && looksLikeOrganisation(house) ? house : undefined;
}

/** `the Foundation` is no name by itself. */
export const isAnyHouseNamed = (): undefined => undefined;
