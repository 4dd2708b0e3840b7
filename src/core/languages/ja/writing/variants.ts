/** Characters that are written in two ways in names, each with the one that they are compared as: 曾山 and 曽山, 慶應 and 慶応. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  '曾曽 澤沢 濱浜 邊辺 邉辺 髙高 﨑崎 齋斎 齊斉 廣広 國国 學学 應応 眞真 惠恵 龍竜 藝芸 區区 縣県 會会 醫医 驛駅'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!]),
);
