const HEREINAFTER =
  /以下[、,:]?\s*(?:(?:単に|総称して|それぞれ))?\s*(?:[「『"]([^」』"]{1,40})[」』"]|([^\s、。,;「」]{1,20}?)(?=という|と(?:いう|表記|称|略)|$|[、,;]))/;

const LATIN = /^[A-Z][A-Za-z0-9&.'’ -]{1,60}$/;

/**
 * The other names that a bracket behind a name gives it: 本社:東京都、以下「LINK-J」 → LINK-J · 以下産衛研 → 産衛研 ·
 * 以下「甲」という。 → 甲 · Shree Anand University → the name in the other script · KMC.
 */
export function aliasesIn(bracket: string, name: string): string[] {
  const aliases: string[] = [];
  const add = (alias: string | undefined): void => {
    const trimmed = alias?.trim();
    if (
      trimmed &&
      trimmed !== name &&
      !/^(?:本|当該|同)?(?:協定|覚書|MO[UC]|契約|両者|三者|両社|本件|事業)/.test(trimmed) &&
      !aliases.includes(trimmed)
    )
      aliases.push(trimmed);
  };
  const match = HEREINAFTER.exec(bracket);
  add(match?.[1] ?? match?.[2]);
  if (!/[:：]/.test(bracket)) {
    for (const part of bracket.split(/[、,;；]/)) {
      const words = part.trim();
      if (
        LATIN.test(words) &&
        !/^(?:CEO|CFO|COO|MOU|MOC|LOI|USA|UK|US|EU|IT|AI|EV|ICT|DX|QOL|SDGs)$/.test(words)
      )
        add(words);
    }
  }
  add(/(?:現|旧|略称|通称|英語?名|英文名称|愛称)[・:： 、]?\s*([^、,;。()]{2,60})/.exec(bracket)?.[1]);
  return aliases;
}
