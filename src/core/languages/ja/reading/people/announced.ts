const FOLLOWING = '(?:次|以下|下記)の(?:とおり|通り|(?:\\d|[一二三四五六])(?:名|人|氏|者)|方々|各氏|皆様)';
const SIGNED = new RegExp(
  `^[^\\p{L}]*(?:協定|覚書)?(?:出席者[(・、]?)?(?:署名|調印|締結)者\\)?[:：]?$|(?:署名|調印|締結)(?:者|した(?:の|方))は、?${FOLLOWING}|${FOLLOWING}が、?(?:[^、。]{0,12})(?:署名|調印)`,
  'u',
);
const ATTENDED = new RegExp(
  `(?:出席|立会|参列|臨席)(?:者|した(?:の|方))は、?${FOLLOWING}|${FOLLOWING}が、?(?:[^、。]{0,12})(?:出席|立ち?会|参列|臨席)`,
);

/** 署名者は次のとおりです。 · 以下の3名が覚書に署名しました。 · 出席者は以下の方々です。 */
export function announcesPeople(sentence: string): 'signatory' | 'attendee' | undefined {
  if (sentence.length > 60) return undefined;
  if (SIGNED.test(sentence)) return 'signatory';
  return ATTENDED.test(sentence) ? 'attendee' : undefined;
}
