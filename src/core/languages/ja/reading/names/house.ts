/** 茜台市政策推進課 → 茜台市, 灯浜市 環境部 環境政策課 → 灯浜市: the department speaks for the whole. */
export const houseOf = (name: string): string | undefined =>
  /^(\S{1,8}?[都道府県市区町村])[ \u3000]?\S{2,}(?:課|部|局|室|係)$/u.exec(
    name.replace(/(?<=[部局]) /g, ''),
  )?.[1];
