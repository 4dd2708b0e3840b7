import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';

const MARK = /[(（](?:\d{1,2}|[a-hア-オ])[)）] ?|[①-⑳] ?/g;

/** @電子行政の実証、A起業家の派遣、B…: circled digits that a PDF has turned into letters. */
const CORRUPTED = /(?<=^|[、。:：は ])[@A-H](?=[\p{Script=Han}ァ-ヴー])/gu;

const ANNOUNCES =
  /^[■◆●【<＜\d. 　]*(?:共同)?研究(?:の)?(?:テーマ|課題|項目|内容)|(?:協定|覚書|MO[UC])(?:の)?(?:あらまし|ポイント)|(?:連携|協力|協定|提携|覚書|MO[UC]|取組|取り組み|合意|実施|事業)(?:する|の|した)?(?:主な)?(?:内容|項目|事項|概要|分野|骨子|取組|テーマ)|^(?:[■◆●【<＜\d. 　]*)(?:(?:主な)?(?:連携|協力|提携|取組|取り組み|協定|合意|覚書の|MO[UC]の)?(?:内容|項目|事項|概要|分野))|次の(?:\d|[一二三四五六七八九])?(?:つの)?(?:項目|事項|点|とおり|通り|分野|取組|取り組み|内容|活動|事業)|協力の\dつの柱|(?:協定|覚書|MO[UC])(?:による|に基づく)(?:主な)?取り?組み?|(?:協定|覚書|MO[UC])(?:で|に)(?:定めた|掲げた)|(?:今後|共に|ともに|両者[がで]|両[社校市]で)[^、。]{0,6}(?:取り組む|進める|行う)(?:事項|項目|こと|内容)|次の(?:業務|支援|協力|施策|役割|研究|連携)を(?:行|実施|推進)|検討(?:する|の)(?:主な)?(?:内容|事項|項目)|(?:協定|覚書|提携|連携)の(?:\d|[一二三四五六七八九])?(?:つの|本の)?柱|次に掲げる|以下の(?:\d|[一二三四五六七八九])?(?:つの)?(?:項目|事項|点|とおり|通り|分野|取組|取り組み|内容|活動|事業)|次のこと|次の各号|^(?:これから|今後)の(?:主な)?(?:交流|連携|協力)(?:内容|事業)?$|^これからの(?:主な)?取り?組み?$|(?:相互利用|連携|提携)?で?できること$|確認(?:した|された)事項/;

/** Items within a sentence: (1)セミナー等の共同開催、(2)刊行物の交換、(3)市内企業の紹介を行います. At least two. */
export function findScope(text: string): Span[] {
  if (!/協力|連携|協定|覚書|MO[UC]|実施|行い|取り組|提携|合意/.test(text)) return [];
  const clean = matchesIn(text, MARK);
  const marks = clean.length > 0 || !text.includes('@') ? clean : corrupted(text);
  if (marks.length < 2 || !/[1aア①@]/.test(marks[0]?.[0] ?? '')) return [];
  return marks.map((mark, index) => {
    const start = mark.index + mark[0].length;
    const limit = marks[index + 1]?.index ?? text.length;
    const part = text.slice(start, limit);
    const words = part
      .replace(/(?:、|及び|および|並びに|ならびに|;|；|・)+\s*$/, '')
      .replace(
        /(?:に(?:関して|ついて)|を(?:行|実施|進|通じ|協力|相互)|の(?:\d|[二三四五六七八九])(?:項目|点|分野|つ|本柱?|事項)|で(?:協力|連携)|等?に(?:取り組|協力|連携))[^、]*。?$/,
        '',
      )
      .replace(/[。、 ]+$/, '');
    return { start, end: start + words.length };
  });
}

/** The marks that go on from @ by the alphabet: @, A, B. */
function corrupted(text: string): RegExpExecArray[] {
  const marks = matchesIn(text, CORRUPTED);
  const first = marks.findIndex(([mark]) => mark === '@');
  const run = first < 0 ? [] : marks.slice(first);
  const end = run.findIndex(([mark], index) => mark.charCodeAt(0) !== 64 + index);
  return end < 0 ? run : run.slice(0, end);
}

/** 【連携内容】, 協定の内容：, 次の3項目について協力するものです。: the items of what was agreed follow. */
export const announcesScope = (text: string): boolean =>
  ANNOUNCES.test(text) &&
  text.length <= 120 &&
  !/実績|沿革|会社概要|団体概要|財団の概要|相手先の概要|参加者|出席者|式の|セミナー|概要(?:の)?(?:説明|紹介)|次\s?第|(?:次|以下)の[^、。]{0,6}(?:点|事項|項目|とおり)(?:を|について|に)?[^。]{0,8}(?:改め|変更|見直|改定|改正)/.test(
    text,
  );
