import type { Rendered } from '../render/render.js';

/** A sentence of ours: markup of Discord's, in which mentions are seen and ring nobody. */
export const sentencePayload = (markup: string): Rendered => ({
  content: markup,
  embeds: [],
  components: [],
  allowed_mentions: { parse: [] },
});

const LONGEST = 2_000;

/** A small line above an answer: whose question it was. */
export const withLine = (rendered: Rendered, markup: string): Rendered => {
  const content = `-# ${markup}\n${rendered.content}`;
  return content.length > LONGEST ? rendered : { ...rendered, content };
};

/** The line above an answer stays above the one that replaces it. */
export function keepingLine(rendered: Rendered, replaced: string): Rendered {
  const line = /^-# (.*<@\d+>.*)\n/.exec(replaced)?.[1];
  return line === undefined ? rendered : withLine(rendered, line);
}
