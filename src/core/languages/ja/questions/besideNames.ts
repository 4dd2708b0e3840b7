import type { BesideNames } from '../../questions/besideNames.js';

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
};
