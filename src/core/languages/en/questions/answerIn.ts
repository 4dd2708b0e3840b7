/**
 * `HMPの締結日 |in English|`, `when was it signed|, in Japanese please|`; in what language something was published,
 * or what its name is in it, asks for no other language of the answer.
 */
export const ANSWER_IN = {
  en: /[\u3041-\u30ff\u3400-\u9fff][^a-z]*\bin english(?: please| pls| plz)?[?!. ]*$|(?:[,;(]|[-?!.] ) ?(?:and )?(?:answer |reply )?in english(?: please| pls| plz)?\)?[?!. ]*$|\bin english (?:please|pls|plz)[?!. ]*$|^(?:please )?(?:in english[:,] |answer in english|tell me in english)/,
  ja: /(?:[,;(]|[-?!.] ) ?(?:and )?(?:answer |reply )?in japanese(?: please| pls| plz)?\)?[?!. ]*$|\bin japanese (?:please|pls|plz)[?!. ]*$|^(?:please )?(?:in japanese[:,] |answer in japanese|tell me in japanese)/,
} as const;
