/** Old forms of characters, each followed by its new one: 國国. Names and old documents still have them. */
const PAIRS =
  '亞亜惡悪壓圧圍囲爲為醫医壹壱稻稲飮飲隱隠營営榮栄衞衛驛駅圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横溫温穩穏假仮價価' +
  '畫画會会壞壊懷懐繪絵擴拡殼殻覺覚學学嶽岳樂楽渴渇鎌鎌罐缶卷巻陷陥勸勧寬寛關関歡歓觀観歸帰氣気龜亀僞偽戲戯犧犠舊旧' +
  '據拠擧挙虛虚峽峡挾挟敎教強強狹狭鄕郷堯尭曉暁區区驅駆勳勲薰薫惠恵揭掲溪渓經経繼継莖茎螢蛍輕軽鷄鶏藝芸擊撃缺欠儉倹' +
  '劍剣圈圏檢検權権獻献縣県硏研險険顯顕驗験嚴厳效効廣広恆恒鑛鉱號号國国黑黒濟済碎砕齋斎劑剤櫻桜册冊雜雑產産參参慘惨棧桟' +
  '蠶蚕贊賛殘残絲糸齒歯兒児辭辞濕湿實実舍舎寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙奬奨將将燒焼稱称證証乘乗' +
  '剩剰壤壌孃嬢條条淨浄狀状疊畳穰穣讓譲釀醸囑嘱觸触寢寝愼慎晉晋眞真盡尽圖図粹粋醉酔隨随髓髄數数樞枢瀨瀬聲声靜静齊斉' +
  '攝摂竊窃專専戰戦淺浅潛潜纖繊踐践錢銭禪禅雙双壯壮搜捜插挿爭争總総聰聡莊荘裝装騷騒藏蔵臟臓卽即屬属續続墮堕體体對対' +
  '帶帯滯滞臺台瀧滝擇択澤沢單単擔担膽胆團団彈弾斷断癡痴晝昼蟲虫鑄鋳廳庁徵徴聽聴鎭鎮遞逓鐵鉄轉転點点傳伝燈灯當当黨党' +
  '盜盗稻稲鬭闘德徳獨独讀読屆届繩縄貳弐惱悩腦脳霸覇廢廃拜拝賣売麥麦發発髮髪拔抜蠻蛮祕秘濱浜甁瓶拂払佛仏竝並變変邊辺' +
  '邉辺辨弁瓣弁辯弁舖舗穗穂寶宝豐豊沒没飜翻槇槙萬万滿満默黙彌弥藥薬譯訳豫予餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧' +
  '龍竜兩両獵猟綠緑壘塁勵励禮礼隸隷靈霊齡齢戀恋爐炉勞労樓楼郞郎祿録灣湾髙高﨑崎嵜崎濵浜德徳渚渚曾曽';

const NEW_FORMS = new Map<string, string>();
{
  const characters = [...PAIRS];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    const [old, now] = [characters[i] as string, characters[i + 1] as string];
    if (old !== now) NEW_FORMS.set(old, now);
  }
}

/** 國學院 → 国学院. */
export function toNewForms(text: string): string {
  let result = '';
  for (const char of text) result += NEW_FORMS.get(char) ?? char;
  return result;
}
