import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../src/core/bot.js';
import { type Completed, completions } from '../../src/core/chat/complete.js';
import type { Language } from '../../src/core/languages/language.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const knowledge = await createKnowledge({ ledger: HARBOR });

describe('what is being typed', () => {
  it.each<[what: Completed, language: Language, typed: string, first: string]>([
    ['partner', 'en', 'lys', 'Lysberg Health Cluster'],
    ['partner', 'en', 'Lysbegr', 'Lysberg Health Cluster'],
    ['partner', 'en', 'ＬＨＣ', 'Lysberg Health Cluster'],
    ['partner', 'en', 'health c', 'Lysberg Health Cluster'],
    ['partner', 'en', '青垣', 'Aogaki Prefecture'],
    ['partner', 'ja', 'Aogaki', '青垣県'],
    ['partner', 'ja', '白波', '白波市'],
    ['region', 'en', 'eur', 'Europe'],
    ['region', 'ja', 'Europe', '欧州'],
    ['region', 'en', '関西', 'Kansai'],
  ])('%s in %s: %s becomes %s', (what, language, typed, first) => {
    expect(completions(knowledge, what, typed, language)[0]).toBe(first);
  });

  it('is a country by its name in either language', () => {
    const [country] = completions(knowledge, 'country', '', 'en');
    const [kuni] = completions(knowledge, 'country', country!, 'ja');
    expect(kuni).toMatch(/\p{Script=Katakana}|\p{Script=Han}/u);
    expect(completions(knowledge, 'country', kuni!, 'en')[0]).toBe(country);
  });

  it('is offered the partners where nothing was typed, and nothing where none fits', () => {
    const all = completions(knowledge, 'partner', '', 'en');
    expect(all).toContain('Lysberg Health Cluster');
    expect(all).not.toContain('Harbor Life Network');
    expect(all.length).toBeLessThanOrEqual(25);
    expect(completions(knowledge, 'partner', 'qwertz', 'en')).toEqual([]);
    // One slip of so few letters would be another word.
    expect(completions(knowledge, 'partner', 'lxs', 'en')).toEqual([]);
  });
});
