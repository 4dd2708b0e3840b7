/** What a department's head is called: 技術|本部長, 水里|支店長. */
const HEAD_OF =
  '(?:事業本部長|副本部長|本部長|支社長|支店長|支部長|支局長|部会長|部門長|拠点長|センター長|研究所長|事務所長|営業所長|工場長|研究科長|学部長|学科長|館長|局次長|部次長|次長|部長|課長|室長|局長|係長|所長|管理監)';

/** |マネージング・|ディレクター, |シニア|マネージャー. */
const MANAGING =
  '(?:(?:マネージング|エグゼクティブ|シニア|ジェネラル|ゼネラル|アソシエイト|アシスタント|プログラム|プロジェクト|チーフ|バイス|テクニカル|リージョナル|カントリー|クリエイティブ|マーケティング|イノベーション|ビジネス|ファウンディング)[・ ]?){0,2}';

/** |工|学部長: a faculty's name is no letter of a person's. */
const FACULTY =
  '(?:理?工|理|文|法|医|歯|薬|農|商|経済|経営|教育|人文|情報|看護|社会|国際|外国語|芸術|水産|海洋|獣医|環境|生命科学)?';

/** 理事長, 代表取締役社長: a post by itself. */
export const PLAIN_POST = `(?:(?:専務|常務|代表)?取締役(?:兼)?(?:専務|常務|副)?(?:社長|会長|頭取|副社長)?(?:執行役員)?(?:CEO|COO|CFO|CTO)?|(?:代表理事|理事会|取締役会|評議員会|運営委員会)(?:共同)?(?:議長|会長)|代表理事(?:組合長)?|(?:専務|常務|上席|上級|副社長)?執行役員(?:社長)?|代表社員|副?理事長|専務理事|常務理事|常任理事|理事|監事|副?会長|副?会頭|副?社長|副?組合長|総裁|副?頭取|副?学長|副?総長|学院長|学園長|${FACULTY}学部長|研究科長|副?校長|教頭|副?園長|副?館長|副?院長|病院長|副?所長|副?機構長|部長|課長|室長|局長|本部長|支店長|支社長|センター長|事務局長|事務総長|代表幹事|代表世話人|幹事長|総支配人|支配人|副?知事|副?市長|副?町長|副?村長|副?区長|特命全権大使|(?:駐日|次席)?(?:大使|公使)(?:参事官)?|(?:商務|通商|経済|文化|政治|政務|科学技術|広報|農務|貿易|投資|防衛|教育|[一二三]等|首席|次席|筆頭){0,2}(?:参事官|書記官)|(?:国家)?副?主席(?!研究員)|参事|総領事|領事|大臣|長官|次官|名誉教授|准教授|特任教授|教授|講師|助教|教諭|副?教育長|副?議長|生徒会長|議員|副?代表|副?団長|副?隊長|座長|塾長|船長|主席研究員|主任研究員|研究員|(?:名誉|特別|最高)?顧問|副?委員長|主任|責任者|${MANAGING}(?:マネージャー|ディレクター|プレジデント|チェアマン|オフィサー)|専務|常務|(?:最高)?[^\\s、。「」()・のやをはがにで]{0,8}責任者)`;

/** CSR|本部長, DX推進|室長: fields of work that are written in Latin letters; other such words are houses (TLN事務局長). */
const FIELD = '(?:(?:執行役員|取締役|参与)?(?<![A-Za-z])(?:CSR|ESG|SDGs|IT|ICT|DX|AI|PR|IR|HR|EC|M&A|R&D))';

/** 理事長, 代表取締役社長, 産業連携部長, CSR本部長. */
export const POST = `(?:${PLAIN_POST}|(?!同社|当社|本学|同大学|同行)${FIELD}?[\\p{Script=Han}ァ-ヴー]{0,8}?${HEAD_OF})`;

const LATIN_POST =
  '(?:(?:Chief|Executive|Senior|Vice|Deputy|Managing|General|Founding|Acting|Co-)[ -]?){0,6}(?:Chief \\w+ Officer|Executive Officer|President|Chairman|Chairperson|Chair|Director(?: General)?|CEO|COO|CFO|CTO|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary General|Chief Executive|Founder|Head of [A-Z][\\w ]+)(?: (?:and|&) (?:CEO|President|Chairman))?';

/** 理事兼事務局長, 執行役員 技術本部長, 最高経営責任者(CEO), 副学長(研究担当), Executive Director. */
export const ROLE = `(?:(?:副|元)?${POST}(?:(?:兼|・|、|[ \\u3000])${POST}|兼[^\\s、。「」]{2,14}?長){0,4}(?:[ \\u3000]?兼?[ \\u3000]?(?:CEO|COO|CFO|CTO)|\\(C[EFOT]O\\))?(?:\\([^()\\s、]{1,12}(?:担当)\\))?|${LATIN_POST})`;

/** The last letter of any {@link ROLE}: 長 of 理事長, 表 of 代表. */
export const POST_END = '[長表事役員裁取使官授教師手諭頭人問任者務監席臣ートン)\\w]';

/** Whether a post begins with its field of work: DX|推進室長. */
export const beginsWithField = (post: string): boolean => POST_OF_FIELD.test(post);

const POST_OF_FIELD = new RegExp(`^${FIELD}`);

/** A post and nobody's name. */
export const ONLY_POST = new RegExp(`^${POST}$`, 'u');

/** A text without any of these has nobody with a post in it. */
export const ANY_POST =
  /長|代表|理事|監事|主席|専務|常務|取締役|役員|社員|総裁|頭取|会頭|支配人|知事|大使|公使|参事|領事|書記官|大臣|次官|教授|講師|助教|教諭|教頭|議員|研究員|管理監|顧問|主任|責任者|マネージャー|ディレクター|プレジデント|チェアマン|Officer|President|Chair|Director|C[EFOT]O|Rector|Dean|Provost|Chancellor|Manager|Ambassador|Mayor|Governor|Secretary|Chief|Founder|Head/;

/** Posts whose word says what sort of house they are at. */
const AT: readonly (readonly [RegExp, RegExp])[] = [
  [/^副?市長$|^市[^\s]*[部課室局]長$/, /市$/],
  [/^副?町長$/, /町$/],
  [/^副?村長$/, /村$/],
  [/^副?区長$/, /区$/],
  [/知事$/, /[都道府県州]$/],
  [/(?:大使|公使|参事官|書記官)$/, /[^同外]大使館|Embassy of/],
  [/領事$/, /[^同]領事館|Consulate/],
  [/(?:学長|副学長|総長|教授|学部長|研究科長)(?:\(.*\))?$/, /大学|University/],
  [/病院長$|^副?院長$/, /病院|医院/],
  [/^副?頭取$/, /銀行/],
  [/^副?会頭$/, /商工会議所/],
  [/組合長$/, /組合/],
];

/** 市長 is a post at 鳴瀬市, 参事官 one at an embassy. */
export const isPostAt = (role: string, organisation: string): boolean =>
  AT.some(([post, house]) => post.test(role) && house.test(organisation));

const HEAD =
  /^(?:(?:代表)?取締役(?:兼)?(?:社長|会長|頭取)?(?:執行役員)?(?:CEO)?|代表理事(?:理事長|会長)?|(?:学長|総長|理事長|会長|会頭|頭取|社長|総裁|知事|市長|町長|村長|区長|校長|病院長|院長|所長|機構長|組合長|学院長|学園長|大使)(?:兼.+|CEO)?)$/;

/** 学長, 代表取締役社長: who leads a house. */
export const isHeadPost = (role: string): boolean => HEAD.test(role);

/** 社長, 理事長: who leads a house of any sort; 市長 leads a city only. */
export const isAnyHeadPost = (role: string): boolean =>
  isHeadPost(role) && !AT.some(([post]) => post.test(role));

/** (左)と: between two who act together. */
export const joinsTwo = (words: string): boolean =>
  /^ ?(?:氏)?(?:\([^()]{1,40}\))?(?:氏)?(?:と|、|及び|および|・) ?(?:\([^()]{1,40}\))?$/.test(words);
