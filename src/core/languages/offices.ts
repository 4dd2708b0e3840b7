import type { Language } from './language.js';

/** Offices that both languages have a word for, so that 副知事 finds a Deputy Governor. */
const OFFICES: readonly Readonly<Record<Language, readonly string[]>>[] = [
  { en: ['governor'], ja: ['知事'] },
  { en: ['mayor'], ja: ['市長', '町長', '村長', '区長'] },
  { en: ['ambassador'], ja: ['大使'] },
  {
    en: ['president', 'rector', 'chancellor'],
    ja: ['学長', '総長', '社長', '総裁', '理事長', '会長', '頭取', '会頭'],
  },
  {
    en: ['chairman', 'chairperson', 'chairwoman', 'chair', 'chairs', 'chaired'],
    ja: ['会長', '理事長', '議長', '委員長'],
  },
  {
    en: ['ceo', 'chief executive officer', 'chief executive'],
    ja: ['ceo', '最高経営責任者', '代表', '社長'],
  },
  { en: ['cto', 'chief technology officer'], ja: ['cto', '最高技術責任者'] },
  { en: ['cfo', 'chief financial officer'], ja: ['cfo', '最高財務責任者'] },
  { en: ['coo', 'chief operating officer'], ja: ['coo', '最高執行責任者'] },
  { en: ['cmo', 'chief medical officer', 'chief marketing officer'], ja: ['cmo'] },
  { en: ['cso', 'chief scientific officer'], ja: ['cso', '最高科学責任者'] },
  {
    en: ['director general', 'director-general', 'director', 'head'],
    ja: ['所長', '局長', 'センター長', '院長', '館長', '機構長', '理事', '部長', '代表'],
  },
  { en: ['secretary general', 'secretary-general'], ja: ['事務局長', '事務総長'] },
  { en: ['minister'], ja: ['大臣', '公使'] },
  { en: ['dean'], ja: ['学部長', '研究科長'] },
  { en: ['professor'], ja: ['教授'] },
];

const DEPUTY = /\b(?:deputy|vice|acting)\b|副/i;

/** Whether a role is the office that is asked for, in either language; a deputy only where one is asked for. */
export function isSameOffice(role: string, asked: string): boolean {
  if (DEPUTY.test(role) !== DEPUTY.test(asked)) return false;
  const [a, b] = [officesIn(role), officesIn(asked)];
  return a.some((office) => b.includes(office));
}

/** Whether a role is called by the office that is asked for: in one language by its very word, a 会長 is no 頭取. */
export function isOfficeCalled(role: string, asked: string): boolean {
  if (!isSameOffice(role, asked)) return false;
  const [a, b] = [role, asked].map((words) => new Set<string>(words.match(JAPANESE) ?? []));
  if (a && b && a.size > 0 && b.size > 0) return [...b].some((word) => a.has(word));
  const [one, other] = [role, asked].map((words) => new Set<string>(words.toLowerCase().match(LATIN) ?? []));
  if (!one?.size || !other?.size) return true;
  return [...other].some((word) => one.has(word));
}

/** Whether words name an office: `the Danish ambassador`, 市長. */
export const namesOffice = (words: string): boolean => officesIn(words).length > 0;

function officesIn(text: string): number[] {
  const folded = ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const written = new Set(folded.match(JAPANESE) ?? []);
  return OFFICES.flatMap(({ en, ja }, place) =>
    en.some((word) => folded.includes(` ${word} `)) || ja.some((word) => written.has(word)) ? [place] : [],
  );
}

/** The longer ones first: a 理事長 is no 理事, and a 大使館 no 大使. */
const JAPANESE = new RegExp(
  [...OFFICES.flatMap(({ ja }) => ja), '大使館', '代表団', '理事会']
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

const LATIN = new RegExp(
  `\\b(?:${OFFICES.flatMap(({ en }) => en)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);
