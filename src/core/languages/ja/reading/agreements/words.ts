import type { AgreementWords } from '../../../rules/agreementWords.js';

/** Japanese words by which what is told of an agreement is weighed. */
export const AGREEMENT_WORDS: AgreementWords = {
  today: /本日|このたび|この度|今般|今回|このほど|新たに/,
  now: /今回|この(?:たび|度)/,
  renews: /更新|再締結/,
  behindRenewalDay: /^(?:に|付け?で)(?:一度|初めて)?(?:更新|再締結)/,
  newPaper: /^(?:別の|新たな|さらに)/,
  signedThen: /(?:締結|署名|調印)した[^、。]{0,16}(?:協定|覚書|契約)(?:は|が|を)/,
  followsOthers: /[)）]、?に(?:続[きくいぐ]|次[ぐい])[^。]{0,12}目/,
  thoseBefore: /に(?:続[きくいぐ]|次[ぐい])[^、。]{0,8}$/,
  beforeStep: /(?:以後|以降|さらに)[^、,]{0,8}$/,
  behindStep: /^間?(?:前|以内|ごと|ずつ|(?:自動(?:的)?に)?(?:更新|延長))/,
  collaborates: /連携|協力/,
  joinsSide: / ?(?:と|及び|および|並びに|ならびに) ?$/,
  ownNoun: /(?:^|[、。はがも\s])(?<noun>市|県|町|村|区|府|都|道|大学|学園|病院|協会|財団|機構|銀行)$/,
  hasNoun: (name, noun) => name.endsWith(noun) || name.includes(`${noun} `),
};
