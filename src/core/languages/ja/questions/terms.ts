/** 参加者|数: pieces of compounds that tell nothing alone. */
export const SUFFIX =
  /^(?:数|者|額|率|名|的|性|化|用|中|等|側|時|日|年|月|回|度|部|目|先|後|前|上|下|間|内|外|分|点|品|社|人|件|台|枚)$/;

/** 2022|年|. */
export const YEAR_UNIT = '年';
