import { MARKS } from '../../../questions/slots.js';
import type { BesideNames } from '../../questions/besideNames.js';

/** Xとの協定: the paper that goes with a name. */
const PAPER = '(?:との?|の)?(?:提携|締結|協定|覚書|連携|契約)?';

export const BESIDE_NAMES: BesideNames = {
  endsThen: [
    // |2028年3月|末までですよね
    { behind: /^(?:の?(?:末日?|終わり|上旬|中旬|下旬|年度末))?まで(?!に)/ },
  ],
  asksIfCalled: [
    // |MOU|でしたっけ
    { behind: /^(?:です|でした|だっ|だよ|なの|なん|では|じゃ|か?\?|か$)/ },
  ],
  counterpart: [
    // |X|との提携 · |X|の次
    { behind: /^(?:と(?:の(?!あいだ)|は|も|結|提|連|締|組)|の(?:次|前|一つ前|ひとつ前|1つ前|あと|後))/ },
  ],
  owner: [
    // |X|の3番目の提携先 · |X|にとって何校目
    { behind: /^(?:に(?:とって|と)|の|では|としては)/ },
  ],
  side: [
    // |タマキ製薬|側の署名者 · |タマキ製薬|からは誰
    {
      behind:
        /^(?:側|サイド|の(?:署名者|調印者|代表者|代表|発言者|コメント)|から(?:は|の)?(?:誰|だれ|どなた))/,
    },
  ],
  numbering: [
    // |ハートムーア|にとって何校目 · |ハートムーア|の提携先として第何号
    { behind: /^(?:に(?:とって|と)|の[^のはが]{0,14}?(?:何|第|いくつ|通算|\d)|では|としては)/ },
  ],
  announcing: [
    {
      // |天浜県|が公表したのは
      behind:
        /^(?:が|は|側が|側は|による|の(?!更新|改定|再締結))[^。が]{0,20}(?:発表|公表|公開|掲載|リリース|プレス|お知らせ)/,
    },
  ],
  neighbour: [
    {
      // |A|の次に提携したのは · |A|との提携のすぐ後
      behind:
        /^(?:(?:と|との|の)(?:提携|締結|協定|覚書))?(?:の|に|より|から)?[^\S\n]?(?:すぐ)?(?:次|つぎ|直後|直前|一つ|ひとつ|1つ|前|まえ|後|あと|続)/,
    },
  ],
  version: [],
  orLater: [],
  ambassador: [
    // |ラトビア|大使 · |ラトビア|特命全権大使
    { behind: /^(?:の|特命全権)?大使(?!館)/ },
  ],
  countryAsParty: [
    {
      // |デンマーク|のほう · |韓国|のMOU · |ラトビア|側
      behind: new RegExp(
        `^(?:(?:特命全権)?大使(?!館)|の(?:大使(?!館)|ほう|方|件|やつ|覚書|協定|提携|連携|契約|合意|[${MARKS.instrument}${MARKS.kinds}])|側|との)`,
      ),
    },
  ],
  houseThere: [
    // |オランダの病院|は何床
    { behind: /^(?:は|の|って|に|が)/ },
  ],
  sortAsParty: [
    // |病院|側
    { behind: /^側/ },
  ],
  namedSortAsParty: [
    {
      // |大使館|のMOC · |大使館|の次 · |大使館|は10例目
      before: /(?:^|[、。?]|と|から)$/,
      behind: new RegExp(
        `^(?:側|の(?:ほう|方|件|次|前|[${MARKS.instrument}])|(?:は|って|が)、?(?:第?\\d|何[^校]{1,2}目))`,
      ),
    },
  ],
  sortWithOffice: [
    // |病院|長 is somebody, and no hospital
    { behind: /^長/ },
  ],
  noNumber: [
    // |一|
    { is: /^一$/ },
  ],
  place: [
    // |オーデンセ|で
    { behind: /^で/ },
  ],
  laterThan: [
    // |X|より先 · |X|との協定の前
    { behind: new RegExp(`^${PAPER}(?:より(?:も)?、?(?:先|前|早|以前)|の(?:前|先))`) },
    // |X|よりYの方が先
    { behind: new RegExp(`^${PAPER}より.*(?:先|前|早)[^後遅]*$`) },
  ],
  earlierThan: [
    // |X|より後 · |X|の後
    { behind: new RegExp(`^${PAPER}(?:より(?:も)?、?(?:後|あと|遅)|の(?:後|あと))`) },
    // |X|よりYの方が後
    { behind: new RegExp(`^${PAPER}より.*(?:後|あと|遅)[^先早]*$`) },
    // 先は|X|ですよね
    { before: /(?:先|早いの|最初|早かったの|先だったの)は$/ },
  ],
  topic: [{ behind: /^(?:は|が|って)/ }],
  sortsAsName: [],
};
