/**
 * Words with which questions ask: 何人まで|受け入れ|るの, いくら|出資|する. A release says the same with another, so
 * that having them is little evidence, and lacking them little against.
 */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  (
    '受け入れ 受入 提供 負担 支払 支払い 払い 払う 拠出 出資 投資 支出 派遣 送 渡 使 使用 利用 参加 実施 開催 開始 ' +
    '対象 担当 担 行 来 訪 訪問 訪れ 延 変 増 減 取 貸 借 配 配布 設置 用意 支援 協力 検討 想定 見込み 目指 目標 含 ' +
    '文書 資料 今年 最大 全体 合計 総額 両者 双方 役割 中身 具体例 提案 交 結 組 続 決 選'
  ).split(' '),
);

/** A fee of any sort: any sum may be one, while it need be no 授業料. */
export const ANY_FEE: ReadonlySet<string> = new Set(['料金']);
