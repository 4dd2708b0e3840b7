import type { Reply } from '../../core/bot.js';
import { serialise } from '../../core/questions/serialise.js';
import { renderColumns } from './renderMessage.js';
import type { Style } from './style.js';
import type { TerminalTexts } from './texts.js';

/** How a question was understood: the query, what each word was taken for, and where the answer stands. */
export function explainReply(reply: Reply, texts: TerminalTexts, style: Style): string {
  const rows: string[][] = [];
  reply.understandings.forEach((understanding) => {
    const { parsed, rule } = understanding;
    const { question, slots, signals, rest, corrections } = parsed;
    const words = [
      ...slots.map(({ kind, start, end }) => `${question.cased.slice(start, end)} = ${kind}`),
      ...signals.names.flatMap((name) =>
        signals.spans(name).map(({ start, end }) => `${question.cased.slice(start, end)} = ${name}`),
      ),
    ];
    rows.push([texts.why.question, question.cased]);
    rows.push([texts.why.rule, rule]);
    rows.push([texts.why.words, words.join(', ') || texts.nothing]);
    rows.push([texts.why.left, rest.join(', ') || texts.nothing]);
    if (corrections.length > 0)
      rows.push([texts.why.read, corrections.map(({ typed, read }) => `${typed} → ${read}`).join(', ')]);
  });
  rows.push([
    texts.why.query,
    reply.query ? `${JSON.stringify(reply.query)} (${serialise(reply.query)})` : texts.nothing,
  ]);
  const places = reply.evidence.map(({ releaseId, start, end }) => `${releaseId} ${start}–${end}`);
  rows.push([texts.why.evidence, [...new Set(places)].slice(0, 8).join(', ') || texts.nothing]);
  return renderColumns(rows, style);
}
