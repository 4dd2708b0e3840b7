/**
 * Words that names of organisations are made of, in both languages: `研究所|institut,laboratory`. The
 * English ones are stems that a word may begin with (`biolog` for `biology` and `biological`); one in
 * two words is written together (`science park`).
 */
const ROWS = `
県|prefecture,province,county
府|prefecture
都|metropolis,metropolitan,prefecture
道|province
州|state,province,region,land
省|ministry,province
市|city,town,municipality
町|town,city
村|village
区|ward,city,district
郡|county,district
庁|agency,government,office
大学|university,college,institut
大学院|graduate school,school
大学校|college,academy,university
単科大学|college,university
工科大学|university of technology,institute of technology,technical university,polytechnic
工業大学|institute of technology,university of technology,technical university
技術大学|university of technology
医科大学|medical university,medical college
高等専門学校|college of technology,national college,technical college
高専|college
短期大学|junior college,college
女子|women
高等学校|high school,senior high school,school
高校|high school,school
学校|school,college,academy
学院|academy,gakuin,college,school
学園|school,academy,gakuen
研究所|institut,research institut,laborator,research center
総合研究所|research institut
研究センター|research center,research centre
研究機構|research institut,research organization,research agency
研究院|institut
研究|research,studies
センター|center,centre
中央|central,chuo
病院|hospital
医療センター|medical center,medical centre
市立|municipal,city
県立|prefectural,prefecture
府立|prefectural
国立|national
公立|public
私立|private
財団|foundation
基金|foundation,fund
機構|organization,organisation,agency,corporation
協会|association,society
連合会|federation,association
連合|federation,union,alliance
連盟|federation,league
協議会|council,conference,association
組合|association,union,cooperative
協同組合|cooperative,co operative
漁業協同組合|fisheries cooperative
農業協同組合|agricultural cooperative
学会|society
商工会議所|chamber of commerce and industry,chamber of commerce,chamber
会議所|chamber
委員会|committee,commission,board
教育委員会|board of education
会|society,association
銀行|bank
信用金庫|shinkin bank,credit union,shinkin
保険|insurance
損害保険|insurance,general insurance,fire insurance
生命保険|life insurance
証券|securities
大使館|embassy
総領事館|consulate general,consulate
領事館|consulate
事務所|office
局|bureau,agency,office
署|office
政府|government
公社|corporation,agency
公団|corporation
新聞|newspaper,shimbun,shinbun,times
放送|broadcasting
電力|electric power,power
電気|electric
電鉄|railway,electric railway
鉄道|railway,railroad
交通|transport,transportation,traffic
運輸|transport,transportation,logistic
輸送|transport
物流|logistic
倉庫|warehouse,storage
海運|shipping,marine transport
汽船|steamship,line
航空|airline,aviation
物産|trading
商事|trading,shoji
貿易|trading,trade
通商|trade,commerce
商業|commercial,commerce
工業|industr,industrial,technical,manufacturing
産業|industr,industrial
工学|engineering,technology
工科|technology,technical,engineering
工作所|works,manufacturing
製作所|works,manufacturing,mfg
製造|manufacturing
製薬|pharma,pharmaceutical
薬品|pharma,chemical
薬局|pharmacy,drug
薬科|pharmaceutical,pharmacy
製鉄|steel,iron
製鋼|steel
鉄鋼|steel
造船|shipbuilding
建設|construction
不動産|real estate,realty
自動車|motor,automobile
電機|electric
電子|electronic
機械|machinery,machine
精機|precision,machinery
化学|chemical,chemistry
食品|food
水産|fisher,marine,seafood,aqua
漁業|fisher,fishing
農業|agricultur,farm
農林|agricultur
林業|forest
養殖|aquaculture,fish farming,farming
畜産|livestock
酒造|brewery,brewing
飼料|feed
海洋|marine,ocean,maritime,sea
海事|maritime,marine
海上|maritime,marine
船舶|ship,vessel
港湾|port,harbour,harbor
港|port,harbour,harbor
臨海|seaside,coastal,waterfront
沿岸|coastal
極地|polar
環境|environment
気候|climate
気象|meteorolog,weather
地球|earth,global
宇宙|space,aerospace
生物|biolog,biolog,life
生命|life
生命科学|life science,bioscience
先端|advanced
科学|science,scientific
理学|science
科学技術|science and technology
技術|technolog,technical,engineering
情報|information,informatics
通信|communication,telecommunication
計算|computing,computation
医療|medical,health,healthcare,medicine
医学|medical,medicine
医薬|pharma,medicine
保健|health
健康|health
看護|nursing
福祉|welfare
再生|regenerative,regeneration
材料|material
素材|material
物質|material
物理|physic
数理|mathematic
統計|statistic
経済|economic,economy,business
経営|business,management
社会|social,society
人文|humanit
文化|cultur
芸術|art,arts
美術|art,fine art
美術館|museum of art,art museum,museum
博物館|museum
科学館|science museum
図書館|library
水族館|aquarium
動物園|zoo
劇場|theat
音楽|music
教育|education
師範|education,normal
体育|sport,physical education
観光|tourism,tourist
国際|international
世界|world
全国|national,japan
総合|general,comprehensive,sogo
統合|integrated
中央病院|central hospital
開発|development
振興|promotion
推進|promotion
支援|support
創造|creation,creative
都市|city,urban
地域|regional,region,community
地方|regional,local
首都|capital,metropolitan
東部|eastern,east
西部|western,west
南部|southern,south
北部|northern,north
中部|central
東|east
西|west
南|south
北|north
新|new
第一|first,daiichi
村|village
公園|park
谷|valley
港務局|port authority
市場|market
団地|park,estate
会社|company
鉱業|mining
石油|oil,petroleum
資源|resource
繊維|textile,fiber,fibre
印刷|printing
出版|publishing
紙|paper
水道|water
水|water
風力|wind
原子力|atomic,nuclear
エネルギー|energ
重工業|heavy industr,heavy industries
大手|major
`;

/** A Japanese word with what English names have in its place, each as stems of words. */
export interface OrganisationWord {
  readonly ja: string;
  /** `university of technology` → `university`, `technolog`: function words left out. */
  readonly en: readonly (readonly string[])[];
}

const FUNCTION_WORDS = new Set(['of', 'and', 'the', 'for']);

const WORDS: ReadonlyMap<string, OrganisationWord> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [ja = '', en = ''] = row.split('|');
      const stems = en.split(',').map((one) => one.split(' ').filter((word) => !FUNCTION_WORDS.has(word)));
      return [ja, { ja, en: stems }];
    }),
);

const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** The words of organisations' names that begin at a place of a Japanese name, the longest first. */
export function organisationWordsAt(name: string, at: number): readonly OrganisationWord[] {
  const found: OrganisationWord[] = [];
  for (let length = Math.min(LONGEST, name.length - at); length > 0; length--) {
    const word = WORDS.get(name.slice(at, at + length));
    if (word !== undefined) found.push(word);
  }
  return found;
}
