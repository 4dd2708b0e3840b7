/** 理事長, 代表取締役社長, 産業連携部長. */
export const POST =
  '(?:代表取締役(?:社長|会長|副社長)?(?:執行役員)?(?:CEO|COO)?|代表理事(?:組合長|会長)?|取締役|執行役員|代表社員|理事長|副理事長|専務理事|常務理事|理事|監事|会長|副会長|社長|副社長|組合長|総裁|頭取|学長|副学長|総長|学院長|学園長|学部長|研究科長|校長|園長|館長|院長|病院長|所長|機構長|センター長|部門長|拠点長|事業本部長|本部長|[\\p{Script=Han}ァ-ヴー]{2,6}(?:部長|課長|室長|局長)|部長|課長|室長|局長|支店長|支社長|事務局長|事務総長|総支配人|知事|副知事|市長|副市長|町長|副町長|村長|区長|副区長|都知事|大使|特命全権大使|公使参事官|公使|参事官|総領事|領事|書記官|教授|准教授|名誉教授|教育長|議長|代表|副代表|主席研究員|研究員|顧問|委員長|主任|責任者|マネージャー|ディレクター|プレジデント|チェアマン|(?:最高)?[^\\s、。「」]{0,8}責任者)';

const LATIN_POST =
  '(?:(?:Chief|Executive|Senior|Vice|Deputy|Managing|General|Founding|Acting|Co-)[ -]?){0,6}(?:Chief \\w+ Officer|Executive Officer|President|Chairman|Chairperson|Chair|Director(?: General)?|CEO|COO|CFO|CTO|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary General|Chief Executive|Founder|Head of [A-Z][\\w ]+)(?: (?:and|&) (?:CEO|President|Chairman))?';

/** 理事兼事務局長, 副知事, Executive Director. */
export const ROLE = `(?:(?:副|元)?${POST}(?:(?:兼|・|、)${POST}|兼[^\\s、。「」]{2,14}?長){0,4}(?:CEO|COO)?|${LATIN_POST})`;

/** A post and nobody's name. */
export const ONLY_POST = new RegExp(`^${POST}$`, 'u');

/** A text without any of these has nobody with a post in it. */
export const ANY_POST =
  /長|代表|理事|監事|取締役|役員|社員|総裁|頭取|支配人|知事|大使|公使|参事官|領事|書記官|教授|研究員|顧問|主任|責任者|マネージャー|ディレクター|プレジデント|チェアマン|Officer|President|Chair|Director|C[EFOT]O|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary|Chief|Founder|Head/;
