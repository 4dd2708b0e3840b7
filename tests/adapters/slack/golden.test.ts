import { describe, expect, it } from 'vitest';
import { renderBlocks, renderText } from '../../../src/adapters/slack/render/render.js';
import { problemsOf, textTooLong } from '../../fakes/slack/blockKit/problems.js';
import { messagesOfEveryKind } from '../../fixtures/kindsOfAnswers.js';
import { notificationsOfEveryKind } from '../../fixtures/kindsOfNotifications.js';

/** What Slack is sent for every kind of answer and notification, to be read and compared: `golden/en/value.json`. */
const ALL = [...(await messagesOfEveryKind()), ...notificationsOfEveryKind()];

describe.each(ALL)('$language: $kind', ({ kind, language, message }) => {
  const surface = kind === 'home' ? 'home' : 'message';
  const payload = { text: renderText(message), blocks: renderBlocks(message, surface) };

  it('is sent as it was', async () => {
    const file = `golden/${language}/${kind.replaceAll(' ', '-')}.json`;
    await expect(`${JSON.stringify(payload, undefined, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('is taken by Slack', () => {
    expect(problemsOf(payload.blocks, surface)).toEqual([]);
    expect(textTooLong(payload.blocks)).toBe(false);
  });
});
