/** `How long is it valid?`, いつ締結したのですか。: a line that asks. */
export const asks = (line: string): boolean => /[?？]$|(?:です|ます|ました|でした|でしょう)か。?$/.test(line);

const LEAD = /^(?:A\d{0,2}[.:)]? |A\d{0,2}[.:)]|答え?[:：]? ?)/;

/** How much of a line only says that an answer follows: `A: `, `A2 `, 答：. */
export const answerLead = (line: string): number => LEAD.exec(line)?.[0].length ?? 0;
