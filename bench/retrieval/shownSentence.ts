import { sentenceSpans } from '../../src/core/index/passage.js';

/**
 * What a system that finds no sentences would show of a text: the sentence that has most of the question's
 * words, or of its pairs of characters where it is in Japanese.
 */
export function shownSentence(text: string, question: string): string {
  const wanted = new Set(unitsOf(question));
  let [shown, most] = ['', -1];
  for (const { start, end } of sentenceSpans(text, { start: 0, end: text.length })) {
    const sentence = text.slice(start, end);
    const having = new Set(unitsOf(sentence).filter((unit) => wanted.has(unit))).size;
    if (having > most) [shown, most] = [sentence, having];
  }
  return shown;
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

function unitsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    JAPANESE.test(run) ? [...run].slice(1).map((char, at) => run[at] + char) : [run],
  );
}
