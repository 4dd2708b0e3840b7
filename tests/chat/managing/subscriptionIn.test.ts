import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { subscriptionIn } from '../../../src/core/chat/managing/subscriptionIn.js';
import { createKnowledge, type Knowledge } from '../../../src/core/knowledge.js';
import { HARBOR } from '../../fixtures/harborCorpus.js';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await createKnowledge({ ledger: HARBOR });
});

/** What is typed, the command, and what it is about. */
const COMMANDS: readonly (readonly [string, string, ...(string | undefined)[]])[] = [
  ['subscribe', 'subscribe'],
  ['Subscribe!', 'subscribe'],
  ['/subscribe overseas', 'subscribe', 'overseas'],
  ['subscribe to overseas partners', 'subscribe', 'overseas partners'],
  ['please subscribe this channel to Osaka, not companies.', 'subscribe', 'Osaka, not companies'],
  ['Subscribe us to LINK-J', 'subscribe', 'LINK-J'],
  ['購読', 'subscribe'],
  ['購読 海外', 'subscribe', '海外'],
  ['海外の提携先を購読', 'subscribe', '海外の提携先'],
  ['海外の提携先を購読してください。', 'subscribe', '海外の提携先'],
  ['ＬＩＮＫ－Ｊを購読したいです', 'subscribe', 'LINK-J'],
  ['unsubscribe', 'unsubscribe'],
  ['unsubscribe from overseas partners', 'unsubscribe', 'overseas partners'],
  ['unsubscribe 2', 'unsubscribe', '2'],
  ['unsubscribe q3Xa90b_K2mz', 'unsubscribe', 'q3Xa90b_K2mz'],
  ['stop telling us about universities', 'unsubscribe', 'universities'],
  ['cancel our subscription', 'unsubscribe'],
  ['購読解除', 'unsubscribe'],
  ['購読を解除してください', 'unsubscribe'],
  ['購読解除 2', 'unsubscribe', '2'],
  ['海外の提携先の購読をやめて', 'unsubscribe', '海外の提携先'],
  ['配信を停止したいです', 'unsubscribe'],
  ['subscriptions', 'subscriptions'],
  ['Show our subscriptions', 'subscriptions'],
  ['what are we subscribed to?', 'subscriptions'],
  ['購読一覧', 'subscriptions'],
  ['何を購読していますか？', 'subscriptions'],
  ['settings', 'settings'],
  ['settings 2', 'settings', '2'],
  ['settings 2 weekly on Friday', 'settings', '2', 'weekly on Friday'],
  ['settings in Japanese', 'settings', undefined, 'in Japanese'],
  ['設定', 'settings'],
  ['設定 1 毎週金曜', 'settings', '1', '毎週金曜'],
  ['preview', 'preview'],
  ['preview overseas clusters', 'preview', 'overseas clusters'],
  ['海外をプレビュー', 'preview', '海外'],
  ['resume', 'resume'],
  ['resume 3', 'resume', '3'],
  ['2番の購読を再開して', 'resume', '2'],
  ['lock', 'lock'],
  ['ロック', 'lock'],
  ['unlock this channel', 'unlock'],
  ['ロックを解除して', 'unlock'],
];

const OTHERS: readonly string[] = [
  '',
  'When did the MOU with Osaka become effective?',
  'How do I subscribe?',
  'How many subscribers does Minato University have?',
  'Which agreement has subscription services as its scope?',
  'What are the settings of the laboratory in Kobe?',
  'tell us about Osaka',
  'lock-in period of the agreement',
  'resumed talks with Denmark',
  '購読者は何人ですか？',
  '大阪府との協定の設定は？',
  '神奈川県との協定の期間は？',
  'どの協定が再開されましたか？',
  '定期購読サービスの提携先は？',
];

describe('what is written about what a channel is told of', () => {
  it.each(COMMANDS)('%s', (typed, kind, about, words) => {
    const { kind: read, ...rest } = subscriptionIn(typed ?? '', knowledge) ?? { kind: 'none' };
    expect(read).toBe(kind);
    const which = kind === 'subscribe' || kind === 'preview' ? { words: about } : { which: about, words };
    expect(rest).toEqual(JSON.parse(JSON.stringify(which)));
  });

  it.each(OTHERS)('not: %s', (typed) => {
    expect(subscriptionIn(typed, knowledge)).toBeUndefined();
  });

  it('is read out of any text in no time', () => {
    const parts = fc.constantFrom(
      'subscribe',
      '購読',
      'の',
      ' ',
      'を',
      '解除',
      'settings',
      '2',
      'して',
      '、',
      'x',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 400 }), (some) => {
        subscriptionIn(some.join(''), knowledge);
      }),
      { numRuns: 200 },
    );
  });
});
