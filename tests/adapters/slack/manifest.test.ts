import { readFileSync } from 'node:fs';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../../../src/adapters/slack/connection/scopes.js';
import type { Services } from '../../../src/adapters/slack/connection/services.js';
import { listen } from '../../../src/adapters/slack/listeners/listen.js';
import { ASK_SHORTCUT } from '../../../src/adapters/slack/listeners/shortcut.js';

interface Manifest {
  readonly display_information: { readonly name: string; description: string; long_description: string };
  readonly features: {
    readonly agent_view: { readonly agent_description: string };
    readonly slash_commands: { readonly command: string; usage_hint: string }[];
    readonly shortcuts: { readonly callback_id: string; type: string; name: string; description: string }[];
  };
  readonly oauth_config: { readonly scopes: { bot: string[] } };
  readonly settings: {
    readonly event_subscriptions: { bot_events: string[] };
    readonly [name: string]: unknown;
  };
}

const read = (name: string): Manifest => JSON.parse(readFileSync(`slack/${name}`, 'utf8'));
const LEAST = read('manifest.json');
const WITH_THREADS = read('manifest-with-threads.json');
const PAGE = readFileSync('docs/slack.md', 'utf8');

/** What is listened to: `event app_mention`, `command …`. */
function listenedTo(): string[] {
  const heard: string[] = [];
  const note =
    (kind: string) =>
    (what: unknown): void =>
      void heard.push(`${kind} ${typeof what === 'string' ? what : ''}`.trim());
  const app = {
    event: note('event'),
    command: note('command'),
    action: note('action'),
    view: note('view'),
    shortcut: ({ callback_id }: { callback_id: string }) => heard.push(`shortcut ${callback_id}`),
  };
  listen(app as unknown as App, { me: {} } as Services, () => undefined);
  return heard.sort();
}

/** `message.im` comes as `message`. */
const eventOf = (subscribed: string): string => subscribed.replace(/\..*/, '');

describe('the manifests', () => {
  it('ask for what the bot needs, and for nothing that it does not know', () => {
    const { bot } = LEAST.oauth_config.scopes;
    const known: readonly string[] = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];
    expect(bot).toEqual(expect.arrayContaining([...REQUIRED_SCOPES]));
    expect(bot.filter((scope) => !known.includes(scope))).toEqual([]);
    expect([...WITH_THREADS.oauth_config.scopes.bot].sort()).toEqual([...known].sort());
  });

  it('subscribe to what is listened to, and to nothing else', () => {
    const subscribed = WITH_THREADS.settings.event_subscriptions.bot_events.map(eventOf);
    const events = listenedTo().filter((one) => one.startsWith('event '));
    expect([...new Set(subscribed.map((event) => `event ${event}`))].sort()).toEqual([...new Set(events)]);
    const least = LEAST.settings.event_subscriptions.bot_events;
    expect(least.filter((event) => /^message\.(?!im)/.test(event))).toEqual([]);
    expect(least.map(eventOf).sort()).toEqual([...new Set(subscribed)].sort());
  });

  it('name the shortcut as it is listened to', () => {
    expect(LEAST.features.shortcuts).toMatchObject([{ callback_id: ASK_SHORTCUT, type: 'message' }]);
    expect(listenedTo()).toContain(`shortcut ${ASK_SHORTCUT}`);
  });

  it('differ in scopes and events alone', () => {
    const { oauth_config, settings, ...rest } = WITH_THREADS;
    const settingsOfLeast = { ...settings, event_subscriptions: LEAST.settings.event_subscriptions };
    expect({ ...rest, oauth_config: LEAST.oauth_config, settings: settingsOfLeast }).toEqual(LEAST);
    expect(oauth_config.scopes.bot).toEqual(expect.arrayContaining(LEAST.oauth_config.scopes.bot));
  });

  it('keep the lengths that Slack takes', () => {
    const { display_information: shown, features } = LEAST;
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(175);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(features.shortcuts[0]?.name.length).toBeLessThanOrEqual(24);
    expect(features.shortcuts[0]?.description.length).toBeLessThanOrEqual(150);
  });
});

describe('the page about Slack', () => {
  const table = PAGE.split('\n').filter((line) => /^\| `\w+:?\w*`.* \| .+ \| .+ \|$/.test(line));
  const scopesIn = (line: string): string[] =>
    [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, one]) => one!);
  const rows = table.map((line) => ({ scopes: scopesIn(line), kind: line.split('|')[3]!.trim() }));

  it('gives a reason for every scope, and for no other', () => {
    const scopes = rows.flatMap(({ scopes: all }) => all);
    expect(scopes.sort()).toEqual([...WITH_THREADS.oauth_config.scopes.bot].sort());
  });

  it('says which are needed, and in which manifest they are', () => {
    const ofKind = (...kinds: string[]): string[] =>
      rows.filter(({ kind }) => kinds.includes(kind)).flatMap(({ scopes }) => scopes);
    expect(ofKind('needed').sort()).toEqual([...REQUIRED_SCOPES].sort());
    expect(ofKind('needed', 'optional').sort()).toEqual([...LEAST.oauth_config.scopes.bot].sort());
  });

  it('names every event', () => {
    for (const event of WITH_THREADS.settings.event_subscriptions.bot_events) {
      expect(PAGE).toContain(`\`${event}\``);
    }
  });

  it('is linked from the README, and links the manifests', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('](docs/slack.md)');
    expect(PAGE).toContain('](../slack/manifest.json)');
    expect(PAGE).toContain('](../slack/manifest-with-threads.json)');
  });
});
