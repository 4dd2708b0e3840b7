import type { FollowUpWords } from '../../questions/followUps.js';

export const FOLLOW_UP_WORDS: FollowUpWords = {
  leads: 'あと|また|それと|それから|で|そして',
  asks: {
    // あとどこで？
    place: '(?:どこで|場所は?|会場は?)(?:です|だった|でした)?か?',
    // いつまでですか
    endsOn: 'いつまで(?:です|なの)?か?',
    // 何年間ですか
    termMonths: '(?:何年間?|期間は?)(?:です|なの)?か?',
    // で、いつですか
    signedOn: 'いつ(?:です|なの)?か?',
    // 署名者は？
    signatories: '(?:誰が|だれが|署名者は?)(?:です)?か?',
  },
};
