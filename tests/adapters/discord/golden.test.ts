import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../../src/adapters/discord/render/render.js';
import { problemsOf } from '../../fakes/discord/limits/problemsOf.js';
import { messagesOfEveryKind } from '../../fixtures/kindsOfAnswers.js';

/** What Discord is sent for every kind of answer, to be read and compared: `golden/en/value.json`. */
describe.each(await messagesOfEveryKind())('$language: $kind', ({ kind, language, message }) => {
  const payload = renderMessage(message);

  it('is sent as it was', async () => {
    const file = `golden/${language}/${kind.replaceAll(' ', '-')}.json`;
    await expect(`${JSON.stringify(payload, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('is taken by Discord, with embeds and without', () => {
    expect(problemsOf(payload)).toEqual([]);
    expect(problemsOf(renderMessage(message, { mayEmbed: false }))).toEqual([]);
  });
});
