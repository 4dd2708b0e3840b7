/**
 * Words of asking that somebody types in half-width kana, as they are written otherwise in hiragana: 協定ﾊ何年間ﾃﾞｽｶ.
 * Any other word in half-width kana is written in katakana: ﾊﾟﾘ.
 */
export const ASKED_IN_KATAKANA: ReadonlySet<string> = new Set(
  (
    'ハ ガ ヲ ニ ノ ト モ デ ヘ カ ネ ヨ ッテ トハ ニハ デハ トノ カラ マデ ヨリ デス デスカ デスカネ デスヨネ デスネ デショウカ ナンデスカ ' +
    'マスカ マシタ マシタカ アル アリマスカ アリマス イツ イツカラ イツマデ イツデスカ ドコ ドコデスカ ダレ ダレデスカ ナニ ナン ナゼ イクツ ドレ ドンナ ドウ ' +
    'オシエテ オシエテクダサイ クダサイ オネガイシマス コノ ソノ'
  ).split(' '),
);
