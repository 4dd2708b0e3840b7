import type { Language } from '../languages/language.js';
import { matchesIn } from '../text/matches.js';
import type { QuestionText } from './questionText.js';

const MOST_QUESTIONS = 3;

/** Words that ask: a part of a message is a question of its own where it has one, or ends with a mark. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:when|what|who|whom|where|which|why|how|is|are|was|were|does|did|do|has|have|list|compare|tell|show|until|till|term|duration|date|length)\b|\?/,
  ja: /いつ|誰|だれ|何|どこ|どの|どれ|どんな|どう|いくつ|なぜ|(?:教え|知りた|おしえ)|か[?。]?$|\?|(?:日|期間|内容|期限|署名者|目的|名前|氏名|場所|金額|人数|役職|肩書き?)$/,
};
const BREAKS: Readonly<Record<Language, RegExp>> = {
  en: /(?<=[?!]|(?<!\b(?:no|nr|vs|mr|mrs|ms|dr|prof|st|co|ltd|inc|etc|approx|corp))\.)\s+(?=[a-z"'(])(?!which ones?\b[?.! ]*$|(?:so )?which is it\b)|\n+|,? and (?=(?:when|what|who|where|which|why|how|(?:until|till|til|by|since|from) when|for how long|with whom|by whom|at (?:what|which)|in (?:what|which))\b(?! (?:for|from|on) [a-z-]+[?.! ]*$))|,? and (?=(?:is|are|was|were|does|did|do|can|will|has) (?:it|they|there|the|he|she|we)\b)|, (?=(?:when|what|who|where|which|why|how)\b)|; /,
  ja: /(?<=[?!。])\s*(?!それとも|あるいは|もしくは)(?!(?:どれ|どちら|どっち|何と何|いつといつ)[^。?]{0,6}[?。]*$)|(?<=(?:誰|だれ|どなた|いつ)[^、。?]{0,10}(?:して|し|んで|って))(?=(?:場所|会場|期間|内容|日付)は)|(?<=(?:いつ|誰|だれ|どこ|何)[^、。?]{0,12}(?:て|で|し|か))、(?=.{4,})|、?(?:また|それと(?!も)|あと|それから|そして|さらに)、?(?=.{3,})|(?<=日|期間|内容|期限|番目|署名者|目的|名前|氏名|場所|金額|人数|役職|肩書き?)と、?(?=いつ|何|誰|だれ|どこ|期間|有効|内容|期限|発効|署名|目的|場所|[^、。]{2,16}(?:は|って)?[?]|[^、。]{2,16}(?:は|って)$)|(?<=(?:いつ|誰が|どこで|だれが)[^、。?]{0,10}(?:結んで|締結して|署名して|調印して|サインして))(?=場所|どこ|いつ|誰|だれ|何|期間)/,
};

/** "When did they sign? And who?" is two questions; at most three are taken from one message. */
export function splitQuestions(question: QuestionText, language: Language): QuestionText[] {
  const spans = spansBetween(question.text, BREAKS[language]);
  const asking = spans.filter(({ start, end }) => ASKS[language].test(question.text.slice(start, end)));
  if (asking.length < 2) return [question];
  return asking.slice(0, MOST_QUESTIONS).map(({ start, end }) => ({
    text: question.text.slice(start, end),
    cased: question.cased.slice(start, end),
  }));
}

function spansBetween(text: string, pattern: RegExp): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of matchesIn(text, new RegExp(pattern.source, 'g'))) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
