import type { Span } from '../../../../text/span.js';

const PURPOSE =
  /(?<=目的は、?)([^、。]{6,120}?)(?=こと(?:です|である|にあ))|([^、。]{6,120}?)(?:こと)?(?:を目的と(?:した|して|する|し)|を目指し|を図るため|の(?:ため|実現)に向け|に向けた)/;

/** 医療分野におけるイノベーションを創出することを目的としたMOU → 医療分野におけるイノベーションを創出する. */
export function findPurpose(text: string): Span | undefined {
  const match = PURPOSE.exec(text);
  const words = match?.[1] ?? match?.[2];
  return match && words !== undefined ? { start: match.index, end: match.index + words.length } : undefined;
}
