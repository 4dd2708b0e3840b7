/** `How long is it valid?`, いつ締結したのですか。: a line that asks. */
export const asks = (line: string): boolean => /[?？]$|(?:です|ます|ました|でした|でしょう)か。?$/.test(line);

const NUMBERED = /^[QA]\d{1,2}[.:)] ?(?=\S)|^A[.:)] ?(?=[\u3041-\u9fff])/;

/** How much of a line is the number of a question or an answer: Ａ１．|本学園は. `A. Berg` is somebody. */
export const numberedAnswer = (line: string): number => NUMBERED.exec(line)?.[0].length ?? 0;

const LEAD = /^(?:A\d{0,2}[.:)]? |A\d{0,2}[.:)]|答え?[:：]? ?)/;

/** How much of a line only says that an answer follows: `A: `, `A2 `, 答：. */
export const answerLead = (line: string): number => LEAD.exec(line)?.[0].length ?? 0;

const LONGEST_QUESTION = 100;
const ASKS_ALONE = /^[^\p{L}]*Q ?\d{0,2} ?[.:．：)、]? ?[^。]*(?:[?？]|か。?|ください。?)$/u;

/** Whether a paragraph is a question of a list of them: Ｑ４．費用はだれが負担するのですか。 */
export const isNumberedQuestion = (text: string): boolean =>
  text.length < LONGEST_QUESTION && ASKS_ALONE.test(text);
