import { describe, expect, it } from 'vitest';
import { type Completed, completions } from '../../src/core/chat/complete.js';
import { listQuery } from '../../src/core/chat/listQuery.js';
import { createKnowledge } from '../../src/core/knowledge.js';
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
    ['kind', 'en', 'univ', 'universities'],
    ['kind', 'ja', 'univ', '大学'],
    ['instrument', 'en', '覚書', 'memorandums'],
    ['instrument', 'ja', 'basic', '基本合意'],
    ['zone', 'en', 'tokyo', 'Asia/Tokyo'],
    ['zone', 'ja', '', 'Asia/Tokyo'],
  ])('%s in %s: %s becomes %s', (what, language, typed, first) => {
    expect(completions(knowledge, what, typed, language)[0]).toBe(first);
  });

  it('is a country by its name in either language', () => {
    const [country] = completions(knowledge, 'country', '', 'en');
    const [kuni] = completions(knowledge, 'country', country!, 'ja');
    expect(kuni).toMatch(/\p{Script=Katakana}|\p{Script=Han}/u);
    expect(completions(knowledge, 'country', kuni!, 'en')[0]).toBe(country);
  });

  it.each(['en', 'ja'] as const)(
    'is offered what is understood: kinds of partners and papers in %s',
    (language) => {
      for (const kind of completions(knowledge, 'kind', '', language)) {
        expect([kind, listQuery({ kind }, knowledge, '2024-06-01').kind]).toEqual([kind, 'query']);
      }
      for (const instrument of completions(knowledge, 'instrument', '', language)) {
        const read = listQuery({ instrument }, knowledge, '2024-06-01');
        expect([instrument, read.kind]).toEqual([instrument, 'query']);
      }
    },
  );

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
