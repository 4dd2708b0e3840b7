import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const JAPANESE =
  '2023年6月5日\n国立大学法人関根大学\n\n関根大学とハルド社が「寒海共同研究所」の設置協定を締結\n\n国立大学法人関根大学（学長：外園保則）とハルド株式会社は2023年6月1日、「寒海共同研究所」の設置協定を締結しました。';
const ENGLISH =
  'June 5, 2023\nSekine University\n\nSekine University and Hald Robotics AS conclude agreement\n\nSekine University (President: Yoko Hokazono) and Hald Robotics AS (Bergen, Norway) signed a joint laboratory agreement on June 1, 2023. The Cold Sea Joint Laboratory will open in October. ';

/** `name, role, house, part` of those whom the last sentence adds or tells more of. */
function peopleIn(text: string): string[] {
  return readFacts(makeRelease(text, { id: 'r' }))
    .people.filter(({ value }) => value.part !== 'head' || !/^(?:学長|President)$/.test(value.role ?? ''))
    .map(({ value }) => [value.name, value.role, value.organisation, value.part].join(', '));
}

it.each([
  [
    '署名は、岡本専務に代わり常務取締役の鞍掛 俊が行いました。',
    ['岡本, 専務, , attendee', '鞍掛 俊, 常務取締役, , signatory'],
  ],
  [
    '本学からは別府 匠（べっぷ たくみ）国際担当副学長が署名しました。',
    ['別府 匠, 国際担当副学長, 国立大学法人関根大学, signatory'],
  ],
  ['署名者：柚原町長　国頭 善行', ['国頭 善行, 町長, 柚原町, signatory']],
  ['署名者：柚原市長　中村 太郎', ['中村 太郎, 市長, 柚原市, signatory']],
  ['当行 高瀬頭取', []],
  [
    '所長には工学部の折原若菜教授が就任し、副所長は水野 彩博士が務めます。',
    [
      '折原若菜, 所長, 寒海共同研究所, head',
      '折原若菜, 教授, 国立大学法人関根大学, attendee',
      '水野 彩, 副所長, 寒海共同研究所, attendee',
    ],
  ],
  ['登録金融機関　中国財務局長（登金）第00号', []],
])('in Japanese: %s', (sentence, people) => {
  expect(peopleIn(`${JAPANESE}\n\n${sentence}`).sort()).toEqual([...people].sort());
});

it.each([
  [
    'Executive Vice President Kenji Mukai signed for the University in place of Provost Ida Moe.',
    [
      'Kenji Mukai, Executive Vice President, Sekine University, signatory',
      'Ida Moe, Provost, Sekine University, head',
    ],
  ],
  [
    'Professor Aiko Sendai of Sekine University will head the laboratory.',
    [
      'Aiko Sendai, head, Cold Sea Joint Laboratory, attendee',
      'Aiko Sendai, Professor, Sekine University, attendee',
    ],
  ],
  ['Dr. Callum Reid of Hald Robotics becomes her deputy.', ['Callum Reid, , Hald Robotics AS, attendee']],
  ['The Office of International Relations opens in May.', []],
])('in English: %s', (sentence, people) => {
  expect(peopleIn(ENGLISH + sentence).sort()).toEqual([...people].sort());
});
