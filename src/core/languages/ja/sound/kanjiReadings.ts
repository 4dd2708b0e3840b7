import { FURTHER_KANJI } from './furtherKanji.js';

/**
 * How kanji are read in the names of places, people and houses, long vowels short: 湊 is `minato` or
 * `so`. Voicing within a word (山崎, `yamazaki`) is left to whoever compares. One row is one theme.
 */
const SINGLE = `
山yama/san 川kawa/sen 河kawa/ka/ko 海umi/kai/mi/ama/una 湖ko 池ike/chi 沢sawa/taku 谷tani/ya/koku 野no/ya
原hara/wara/gen 森mori/shin 林hayashi/rin 木ki/moku/boku/ko 草kusa/so 花hana/ka 田ta/den 畑hata/hatake 里sato/ri
村mura/son 町machi/cho 市ichi/shi 島shima/to 嶋shima 崎saki/ki 岬misaki 浦ura 津tsu/shin 浜hama/hin 港minato/ko
湊minato/so 岸kishi/gan 磯iso 沖oki/chu 波nami/ha 潮shio/ushio/cho 汐shio/seki 浪nami/ro 渚nagisa 汀nagisa/tei
砂suna/sa 石ishi/seki/koku/shaku 岩iwa/gan 巌iwao/gan 磐iwa/ban 土tsuchi/to 坂saka/han 阪saka/han 丘oka/kyu 岡oka/ko
峰mine/ho 峯mine 嶺mine/rei 岳take/gaku 峠toge 滝taki/ro 瀧taki 泉izumi/sen 井i/sei/sho 江e/ko 橋hashi/kyo 堀hori 瀬se
淵fuchi 洲su/shu 州su/shu 渡watari/to/wata/watase 水mizu/sui/mi/mina 雪yuki/setsu 雲kumo/un 霧kiri/mu 風kaze/fu/kaza
空sora/ku 天ten/ama/ame 星hoshi/sei 月tsuki/getsu/gatsu 日hi/nichi/jitsu/ka/ni 光hikari/ko/mitsu 陽yo/hi 朝asa/cho
夕yu 夜yoru/ya/yo 暁akatsuki/gyo/aki 曙akebono 旭asahi/kyoku 春haru/shun 夏natsu/ka 秋aki/shu 冬fuyu/to
東higashi/to/azuma 西nishi/sai/sei 南minami/nan 北kita/hoku 中naka/chu 上ue/kami/jo/kazu/kozu 下shita/shimo/ka/ge
左hidari/sa 右migi/u/yu 内uchi/nai/chi 外soto/gai 前mae/zen 後go/ushiro 本moto/hon 末sue/matsu 元moto/gen/gan
大o/dai/tai/hiro 小o/ko/sho 高taka/ko 長naga/cho/osa 広hiro/ko 古furu/ko 新shin/ara/nii 若waka/jaku 老oi/ro
白shiro/shira/haku 黒kuro/koku 赤aka/seki 青ao/sei 蒼ao/so 緑midori/ryoku 紫murasaki/shi 紅beni/ko
金kane/kana/kin/kon 銀gin/kane 銅do 鉄tetsu 鋼ko/hagane 玉tama/gyoku 珠tama/shu 宝takara/ho 一ichi/kazu/itsu/hito 二ni/futa
三mi/san/mitsu 四yon/shi/yo 五go/itsu 六roku/mu 七nana/shichi 八ya/hachi/hatsu 九ku/kyu 十ju/to 百hyaku/momo 千chi/sen
万man/yorozu 松matsu/sho 竹take/chiku 梅ume/bai 桜sakura/o 杉sugi/san 桃momo/to 栗kuri/ritsu 柿kaki 梨nashi/ri 菊kiku
萩hagi 藤fuji/to 葉ha/yo 蓮hasu/ren 桐kiri/to 楓kaede/fu 柳yanagi/ryu 桑kuwa/so 楠kusu/kusunoki/nan 樫kashi 榎enoki/eno
椿tsubaki 柏kashiwa/haku 笹sasa 菅suga/kan 芝shiba 柴shiba/sai 茂mo/shige 茅kaya 芦ashi 葦ashi 苗nae/nawa/byo 稲ine/ina/to
麦mugi/baku 米yone/kome/bei/mai 穂ho 実mi/jitsu/minoru 果ka 芽me 茶cha 香ka/ko/kaori 薫kaoru/kun 蘭ran 菜na/sai
華hana/ka 葵aoi/ki 茜akane 萌moe 芹seri 荻ogi 葛kuzu/katsu 蒲kama/ga 蔦tsuta 蓬yomogi/ho 藍ai 藻mo 茨ibara 菱hishi/ryo
芳yoshi/ho 苑en/sono 荒ara/ko 荘sho 鳥tori/cho/to 鳩hato 鷹taka/yo 鷲washi 鶴tsuru/kaku 亀kame/ki 竜ryu/tatsu
龍ryu/tatsu 虎tora/ko 馬uma/ba/ma 牛ushi/gyu 犬inu/ken 鹿shika/ka/kano 猪i 熊kuma/yu 魚uo/gyo 鯨kujira/gei 貝kai 鴨kamo
鷺sagi 燕tsubame/en 蛍hotaru/kei 鮎ayu 鯉koi 鳳ho/o 鴻ko/hiro 鵜u 鵬ho 人hito/jin/nin 子ko/shi/su 男o/dan 女me/jo/onna
太ta/tai/futo 郎ro 助suke/jo 介suke/kai 夫o/fu 彦hiko 雄o/yu/takeshi 美mi/bi/yoshi 恵e/kei/megumi 愛ai/mana
幸yuki/ko/sachi 福fuku 寿ju/toshi/su 喜ki/yoshi 吉yoshi/kichi/ki 祥sho/yoshi 瑞mizu/zui 和wa/kazu/o 平hira/taira/hei
安yasu/an/a 康yasu/ko 健ken/take/takeru 勇isamu/yu 武take/bu/mu 勝katsu/sho/masa 栄ei/sakae/hide 英ei/hide 秀hide/shu
優yu/masa 良yoshi/ryo/ra 善yoshi/zen 義yoshi/gi 仁jin/hito/ni 礼rei/nori/aya 智tomo/chi/satoshi 知tomo/chi
信nobu/shin 真ma/shin/makoto/sana 誠makoto/sei 正masa/sho/sei/tadashi 忠tada/chu 孝taka/ko 敬takashi/kei/taka
敏toshi/bin 俊toshi/shun 明aki/akira/mei/myo 昭aki/sho 晃akira/ko 輝teru/ki 照teru/sho 朗ro/aki
清kiyo/sei/kiyoshi/shimi 浩hiro/ko 洋hiro/yo 博hiro/haku 文fumi/bun/mon 章aki/sho 学manabu/gaku 修osamu/shu
治ji/haru/osamu/chi 徳toku/nori 貴taka/ki 尚nao/sho/hisa 直nao/choku/tada 順jun/yori 純jun/sumi 潤jun 淳jun/atsu
隆taka/ryu/takashi 克katsu/koku 利toshi/ri 宏hiro/ko 弘hiro/ko 裕yu/hiro 哲tetsu/aki 典nori/ten 紀nori/ki 憲nori/ken
則nori/soku 規nori/ki 範nori/han 彰akira/sho 聡satoshi/so 悟satoru/go 進susumu/shin 豊toyo/yutaka/ho 富tomi/to/fu
冨tomi 久hisa/kyu/ku 永naga/ei/hisa 恒tsune/ko 常tsune/jo/toko 保yasu/ho 守mori/shu/mamoru/kami 護mamoru/go
成nari/sei/shige 重shige/ju/e 盛mori/sei 繁shige/han 樹ki/ju 陸riku/mutsu 翔sho/kakeru 希ki/nozomi/mare
望nozomi/bo/mochi 未mi 来rai/ki/ku 夢yume/mu 心kokoro/shin 結yu/yui/ketsu 絆kizuna 奈na 理ri/osamu/michi 沙sa 佐sa/suke
紗sa 彩aya/sai 綾aya/ryo 絵e/kai 織ori/shoku 糸ito/shi 布nuno/fu 衣i/kinu/e 麻asa/ma 由yu/yoshi 友tomo/yu 有ari/yu
悠yu/haruka 遥haruka/yo 遠to/en 近chika/kin/kon/o 早haya/so/sa 伊i 加ka 斎sai 斉sai/nari 阿a 鈴suzu/rin 工ku/ko/takumi
宮miya/kyu/gu 酒saka/sake/shu 倉kura/so 蔵kura/zo 庫ko/kura 神kami/kan/shin/jin/ko 社yashiro/sha 寺tera/ji 院in 堂do
塔to 城shiro/jo/ki 門kado/mon/to 戸to/ko/he 館tate/kan 屋ya/oku 家ya/ie/ka/ke 室muro/shitsu 宅taku/yake 所sho/tokoro
場ba/jo 駅eki 道michi/do 路michi/ji/ro 辻tsuji 街machi/gai 通tori/tsu/michi 関seki/kan 口kuchi/ko 目me/moku 手te/shu
足ashi/soku 首kubi/shu 頭kashira/to 身mi/shin 力chikara/riki/ryoku 国kuni/koku 県ken/agata 郡gun/kori 府fu
都miyako/to/tsu 京kyo/kei 区ku 輪wa/rin 環tamaki/kan 帆ho/han 船fune/funa/sen 舟fune/funa/shu 航wataru/ko 灯akari/to
昇noboru/sho 昌masa/sho 景kage/kei 晴haru/sei 映ei 産san 業gyo 商sho 事ji/goto 物mono/butsu/motsu 機ki/hata 器ki 電den
気ki/ke 化ka/ke 薬yaku/kusuri 製sei 造zo/tsukuri 建ken/tate 設setsu 紙kami/shi 印in 食shoku 品hin/shina 農no 漁gyo/ryo
運un 輸yu 流ryu/nagare 送so 険ken 証sho 券ken 行ko/gyo/yuki 用yo 組kumi/so 合go/ai 会kai/ai 協kyo 同do 連ren 盟mei 団dan 財zai
法ho 益eki/masu 公ko/kimi 共kyo/tomo 立ritsu/tate/tachi 私shi 校ko 塾juku 園en/sono 薗sono 書sho/kaki 図zu/to 術jutsu
技gi/waza 芸gei 音oto/on/ne 楽raku/gaku 画ga 放ho 報ho 聞bun/kiku 研ken 究kyu 科ka 医i 療ryo 生sei/iku/ki/ike/nama/o/fu
活katsu 命mei 細hoso/sai 素so/moto 材zai 料ryo 油yu/abura 炭sumi/tan 鉱ko 嵐arashi/ran 嵯sa 峨ga 巻maki/kan 巣su 帯obi/tai
幌horo/ko 干hi/kan/hoshi 幹miki/kan 庄sho 庭niwa/tei 弓yumi/kyu 弥ya/mi 張hari/cho 影kage/ei 律ritsu 御mi/o/go/mina
志shi 応o 忍shino/nin 恭yasu/kyo 慎shin/makoto 慧kei/sato 慶kei/yoshi 房fusa/bo 扇ogi/sen 才sai 折ori 持mochi/ji 揖i
揚age/yo 操misao/so 政masa/sei 教kyo/nori 敦atsu/ton 敷shiki 斗to 斐hi/i 方kata/ho 旅tabi/ryo 旗hata/ki 昆kon 是kore/ze
時toki/ji 晋shin 暦koyomi 曽so 服fuku/hatto 朋tomo/ho 朔saku 札fuda/satsu 朱shu/aka 杏an/kyo 李ri 杜mori/to 条jo 板ita/han
枝eda/shi/e 柊hiiragi 柚yuzu/yu 栃tochi 栖su/sei 根ne/kon 桂katsura/kei 桧hinoki/hi 梓azusa 棚tana 植ue/shoku 椎shii
榊sakaki 榛hari/shin 槙maki 樋hi/hino 標shibe/hyo 権ken/gon 横yoko/o 樽taru 橘tachibana 次tsugi/ji 歌uta/ka 歩ayu/ho 比hi
毛ke/mo 氏uji/shi 民tami/min 氷kori/hyo/hi 沼numa/sho 泊tomari/haku 泰yasu/tai 洗arai/sen 洞hora/do 浅asa/sen 浮uki
涼ryo/suzu 淀yodo 淡awa/tan 深fuka/shin 渋shibu 渓kei 渥atsu 渦uzu 温on/atsu/nuku 湘sho 湯yu/to 湾wan 満mitsu/man
源minamoto/gen 溝mizo 滋shige/ji/shi 漆urushi 漣sazanami/ren 潟kata 澄sumi/cho/mi 濃no/ko 灘nada 火hi/ka 焼yaki
片kata/hen 牟mu 牧maki/boku 狩kari/ka 狭sa 猿saru 王o 玲rei 球kyu/tama 琉ryu 琢taku 琴koto 琵bi 琶wa 瑛ei 瑠ru 璃ri 瓜uri
瓦kawara 甘ama/kan 甫ho 甲ko/ka/kabu 界kai 留tome/ru/ryu 畠hatake/hata 番ban 登nobori/to/no 的mato 皆mina/kai
相ai/so/sa/saga 眉mayu 矢ya/shi 砥to 碧midori/heki/ao 磨ma 礎ishizue/so 祇gi 祐yu/suke 祖so 祝iwai 祭matsuri/sai 禎tei
禅zen 秦hata/shin 種tane/shu 稔minoru/nen 稚chi/waka 積tsumi/seki 穴ana 窓mado/so 窪kubo 稜ryo/itsu 竪tate 端hata/tan
笠kasa 筑tsuku/chiku 箕mino 箱hako 節setsu/fushi 築tsuki/chiku 篠shino 篤atsu 籠kago 粟awa 納no/osame 紘hiro 紡bo 紺kon
経tsune/kei 絹kinu 継tsugu/kei 維i 綱tsuna/ko 網ami/a 綿wata/men 総fusa/so 緒o/sho 縁en 縄nawa 繭mayu 羅ra 群mure/gun/gu
羽ha/hane/u/wa 翁okina 翠midori/sui 翼tsubasa 耕ko 耶ya 聖sei/hijiri 肥hi/koe 育iku 胆i 能no/yoshi 脇waki 膳ze/zen
臣omi/shin 臼usu 興oki/ko/kyo 舞mai 色iro/shiki 芋imo 芙fu 茉ma 莉ri 薩satsu 薄usu 衛e/ei 表omote 袋fukuro 袖sode 裏ura
要kaname/yo 見mi/ken 親chika/oya/shin 観kan/mi 角kado/tsuno/kaku/sumi 計kei 誉yo/homare 読yomi 調cho 諏su 訪wa/ho
諸moro/sho 謙ken 譲yuzuru/jo 讃sanu/san 豆mame/zu/to 豪go 貞sada/tei 貫nuki/kan 賀ga/ka 賢ken 越koshi/etsu/go 跡ato/seki
車kuruma/sha 軽karu/kei 輔suke 轟todoroki 辰tatsu 辺be/hen 込komi 追oi 逸itsu 遊yu 達tatsu/tachi/date 邑mura/yu/o 那na
邦kuni/ho 郁iku/fumi 部be/bu 郷go/sato/kyo 釜kama 針hari 釧kushi/sen 銭zeni 錦nishiki/kin 鍋nabe 鍬kuwa 鎌kama
鏡kagami/kyo 鐘kane/sho 開kai/hiraki 間ma/kan/hazama 陣jin 陵ryo 隅sumi 隈kuma 隠oki/in 隼hayabusa/haya
雅masa/miyabi/ga 雛hina 難nan 雨ame/ama/u 雷rai 霞kasumi/ka 霜shimo 露tsuyu/ro 静shizu/sei 面omo/men 鞍kura 響hibiki/kyo
須su 頼yori/rai 顕aki/ken 飛tobi/hi/to/asu 飯ii/han/meshi 駒koma 駿shun/suru 騨da 鬼oni/ki 鳴naru/mei/na/nari 麓fumoto
麗rei/urara 黄ki/o/ko 鼓tsuzumi/ko 丹ni/tan 丸maru/gan 主nushi/shu 之no/yuki 乃no/nai 乙oto/otsu 乾inui/kan 亘wataru 亜a
亨toru/kyo 亮ryo/akira 今ima/kon 仙sen 代yo/dai/shiro 令rei/yoshi 以i/mochi 仲naka/chu 伍go 伏fushi 伝den 伯haku
伴ban/tomo 伸nobu/shin 但taji/tada 住sumi/ju 佃tsukuda 佑yu/suke 作saku 佳ka/yoshi/kei 依yori/i 侑yu 俣mata 倫rin/michi
備bi/bin 儀gi 充mitsu/ju 先saki/sen 児ji/ko/go 兜kabuto 入iri 全zen/masa 兵hyo/hei/be 具gu/tomo 兼kane/ken
円maru/en/tsubura 凌ryo/shino 凛rin 凪nagi 出de/izu 函hako/kan 分wake/bu/ita 切kiri/setsu 刈kari 初hatsu/sho 別betsu/be
剛go/tsuyoshi/take 剣tsurugi/ken 創so 功isao/ko 務tsutomu/mu 勢se/sei 勲isao 匠takumi/sho 升masu 午go/uma 半han 卓taku
卯u 厚atsu/ko 参san/mi 双futa/so 取tori 叶kano/kanae 可ka 台dai/tai 史fumi/shi/chika 司shi/tsukasa 名na/mei
向muko/muki/mukai/hina 君kimi/kun 吹fuki/sui 吾a/go 呂ro 呉kure/go 周shu/chika/su 咲saki/sho 哉ya/kana 唐kara/to 唯yui
啓kei/hiro 嘉yoshi/ka 圭kei 地chi/ji 均hitoshi/kin 坊bo 坪tsubo 垂tari/taru 垣kaki 基moto/ki 埼sai/saki 堅kata/ken
堤tsutsumi 塙hanawa 塚tsuka 塩shio/en 境sakai/kyo 増masu/zo 墨sumi 士shi 壬mi/nin/mibu 壮so 多ta/o 央o/hiro 奄a/ama
奏kana/so 奥oku 好yoshi/ko 如jo/yuki 妙myo/tae 妻tsuma/sai/zuma 姫hime 字aza 季ki/sue 孫mago 宇u 宍shishi 宗mune/so 官kan
定sada/tei 宜gi/yoshi 宿yado/shuku 寄yori/ki 寒kan/samu/sa 寛hiro/kan 将sho/masa 尻shiri 尼ama 尾o/bi 居i 岐ki 崇taka/so
巧takumi 己mi/ki 巴tomoe/ha 師shi 幕maku 幡hata/wata 年toshi/nen 幾iku 店mise 座za 庵an/iori 延nobu/en 弁ben 式shiki
形kata/kei 征masa/sei 得toku 徹toru/tetsu 悦etsu/yoshi 惟yui/kore 惣so 慈ji 択taku 拓taku/hiro 挙kyo 摩ma 摂setsu 撫nade
斑ikaruga/han 晶akira/sho 暢nobu/yo 極kiwa/kyoku 槻tsuki 樺kaba 欽kin 渉wataru/sho 滑name 瑚ko 甚jin 疋hiki 皓ko 盆bon
碓usu 礪to 竈kama 紋mon 絃gen 縣agata 肇hajime 蛯ebi 蝦ebi/e 蟹kani 袴hakama 託taku 諫isa 豹hyo 貢mitsugu 轡kutsuwa 酉tori
醍dai 錬ren 鋭ei 閑kan 雫shizuku 零rei 靖yasu/sei 頃koro 飴ame 馨kaoru/kei 駆kake 鱒masu 鶯uguisu 鷗kamome 麿maro
鴎kamome/o 鷗kamome/o 鱗uroko 鯖saba 鰹katsuo 鮭sake 鯛tai 鴉karasu 烏karasu/u 雀suzume 雁kari/gan 鳶tobi 梟fukuro 蛇hebi/ja 狐kitsune
狸tanuki 兎usagi/to 狼okami/ro 獅shi 麒ki 麟rin 象zo 羊hitsuji/yo 堰seki 湧waku/yu 翡hi 緋hi 橙daidai/to 灰hai 昼hiru/chu 宵yoi/sho 闇yami
虹niji/ko 燈tomo/to/hi 炎en/honoo 圃ho 段dan 峡kyo/kai 檜hinoki/hi 欅keyaki 菖sho 菫sumire 蕗fuki 萱kaya 苔koke 蔓tsuru/kazura 錨ikari 舵kaji
笛fue 弦tsuru/gen 刀katana/to 鍛tan 扉tobira 鍵kagi 柱hashira 梁hari/yana 棟mune 軒noki/ken 楼ro 閣kaku 砦toride 筋suji 低hiku/tei 短tan
強tsuyo/kyo 起oki/ki 完kan 穏on 浄jo/kiyo 潔kiyoshi/ketsu 億oku 灯tomo/tomoshi/hi 辰shin 苗nawa 真砂masago 風見kazami 白波shiranami 有明ariake 曙光shoko
`;

/** Names whose kanji are not read one by one. */
const WHOLE = `
如月kisaragi 弥生yayoi 皐月satsuki 睦月mutsuki 葉月hazuki 神楽kagura 大和yamato 武蔵musashi 日向hyuga/hinata 出雲izumo 飛鳥asuka 春日kasuga
長谷hase 小鳥遊takanashi 和泉izumi 服部hattori 東海林shoji 五十嵐igarashi 百合yuri 紅葉momiji 時雨shigure 神戸kobe 大分oita 札幌sapporo
小樽otaru 弘前hirosaki 八戸hachinohe 横浜yokohama 相模sagami 高知kochi 愛媛ehime 滋賀shiga 岐阜gifu 鳥取tottori 能登noto 淡路awaji
讃岐sanuki 土佐tosa 阿波awa 筑波tsukuba 筑紫tsukushi/chikushi 早稲田waseda 一橋hitotsubashi 日本nihon/nippon 三菱mitsubishi
三枝saegusa/saigusa 海野unno/umino 東雲shinonome 吹雪fubuki 五月satsuki 七夕tanabata 美作mimasaka 播磨harima 但馬tajima
信濃shinano 越後echigo 陸奥mutsu 上総kazusa 下総shimosa 安房awa 伊予iyo 備前bizen 石見iwami 隠岐oki 壱岐iki 対馬tsushima 薩摩satsuma
疾風hayate/shippu 十六夜izayoi 八雲yakumo 三河mikawa 近江omi 若狭wakasa 遠江totomi 尾張owari 井上inoue 大阪osaka 大津otsu 我孫子abiko 登米tome 気仙kesen 匝瑳sosa 各務kagami
太秦uzumasa 不知火shiranui 海女ama 海人ama 海士ama 漁火isaribi 朝霞asaka 常盤tokiwa 常磐joban/tokiwa 小豆shodo/azuki 向日葵himawari
精機seiki 精工seiko 精密seimitsu 電機denki 電気denki 電子denshi 製作seisaku 製薬seiyaku 工業kogyo 重工juko 化学kagaku 物産bussan 商事shoji 産業sangyo
興業kogyo 運輸unyu 海運kaiun 建設kensetsu 食品shokuhin 酒造shuzo 醸造jozo 紡績boseki 製鋼seiko 製紙seishi 水産suisan 鉄道tetsudo 電鉄dentetsu
倉庫soko 印刷insatsu 信金shinkin 造船zosen 通商tsusho 金属kinzoku 光学kogaku
山茶花sazanka 紫陽花ajisai 撫子nadeshiko 秋桜kosumosu 蜻蛉tonbo
`;

const READINGS: ReadonlyMap<string, readonly string[]> = tableOf(`${SINGLE}${FURTHER_KANJI}${WHOLE}`);

function tableOf(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const row of rows.trim().split(/\s+/)) {
    const at = row.search(/[a-z]/);
    if (at < 1) continue;
    const kanji = row.slice(0, at);
    const readings = row.slice(at).split('/');
    table.set(kanji, [...new Set([...(table.get(kanji) ?? []), ...readings])]);
  }
  return table;
}

/** No name in the table that is read as a whole is longer. */
export const LONGEST_WHOLE = 3;

/** How one kanji, or a name that is read as a whole, may be read: 湊 → `minato`, `so`; 如月 → `kisaragi`. */
export const kanjiReadings = (kanji: string): readonly string[] => READINGS.get(kanji) ?? [];
