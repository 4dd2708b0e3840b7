/** What somebody may be asked to do, and how a release tells just that: who lends a thing need not own it, nor have made it. */
const ACTS = [
  {
    // who owns the cold store · 持ち主は誰
    asked: /\bown(?:s|ed|er|ers)?\b|所有|持ち主/,
    told: /\bown(?:s|ed|er|ers|ership)?\b|\bbelong|\bproperty of\b|所有|持ち主|に属/i,
  },
  {
    // who built the dairy · 工作機械は誰が作った
    asked:
      /\b(?:makes?|made|making|buil[dt]s?|building|manufactur\w+|produc\w+)\b|作[るっり]|つくる|製造|建て|建設/,
    told: /\b(?:mak(?:es?|ing)|made|maker|buil[dt]s?|builder|manufactur\w+|produc\w+|construct\w+)\b|作|つく[るりっ]|製造|製作|建設|建て/i,
  },
  {
    // who trains the firefighters · 誰が教える
    asked: /\b(?:teach(?:es)?|taught|trains?|trained|instructs?)\b|教え|指導/,
    told: /\b(?:teach\w*|taught|train\w*|instruct\w*|lectur\w+|course)\b|教え|指導|講師|研修/i,
  },
  {
    // who drives the van · 誰が運転する
    asked: /\b(?:drives?|drove|driving)\b|運転/,
    told: /\b(?:driv\w+|drove)\b|運転/i,
  },
] as const;

/** Whether a text of a release tells the very thing that a question asks to be done, where it asks for such a one. */
export const tellsActOf = (question: string, text: string): boolean =>
  ACTS.every(({ asked, told }) => !asked.test(question) || told.test(text));
