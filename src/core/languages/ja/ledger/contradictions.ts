import type { ContradictionWords, OfficeWords, RelationWords } from '../../rules/contradictions.js';

/** Japanese words that tell whether two sentences speak of one thing. */
export const CONTRADICTION_WORDS: ContradictionWords = {
  renews: /更新|再締結/,
  soFar: /これまで|既に|すでに|従来|(?:前|昨)年度?まで/,
  inForce: /発効し(?:た|まし)/,
  scheduled: /[^\s。]{0,14}(?:締結|契約|調印|開始)(?:予定)?日/u,
  wholeList: /以下の|下記の|次の/,
  sample: /など|ほか|例えば|[^均対]等/,
  notInOffice: /前|元|代理|代行|名誉/,
  whole: /企業|会社|団体|会員/,
  part: /スタートアップ|中小企業|大企業|ベンチャー/,
};

export const RELATION_WORDS: RelationWords = {
  members: /構成|組織|代表|会員|加盟|参画|集積|擁し/,
  staff: /従業員|職員|社員/,
  supported: /支援/,
  launched: /上市|創出/,
  certified: /認証|認定/,
  invested: /投資|調達|資金/,
  held: /開催|実施/,
};

/** The first of several that fit one stretch of words counts: 副社長 before 社長. Folded. */
export const OFFICE_WORDS: readonly OfficeWords[] = [
  ['vice chairman', /副(?:理事長|会長)/g, 'board'],
  ['chairman', /理事長|会長/g, 'board'],
  ['vice president', /副社長/g, 'board'],
  ['president', /社長/g, 'board', 'head'],
  ['deputy governor', /副知事/g, 'government'],
  ['governor', /知事/g, 'government', 'head'],
  ['deputy mayor', /副(?:市長|町長|村長|区長)/g, 'government'],
  ['mayor', /(?:市|町|村|区)長/g, 'government', 'head'],
  ['counsellor', /公使|参事官/g, 'mission'],
  ['ambassador', /大使(?!館)/g, 'mission', 'head'],
  ['vice chancellor', /副(?:学長|総長)/g, 'academic'],
  ['chancellor', /学長|総長/g, 'academic', 'head'],
  ['dean', /学部長|研究科長/g, 'academic'],
];
