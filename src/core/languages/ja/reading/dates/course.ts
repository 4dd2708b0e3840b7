import type { FoundCourse } from '../../../rules/dates.js';

const OPEN_ENDED =
  /(?:有効|協定|契約|覚書の)?(?:期間|期限|年限)(?:の定め|の設定)?(?:は|を|が|も|については?)?(?:特に|とくに)?(?:定め(?:て(?:い(?:ない|ません)|おりません)|ず|ない|は(?:ありません|ない|なく|なし)|(?:が)?(?:ない|なし))|設け(?:ず|ない|て(?:いない|いません|おりません)|ません)|なし|ありません)|無期限/;

const GOES_ON =
  /(?:現在も|今も|今なお|いまも|引き続き|以後も|その後も)[^。、]{0,10}(?:継続し(?:て(?:い|お)|$)|継続中|有効(?:です|であ|に存続|$)|続い(?:て(?:い|お))|存続し|効力を(?:有し|保っ))/;

/** 期間の定めはありません, 無期限とする · 同協定は現在も継続しています. */
export function findCourse(text: string): FoundCourse | undefined {
  const open = OPEN_ENDED.exec(text);
  if (open) return { start: open.index, end: open.index + open[0].length, course: 'open-ended' };
  const goesOn = GOES_ON.exec(text);
  return goesOn
    ? { start: goesOn.index, end: goesOn.index + goesOn[0].length, course: 'goes on' }
    : undefined;
}
