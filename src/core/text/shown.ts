/** Control characters, and marks that turn the direction of what stands around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** Text from outside as it may stand in a line: on one line, and unable to reorder what is around it. */
export function shownLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The same in the middle of a line: a space at either end is kept, for something may stand beside it.
 * Also cuts a lone half of a character that takes two units, which no platform accepts.
 */
export function shownPart(text: string): string {
  return text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/g, ' ');
}

/** At most `limit` units, never cutting a character in two; what was cut ends with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 1)).trimEnd();
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
