import { ORDINAL_SOURCE, ordinalToNumber, wordToNumber } from '../numbers.js';

const NTH = new RegExp(
  `\\b(?:the|its|their|a|this|our) (?<nth>${ORDINAL_SOURCE}) (?:renewal|extension)\\b|^(?<head>${ORDINAL_SOURCE}) (?:renewal|extension)\\b|\\b(?:renew\\w*|extend\\w*)\\b[^.;]{0,60}\\bfor the (?<time>${ORDINAL_SOURCE}) time\\b`,
  'i',
);
const TIMES =
  /\b(?:has|have|had|was|were|been) (?:been |already )*(?:renewed|extended) (?:(?<once>once|twice)|(?<times>[a-z]+|\d{1,2}) times)\b|\b(?:renewed|extended) (?:(?<so>once|twice)|(?<far>[a-z]+|\d{1,2}) times) (?:so far|since|already|to date)\b/i;

/** `This is the second renewal` · `renewing it for the third time` · `has been renewed twice`. */
export function countOfRenewals(text: string): number | undefined {
  const nth = NTH.exec(text)?.groups;
  const word = nth?.nth ?? nth?.head ?? nth?.time;
  if (word !== undefined) return ordinalToNumber(word);
  const times = TIMES.exec(text)?.groups;
  const few = (times?.once ?? times?.so)?.toLowerCase();
  if (few !== undefined) return few === 'once' ? 1 : 2;
  const many = times?.times ?? times?.far;
  if (many === undefined) return undefined;
  return /^\d/.test(many) ? Number(many) : wordToNumber(many.toLowerCase());
}
