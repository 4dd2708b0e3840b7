import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Keeper } from '../../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../../src/adapters/stores/openKeeper.js';
import { Channels, MINUTES } from './channels.js';
import { town } from './town.js';

let keeper: Keeper;
let folder: string;
let channels: Channels;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-announcing-'));
  keeper = await openKeeper({ dataDir: folder });
  channels = new Channels(keeper.store, town({ agreements: 12 }), Date.parse('2026-11-22T03:00Z'));
});
afterEach(async () => {
  await keeper.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a release', () => {
  it('is told to those whose topic it is, once', async () => {
    await channels.subscribe('all');
    await channels.subscribe('overseas', { topic: { is: 'overseas' } });
    await channels.find('p0-en', 'p1-en');
    for (let round = 0; round < 3; round++) await channels.turn(MINUTES);
    expect(channels.shown('all')).toHaveLength(2);
    expect(channels.shown('overseas')).toEqual([expect.stringContaining('News 0 in English')]);
  });

  it('in the other language is waited for, and told alone when it does not come', async () => {
    await channels.subscribe('ja', { languages: ['ja'] });
    await channels.find('p0-en', 'p1-en');
    await channels.turn();
    expect(channels.shown('ja')).toEqual([]);
    await channels.find('p0-ja');
    await channels.turn(5 * MINUTES);
    expect(channels.shown('ja')).toEqual([expect.stringContaining('ニュース0')]);
    await channels.turn(54 * MINUTES);
    expect(channels.shown('ja')).toHaveLength(1);
    await channels.turn(MINUTES);
    expect(channels.shown('ja')).toHaveLength(2);
  });

  it('in both languages becomes one message, changed where it is told already', async () => {
    await channels.subscribe('both');
    await channels.subscribe('en', { languages: ['en'] });
    await channels.find('p0-en');
    await channels.turn();
    await channels.find('p0-ja', 'p1-ja', 'p1-en');
    await channels.turn(MINUTES);
    await channels.turn(MINUTES);
    expect(channels.shown('both')).toHaveLength(2);
    for (const shown of channels.shown('both')) expect(shown).toMatch(/ニュース/);
    for (const shown of channels.shown('both')) expect(shown).toMatch(/News/);
    expect(channels.shown('en')[0]).not.toContain('ニュース0');
  });
});
