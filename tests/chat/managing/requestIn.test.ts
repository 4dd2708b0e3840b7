import { beforeAll, describe, expect, it } from 'vitest';
import { requestIn } from '../../../src/core/chat/managing/requestIn.js';
import { createKnowledge, type Knowledge } from '../../../src/core/knowledge.js';
import { HARBOR } from '../../fixtures/harborCorpus.js';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await createKnowledge({ ledger: HARBOR });
});

/** `subscribe overseas partners`, `unsubscribe 2`, or nothing. */
function request(text: string): string {
  const command = requestIn(text, knowledge);
  if (!command) return '';
  const { kind, ...rest } = command;
  const { which = '', words = '', options } = rest as { which?: string; words?: string; options?: object };
  return [kind, which, words, options && JSON.stringify(options)].filter(Boolean).join(' ');
}

describe('a sentence that asks for something to be done with subscriptions', () => {
  it.each([
    ['subscribe to overseas partners', 'subscribe overseas partners'],
    ['Subscribe us to Lysberg Health Cluster!', 'subscribe Lysberg Health Cluster'],
    ['please subscribe this channel to universities', 'subscribe universities'],
    ['Could you subscribe us to overseas partners, please?', 'subscribe overseas partners'],
    ['hi Musubi, can you subscribe us to MOUs in Europe?', 'subscribe MOUs in Europe'],
    ['we want to subscribe to everything', 'subscribe everything'],
    ["we'd like to be notified of new universities", 'subscribe new universities'],
    ['subscribe', 'subscribe'],
    [
      'subscribe to Denmark, weekly on Monday at 9, Tokyo time',
      'subscribe Denmark, weekly on Monday at 9, Tokyo time',
    ],
    ['follow overseas partners', 'subscribe overseas partners'],
    ['keep us posted on new partners', 'subscribe new partners'],
    ['keep this channel updated about universities', 'subscribe universities'],
    ['notify us of overseas partners daily', 'subscribe overseas partners daily'],
    ['let us know about new MOUs', 'subscribe new MOUs'],
    ['let us know whenever there is a new partner', 'subscribe a new partner'],
    ['tell us when there is a new release', 'subscribe a new release'],
    ['tell us about new overseas partners', 'subscribe new overseas partners'],
    ['post new releases here', 'subscribe new releases'],
    ['unsubscribe', 'unsubscribe'],
    ['unsubscribe from overseas partners', 'unsubscribe overseas partners'],
    ['please unsubscribe us from everything', 'unsubscribe everything'],
    ['stop telling us about universities', 'unsubscribe universities'],
    ['cancel our subscription', 'unsubscribe'],
    ['cancel subscription 2', 'unsubscribe 2'],
    ['end all subscriptions', 'unsubscribe'],
    ['turn off notifications', 'unsubscribe'],
    ['no more notifications', 'unsubscribe'],
    ['what are you subscribed to?', 'subscriptions'],
    ['What is this channel subscribed to?', 'subscriptions'],
    ['are we subscribed to anything?', 'subscriptions'],
    ['show our subscriptions', 'subscriptions'],
    ['list subscriptions', 'subscriptions'],
    ['subscriptions', 'subscriptions'],
    ['change subscription 2 to weekly', 'settings 2 weekly'],
    ['make our subscription daily at 8', 'settings daily at 8'],
    ['preview overseas universities', 'preview overseas universities'],
    ['what would you have told us about universities?', 'preview universities'],
    ['resume notifications', 'resume'],
    ['resume subscription 3', 'resume 3'],
    ['lock our subscriptions', 'lock'],
    ['unlock subscriptions', 'unlock'],
  ])('%s', (text, does) => expect(request(text)).toBe(does));

  it.each([
    ['海外の提携先を購読', 'subscribe 海外の提携先'],
    ['海外の提携先を購読してください。', 'subscribe 海外の提携先'],
    ['海外の大学を購読したいです', 'subscribe 海外の大学'],
    ['ノルウェーのリリースの購読をお願いします', 'subscribe ノルウェーのリリースの'],
    ['海外の提携先をフォローして', 'subscribe 海外の提携先'],
    ['海外の提携先を知らせて', 'subscribe 海外の提携先'],
    ['今後、海外の提携先をここに通知してください', 'subscribe 海外の提携先'],
    ['新しい覚書があれば知らせて', 'subscribe 新しい覚書'],
    ['青垣県の新しいリリースが出たらお知らせください', 'subscribe 青垣県'],
    ['海外の提携先を毎週月曜9時に購読して', 'subscribe 海外の提携先を毎週月曜9時に'],
    ['海外の提携先を購読、毎週', 'subscribe 海外の提携先 {"every":"week"}'],
    ['購読して', 'subscribe'],
    ['購読をやめて', 'unsubscribe'],
    ['購読を解除してください', 'unsubscribe'],
    ['購読2を解除して', 'unsubscribe 2'],
    ['海外の提携先の購読をやめたい', 'unsubscribe 海外の提携先'],
    ['通知を止めて', 'unsubscribe'],
    ['お知らせはもういりません', 'unsubscribe'],
    ['何を購読していますか?', 'subscriptions'],
    ['このチャンネルは何を購読してるの?', 'subscriptions'],
    ['購読一覧を見せて', 'subscriptions'],
    ['購読状況は?', 'subscriptions'],
    ['購読を毎週に変更して', 'settings 毎週'],
    ['購読2を1行表示に変えて', 'settings 2 1行表示'],
    ['海外の大学のプレビュー', 'preview 海外の大学'],
    ['購読を再開してください', 'resume'],
    ['購読をロックして', 'lock'],
    ['購読のロックを解除して', 'unlock'],
  ])('%s', (text, does) => expect(request(text)).toBe(does));

  it.each([
    'did Osaka subscribe to the journal?',
    'when does the subscription to the journal end?',
    'how many subscribers does the service have?',
    'who subscribed to the new shares?',
    'what is Lysberg subscribed to?',
    'is Lysberg following the agreement?',
    'tell us about Lysberg',
    'tell me about the MOU with Lysberg',
    'tell us about the term of the agreement with Aogaki',
    'let us know who signed the MOU with Lysberg',
    'let us know when the MOU with Lysberg was signed',
    'let me know the newest partner',
    'tell me when the MOU with Shiranami ends',
    'what did the newest release change?',
    'which settings does the agreement name?',
    'list overseas partners',
    'overseas partners',
    'who was notified of the agreement?',
    'stop',
    'can I subscribe?',
    'how do I unsubscribe?',
    '大阪府は雑誌を購読していますか?',
    '購読料はいくらですか?',
    '購読者は何人ですか?',
    '定期購読の契約はいつ締結されましたか?',
    '何社が購読していますか?',
    'Lysbergについて教えて',
    '青垣県との締結日を知らせてください',
    '白波市について知らせて',
    '署名したのは誰か知らせて',
    'Lysbergとの覚書の期間を知らせて',
    '海外の提携先を教えて',
    '海外の提携先は?',
    '協定は解除されましたか?',
    '青垣県は何を通知しましたか?',
  ])('but not %s', (text) => expect(request(text)).toBe(''));
});
