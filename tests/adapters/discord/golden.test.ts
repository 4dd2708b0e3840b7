import { describe, expect, it } from 'vitest';
import { withKey } from '../../../src/adapters/discord/posting/key.js';
import { renderMessage } from '../../../src/adapters/discord/render/render.js';
import { problemsOf } from '../../fakes/discord/limits/problemsOf.js';
import { messagesOfEveryKind } from '../../fixtures/kindsOfAnswers.js';
import { notificationsOfEveryKind } from '../../fixtures/kindsOfNotifications.js';

/** What Discord is sent for every kind of answer and notification, to be read and compared: `golden/en/value.json`. */
const ALL = [...(await messagesOfEveryKind()), ...notificationsOfEveryKind()];

describe.each(ALL)('$language: $kind', ({ kind, language, message }) => {
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

describe.each(notificationsOfEveryKind())('$language: $kind', ({ message }) => {
  const payload = withKey(renderMessage(message), 'a key');

  it('is taken by Discord with its key', () => {
    expect(problemsOf(payload)).toEqual([]);
  });

  it('unfurls no page and rings nobody', () => {
    const { content, allowed_mentions: allowed } = payload;
    expect(content.replace(/<https?:[^>]*>/g, '')).not.toMatch(/https?:\/\//);
    expect(content).not.toMatch(/<@|@everyone|@here/);
    expect(allowed).toEqual({ parse: [] });
  });
});
