/** オウル|じゃなくて, 青峰市|のほうではなく: what stands behind a name that is not meant, and something after it. */
export const DENIED_BEHIND =
  /^[市県府都区町村社]?(?:さん)?と?(?:の(?:ほう|方|やつ|もの|件|話|協定|覚書|提携))?(?:じゃ|では|で)な(?:くて|く)(?:って)?[、 ]?(?=.{2})/;
