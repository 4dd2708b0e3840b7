/**
 * Kanji that names have less often, with further readings of some frequent ones: 耀 is `yo` or `kagayaki`.
 * In the order of their Chinese readings; old forms (澤, 廣) stand at the end.
 */
export const FURTHER_KANJI = `
耀yo/kagayaki/aki 曜yo 鎮chin/shizu 仏butsu/hotoke 仮kari 伽ka/kya 位i/kurai 委i 威i/take 尉i 移i/utsuri 異i/koto
偉i/hide 緯i 逢ai/o 鯵aji 案an 暗an 域iki 允in/masa/mitsu 咽in 員in 因in 姻in 引hiki/in 胤tane/in 蔭kage/in 陰in/kage 韻in
寅tora/in 丑ushi/chu 噂uwasa 云un 荏e 叡ei/satoshi 営ei 嬰ei 泳ei 盈ei/mitsu 頴ei 穎ei 詠ei/yomi 液eki 疫eki 謁etsu 閲etsu
厭en 宴en/utage 掩en 援en 沿en 演en 焔homura/en 煙kemuri/en 艶tsuya/en 鉛en/namari 鴛en/oshi 汚o 凹o 往o/yuki 押oshi/o
旺o 欧o 殴o 襖fusuma 憶oku 臆oku 桶oke 牡o/bo 恩on/megumi 何ka/nani 価ka 嫁ka/yome 寡ka 暇ka/hima 架ka 珂ka 稼ka/kase 苛ka
茄ka/nasu 荷ka/ni 菓ka 課ka 貨ka 過ka 牙kiba/ga 臥ga/fushi 蛾ga 餓ga 駕ga 解kai/toki 回kai/mawari 塊kai/katamari
廻kai/meguri 快kai/yoshi 恢kai 戒kai 拐kai 改kai 魁kai/sakigake 械kai 階kai/shina 凱gai/kai 蓋gai/futa 概gai 涯gai
該gai 鎧yoroi 骸gai 鉤kagi 劃kaku 拡kaku/hiro 格kaku/itaru 核kaku 殻kaku/kara 獲kaku 確kaku/tashi 穫kaku 覚kaku/satoru
較kaku 郭kaku 隔kaku 革kaku/kawa 額gaku/nuka 掛kake 梶kaji 鰍kajika 割wari/katsu 喝katsu 恰ko 括katsu 渇katsu 褐katsu
轄katsu 且katsu 椛kaba/momiji 鞄kaban 株kabu 噛kami 粥kayu 侃kan/tada 冠kanmuri/kan 刊kan 勘kan 勧kan/susumu 喚kan
堪kan 感kan 慣kan/nare 憾kan 換kan 敢kan/isami 柑kan 桓kan 棺kan 款kan 歓kan 汗ase/kan 漢kan 看kan/mi 竿sao 管kan/suga
簡kan 緩kan 缶kan 翰kan 肝kan/kimo 艦kan 莞kan 還kan 鑑kan/kagami 陥kan 韓kan 舘tate/kan 含gan/fukumi 玩gan 眼gan/me
翫gan 贋gan 頑gan 顔kao/gan 願gan/negai 企ki 伎ki/gi 危ki 奇ki 嬉ki/ureshi 机ki/tsukue 既ki 期ki/go 棋ki 棄ki 帰ki/kaeri
毅ki/tsuyoshi/take 汽ki 畿ki 祈ki/inori 徽ki 記ki/shirushi 軌ki 騎ki 偽gi 妓gi 戯gi 擬gi 犠gi 疑gi 議gi 掬kiku 鞠mari/kiku
吃kitsu 喫kitsu 桔ki/kitsu 詰tsume 砧kinuta 杵kine 黍kibi 客kyaku 脚kyaku/ashi 虐gyaku 逆saka/gyaku 及kyu/oi 吸kyu
急kyu 救kyu 朽kyu 求kyu/moto 汲kyu/kumi 泣kyu 灸kyu 笈oi 級kyu 糾kyu 給kyu 旧kyu/furu 去kyo/sari 巨kyo/o 拒kyo 拠kyo 渠kyo
許kyo/moto 距kyo 鋸nokogiri/kyo 享kyo/taka 供kyo/tomo 侠kyo 競kyo/kei 凶kyo 匡masa/kyo/tadashi 卿kyo 叫kyo 喬kyo/taka
恐kyo 挟kyo/hasami 況kyo 狂kyo 矯kyo 胸mune/kyo 脅kyo 蕎so/kyo 饗kyo 驚kyo 仰gyo/ao 凝gyo 尭gyo/taka/aki 局kyoku
曲magari/kyoku/sone 粁kiro 僅kin 勤kin/tsutomu 巾kin 斤kin 欣kin/yoshi 禁kin 禽kin 緊kin 菌kin 衿eri 襟eri/kin 謹kin
吟gin 句ku 狗ku 玖ku/ki 矩nori/ku 苦ku/niga 躯ku 駈kake 愚gu 虞gu 喰kui 寓gu 遇gu/ai 串kushi 櫛kushi 屑kuzu 屈kutsu
掘hori/kutsu 窟kutsu 沓kutsu 靴kutsu 粂kume 繰kuri 訓kun/nori 軍gun 祁ki 係kei 傾kei 刑kei 兄ani/kei/e 珪kei 型kata/kei
契kei/chigi 憩kei/iko 掲kei 携kei 畦aze/une 系kei 繋tsunagi 罫kei 茎kei/kuki 荊kei/ibara 詣mode/kei 警kei 頚kei
鶏niwatori/kei 迎gei/mukae 劇geki 戟geki 撃geki 激geki 隙suki 桁keta 傑ketsu 欠ketsu 決ketsu 血chi/ketsu 件ken 倹ken
喧ken 圏ken 嫌ken 懸ken/kake 拳ken/kobushi 捲maki 検ken 牽ken 献ken 硯suzuri 肩kata/ken 遣ken 厳gon/gen/iwao/itsuki
幻gen/maboroshi 減gen 玄gen/kuro 現gen 舷gen 言koto/gen/i 諺koto 限gen 個ko 呼ko 固ko/kata 姑ko 孤ko 弧ko 故ko/furu
枯kare/ko 糊nori/ko 股mata 胡ko 菰komo 誇ko/hoko 跨ko 鈷ko 雇ko 顧ko 互tagai/go 娯go 梧go/aogiri 檎go 碁go 語go/kata 誤go
護mori 醐go 乞koi 交ko/kata 佼ko 侯ko 候ko/soro 倖ko/yuki 効ko 勾ko/magari 后ko/kisaki 喉ko 坑ko 孔ko 巷ko/chimata
庚ko/kanoe 抗ko 控ko 攻ko 更sara/ko/fuke 杭kui 梗ko 構ko/kama 洪ko 皇ko/sumera/o 硬ko/kata 稿ko 糠nuka 絞ko 考ko 肯ko
肱ko/hiji 膏ko 衡ko 講ko 購ko 郊ko 酵ko 砿ko 項ko 降ko/furi 劫go 号go 壕go/hori 拷go 濠go/hori 麹koji 刻koku/kiza
告koku/tsuge 酷koku 鵠kugui/koku 獄goku 腰koshi/yo 甑koshiki 忽kotsu 惚hore 骨hone/kotsu 狛koma 此kono 困ko
坤kon/hitsujisaru 墾kon/haru 婚kon 恨kon 懇kon 混kon 痕kon/ato 艮kon 魂tama/kon 些sa 叉mata/sa 差sashi/sa 査sa
鎖kusari/sa 座kura 挫za 催sai 債sai 再sai 最sai/mo 塞sai/sae 宰sai/tsukasa 採sai/tori 栽sai 歳sai/toshi
済sumi/sai/wata 災sai 采sai/une 犀sai 砕sai 裁sai 載sai/nori 際sai/kiwa 剤zai 在zai/ari 冴sae 肴sakana 咋kui/saku
搾saku 昨saku 柵saku 窄saku 策saku 索saku 錯saku 匙saji 冊satsu 察satsu 拶satsu 撮satsu 擦satsu 殺satsu 雑zatsu
皐satsuki/ko 捌saba 錆sabi 皿sara 晒sara 傘kasa/san 散san/chiri 桟san 燦san/akira 珊san 算san/kazu 蚕kaiko/san 賛san
酸san/su 餐san 斬zan 暫zan 残zan/noko 仕shi 仔ko/shi 伺shi 使shi 刺sashi/shi 嗣tsugu/shi 始shi/hajime 姉ane/shi
姿shi/sugata 屍shi 思shi/omoi 指sashi/yubi/shi 支shi/hase 孜shi 斯shi 施se/shi 旨mune/shi 止shi/tome 死shi 祉shi 肢shi
脂shi/abura 至itaru/shi 視shi 詞kotoba/shi 詩uta/shi 試shi/tameshi 誌shi 諮shi 資shi/suke 賜shi/tama 雌mesu/shi
飼shi/kai 歯ha/shi 似ni/ji 侍samurai/ji 爾ji/chika 痔ji 磁ji 示shime/ji/shi 耳mimi/ji 自ji/yori 蒔maki 辞ji 鴫shigi
軸jiku 執shitsu 失shitsu 嫉shitsu 悉shitsu 湿shitsu 質shitsu 蔀shitomi 偲shino 縞shima 舎sha 写sha/utsushi 射sha/i
捨sha/sute 赦sha 斜sha/nana 煮ni 者sha/mono 謝sha 遮sha 邪ja 借shaku 尺shaku 杓shaku 灼shaku 爵shaku 酌shaku 釈shaku
錫suzu 寂jaku/sabi 弱yowa 惹jaku 殊shu/koto 趣shu/omomuki 儒ju 受ju/uke 呪ju 授ju 綬ju 需ju 囚shu 収shu/osamu 就shu/nari
愁shu 拾hiro/ju 終shu/owari 繍shu 習shu/narai 臭shu 蒐shu 衆shu 襲shu 讐shu 蹴shu/ke 輯shu 週shu 酋shu 酬shu 集shu/atsu
醜shu 什ju 戎ebisu/ju 従ju/yori 柔ju/yawara 汁shiru 獣ju 縦ju/tate 銃ju 叔shuku 夙shuku 淑yoshi/shuku 縮shuku/chiji
粛shuku 熟juku 述jutsu 竣shun 瞬shun 舜shun 准jun 循jun 旬shun/jun 楯tate 殉jun 準jun 盾tate 巡jun/meguri 遵jun 醇jun
処sho 庶sho 署sho 薯imo/sho 藷imo 叙jo/nobu 序jo/tsuide 徐jo 恕jo/hiro 鋤suki 除jo 傷sho/kizu 償sho 召sho/meshi
唱sho/tonae 嘗sho 奨sho/susumu 娼sho 少sho/suku 床toko/sho/yuka 廠sho 承sho/tsugu 抄sho 招sho/maneki 掌sho
捷sho/katsu 梢kozue/sho 樟kusu/sho 樵kikori 消sho 焦sho 症sho 省sho 硝sho 礁sho 称sho 笑sho/emi 粧sho 紹sho 肖sho 蒋sho
蕉sho 衝sho 裳mo/sho 訟sho 詔sho/mikotonori 詳sho/kuwashi 賞sho 醤sho 鉦kane 鍾sho 障sho 鞘saya 丈take/jo/hase
丞jo/suke 乗nori/jo 冗jo 剰jo 壌jo 嬢jo 情jo/nasake 杖tsue/jo 状jo 畳tatami/jo 穣minoru/jo/yutaka 蒸jo/mushi 錠jo
埴hani 飾kazari/shoku 拭shoku 殖shoku 燭shoku 職shoku 触shoku 侵shin 唇kuchibiru 娠shin 寝ne/shin 審shin 振shin/furi
浸shin 申saru/shin 疹shin 紳shin 芯shin 薪shin/maki 診shin 辛kara/shin 震shin/furu 刃ha/jin/yaiba 塵chiri/jin
尋hiro/jin 尽jin 迅jin/haya 笥ke 厨kuriya 帥sui 推sui/oshi 炊sui/taki 睡sui 粋sui/iki 衰sui 遂sui/togu 酔sui/yoi
錐kiri/sui 随zui 髄zui 嵩kasa/taka/su 数kazu/su 枢su 趨su 据sue 椙sugi 頗su 裾suso 摺suri 寸sun 世yo/se/sei 畝une/se
凄sei 姓sei 性sei 整sei/seiji 棲su/sei 牲sei 声koe/sei 誓sei/chikai 請sei/uke 逝sei 醒sei/same 税zei 脆zei 隻seki 席seki
惜seki 戚seki 斥seki 昔mukashi/seki 析seki 籍seki 績seki 脊seki 責seki 蹟ato/seki 碩seki/hiro 拙setsu 接setsu/tsugi
窃setsu 説setsu/toki 絶zetsu 舌shita/zetsu 蝉semi 占sen/ura 宣sen/nobu 専sen 尖sen/togari 戦sen 撰sen/era 栓sen 栴sen
染some/sen 潜sen/moguri 煎sen 旋sen 箭ya/sen 線sen 羨sen 薦sen/komo 践sen 選sen/era 遷sen 銑sen 閃sen 鮮sen 漸zen
然zen/nen 繕zen 塑so 岨so 措so 曾so 楚so/ieha 疏so 疎so 租so 粗so/ara 蘇so/yomigae 訴so 阻so 遡so 鼠nezumi 僧so 叢mura/so
喪mo 爽so/sawa/sawaya 宋so 層so 想so 捜so 掃so 挿so 曹so 槍yari/so 槽so 漕so/kogi 燥so 争so 糟so 綜so 葬so 装so 走hashi/so
遭so 鎗yari 騒so 像zo 憎zo 臓zo 贈zo 促soku 側soku/kawa/gawa 即soku 息soku/iki 捉soku 束soku/tsuka/taba 測soku/hakari
速soku/haya/sumi 俗zoku 属zoku 賊zoku 族zoku 続tsuzuki/zoku 卒sotsu 其sono 揃soro 存zon/ari 尊son/taka/mikoto 損son
遜son 他ta/hoka 汰ta 唾da 堕da 妥da 惰da 打uchi/da 柁kaji/da 楕da 陀da 駄da 体tai/karada 堆tai 対tsui/tai/tsu 耐tai 岱tai
待tai/machi 怠tai 態tai 戴tai 替kae/tai 滞tai 胎tai 腿tai 貸kashi 退tai 逮tai 隊tai 黛mayuzumi/tai 第dai 題dai 啄taku
托taku 濯taku 鐸taku 濁daku 諾daku 茸take/kinoko 凧tako 蛸tako 只tada 叩tata 奪datsu 脱datsu 巽tatsumi/son 辿tadori
鱈tara 誰tare 単tan/hitoe 嘆tan 坦tan/hira 担tan 探tan 旦tan/asa 湛tan/tatae 箪tan 綻tan 耽tan 誕tan 壇dan 弾dan/hazumi
断dan 暖dan/haru/nuku 檀mayumi/dan 談dan 値ne/chi 恥chi 弛chi 痴chi 置oki/ki 致chi/mune 遅chi/oso 馳hase/chi 畜chiku
蓄chiku 逐chiku 秩chitsu/chichi 窒chitsu 嫡chaku 着chaku/tsuki/gi 宙chu/sora 抽chu 注chu/sosogi 虫mushi/chu 衷chu
註chu 酎chu 鋳chu/i 駐chu 苧o/karamushi 著cho 貯cho 丁cho/hinoto/tei 兆cho/kizashi 凋cho 寵cho 帖cho 帳cho 庁cho 弔cho
彫hori/cho 徴cho 懲cho 挑cho/ido 眺cho/nagame 聴cho/kiki 脹cho 腸cho 蝶cho/tefu 諜cho 超cho/koe 跳cho/hane 銚cho
頂cho/itadaki 勅choku 珍chin 賃chin 陳chin 墜tsui 槌tsuchi 鎚tsuchi 痛tsu 栂toga/tsuga 掴tsuka 漬zuke 柘tsuge 綴tsuzuri
鍔tsuba 壷tsubo 紬tsumugi 爪tsume 吊tsuri 釣tsuri 亭tei 停tei 偵tei 剃tei 呈tei 帝tei/mikado 底tei/soko 廷tei 弟tei/oto
悌tei/yasu 抵tei 挺tei 提tei/hisage 梯kakehashi/tei 碇ikari 程tei/hodo 締tei 艇tei 訂tei 諦tei 蹄hizume/tei 逓tei 邸tei
鄭tei 釘kugi 鼎kanae/tei 泥doro/dei 摘tsumi/teki 擢teki 敵teki 滴shizuku/teki 適teki 鏑kabura 溺deki 撤tetsu
轍wadachi/tetsu 迭tetsu 填ten 展ten/nobu 添soe/ten 纏matoi/ten 甜ten 貼hari 転ten/korobi/kururi 点ten
殿dono/den/tono 澱yodo 吐to 堵to 塗nuri/to 妬to 徒to/kachi 菟u/to 賭to 途to 砺to/tona 努do/tsutomu 度do/tabi/watari
奴nu/yakko 怒do 倒to 党to 凍to 塘tomo/to 套to 宕to 悼to 投to/nage 搭to 梼yusu 盗to 淘to 涛to/nami 当to/ate/tai 痘to
祷to/inori 等to/hitoshi 答to 筒tsutsu/to 糖to 統to/osamu/mune 到to 董to/tadasu 蕩to 討to 謄to 踏to/fumi 逃to
透to/toru/su 鐙abumi/to 陶to/sue 騰to 闘to 働do 動do/ugoki 導do/michi 憧do 撞do 瞳hitomi/do 童do/warabe 胴do 萄do 鴇toki
匿toku 涜toku 特toku 督toku 毒doku 独doku 橡tochi/kunugi 凸totsu 突totsu 椴todo 届todoke 苫toma 瀞toro 屯ton/tamuro
惇atsu/jun/ton 沌ton 豚buta/ton 遁ton 頓ton 曇kumo/don 鈍nibu/don 乍naga 凪na 薙nagi 捺na/natsu 楢nara 馴nare 畷nawate
軟nan 汝nanji 弐ni 迩ni/chika 匂nio/ni 賑nigi 肉niku 廿niju/tsuzu 乳chichi/nyu 尿nyo 韮nira 任nin/to/hide 妊nin
認nin/mito 濡nu 禰ne 祢ne 寧nei/yasu/shizu 葱negi 猫neko 熱netsu/atsu 念nen 撚nen 燃nen/moe 粘nen 埜no/ya 嚢no 悩no 脳no
膿no 覗nozoki 蚤nomi 把ha/wa 覇ha 杷ha/wa 派ha 破ha/yabu 婆ba 罵ba 芭ba 俳hai 廃hai 拝hai/oga 排hai 敗hai 杯hai/tsuki
盃hai/sakazuki 背se/hai 肺hai 輩hai 配hai 倍bai 培bai/tsuchi 媒bai 狽bai 買kai/bai 売uri/bai 賠bai 陪bai 秤hakari 矧hagi
剥haku 拍haku/hyo 箔haku 粕kasu 舶haku 迫haku/sako 曝baku 漠baku 爆baku 縛baku 駁baku 硲hazama 箸hashi 筈hazu 櫨haze
肌hada 鉢hachi 溌hatsu 発hatsu/hotsu 醗hatsu 髪kami/hatsu 伐batsu 罰batsu 抜nuki/batsu 筏ikada 閥batsu 噺hanashi
蛤hamaguri 判han 反han/tan/sori 搬han 氾han 汎han/hiro 版han 犯han 班han 畔han/aze/kuro 般han 藩han 販han 釆sai 煩han
頒han 挽hiki 晩ban 蕃ban 蛮ban 匪hi 卑hi 否hi/ina 妃hi 庇hisashi/hi 彼hi/kare 悲hi 批hi 披hi 泌hi 疲hi 皮kawa/hi
碑hi/ishibumi 秘hi 罷hi 被hi 誹hi 費hi 避hi 非hi 簸hi 微bi 枇bi 毘bi/hi 鼻hana/bi 稗hie 匹hiki 髭hige 膝hiza 肘hiji
弼suke/hitsu 必hitsu 畢hitsu 筆fude/hitsu 逼hitsu 媛hime/en 紐himo 俵tawara/hyo 彪hyo/takeshi 漂hyo/tadayo
瓢hisago/hyo 票hyo 評hyo 廟byo 描byo/e 病byo 秒byo 鋲byo 蒜hiru 蛭hiru/ebi 鰭hire 彬akira/hin 斌hin 瀕hin 貧hin 賓hin
頻hin 瓶bin/kame 付tsuki/fu 埠fu 婦fu 怖fu 扶fu 斧ono 普fu/hiro 父chichi/fu 符fu 腐fu 膚fu 譜fu 負fu 賦fu 赴fu 附fu/tsuki
侮bu 葡bu 蕪kabu/bu 封fu/ho 葺fuki 副fuku/soe 復fuku 幅haba/fuku 腹hara/fuku 複fuku 覆fuku/oi 払harai 沸waki/futsu
鮒funa 吻fun 噴fun 墳fun 憤fun 扮fun 焚taki 奮fun 粉kona/ko/fun 紛fun 雰fun 丙hei/hinoe 併hei 塀hei 幣hei/nusa 弊hei
柄e/tsuka/gara 並nami/hei 蔽hei 閉hei 陛hei 頁ku 僻heki 壁kabe/heki 癖heki 瞥betsu 箆no/hera 偏hen 変hen 篇hen 編hen/ami
返hen/kaeshi 遍hen 便ben/bin 勉ben/tsutomu 娩ben 鞭muchi/ben 舗ho 鋪ho 捕ho/tori 補ho 募bo 墓haka/bo 慕bo/shitau
戊bo/tsuchinoe 暮kure/bo 母haha/bo 簿bo 菩bo 倣ho 俸ho 包ho/kane 呆ho 奉ho/tomo 崩ho/kuzu 庖ho 抱ho/daki 捧ho/sasage
泡awa/ho 烹ho 砲ho 縫nui/ho 胞ho 蜂hachi 褒ho 鋒ho/hoko 飽aku/ho 乏bo 亡bo 傍bo/soba 剖bo 妨bo 帽bo 忘bo/wasu 忙bo 暴bo 某bo
棒bo 冒bo 肪bo 膨bo 謀bo 貌bo 貿bo 鉾hoko 防bo/saki 吠hoe 頬ho 僕boku 卜boku/ura 撲boku 朴hoo/boku 睦mutsu/mutsumi/boku
穆boku/mutsu 没botsu 殆hoton 奔hon 翻hon 凡bon 埋uzu/mai/ume 妹imoto/mai 昧mai 枚mai/hira 毎mai 膜maku 枕makura
鮪maguro 柾masa/masaki 亦mata 又mata 抹matsu 沫matsu/awa 迄made 慢man 漫man/sozoro 味aji/mi 魅mi 巳mi/shi 蜜mitsu
蓑mino 脈myaku 粍miri 眠nemu/min 無mu/na 矛hoko 鵡mu 椋muku 婿muko 娘musume 冥mei 迷mei/mayo 銘mei 姪mei 牝me 滅metsu
免men 棉men/wata 緬men 麺men 模mo 妄mo 孟mo/take/tsutomu 猛take/mo/takeshi 盲mo 耗mo 蒙mo 儲mo 黙moku 杢moku 勿mochi
餅mochi 尤yu/mo 戻modo/rei 籾momi 貰mora 問mon/toi 悶mon 也nari/ya 冶ya 爺ya 厄yaku 役yaku/en 約yaku 訳yaku/wake
躍yaku/odori 薮yabu 藪yabu 鑓yari 愉yu 愈yu 癒yu/iya 諭yu/satoshi 宥yu/hiro 幽yu/kasuka 憂yu/urei 猶yu/nao 猷yu
誘yu/saso 郵yu 融yu/toru 余yo/amari 与yo/ato 輿koshi/yo 預yo/azukari 傭yo 幼yo/osana 妖yo 容yo/hiro 庸yo/nobu
揺yo/yura 擁yo 楊yo/yanagi 様yo/sama 溶yo 熔yo 窯kama/yo 蓉yo 謡yo/utai 踊odori/yo 養yo/yashina 慾yoku 抑yoku
欲yoku/hoshi 沃yoku 浴yoku/ami 翌yoku 螺ra/nishi 裸hadaka/ra 莱rai 洛raku 絡raku 落ochi/raku 酪raku 乱ran/mida
卵tamago/ran 欄ran 濫ran 覧ran 吏ri 履ri/haki 痢ri 裡ri 離ri/hanare 葎mugura/ritsu 掠ryaku 略ryaku 劉ryu 溜tame/ryu
硫ryu/io 粒tsubu/ryu 侶ryo 慮ryo 虜ryo 了ryo/satoru 僚ryo 両ryo 寮ryo 猟ryo/kari 瞭ryo 糧ryo/kate 諒ryo/makoto
遼ryo/haruka 量ryo/kazu 領ryo/eri 厘rin 淋rin 燐rin 琳rin 臨rin/nozomi 隣rin/tonari 塁rui 涙rui/namida 累rui 類rui
伶rei 例rei 冷rei/hie/tsume 励rei/hage 怜rei 苓rei 隷rei 霊rei/tama 齢rei/yowai 歴reki 列retsu 劣retsu 烈retsu 裂retsu
廉ren/yasu/kiyo 恋koi/ren 憐ren 煉ren 簾sudare/ren 練neri/ren 聯ren 魯ro 櫓yagura/ro 炉ro 賂ro 労ro 廊ro 弄ro 榔ro
漏ro/mori 牢ro 籠komori/ro 聾ro 蝋ro 肋roku 録roku 論ron/satoshi 倭wa/yamato 話hanashi/wa 歪wai 賄wai 惑waku 枠waku
亙wataru 鰐wani 藁wara 蕨warabi 椀wan 碗wan 腕ude/wan 絢aya/ken 或aru 按an 蔚i/ai 閏jun/uru 嘘uso 唄uta 鰻unagi 厩umaya
閘ko 禾nogi/ka 芥akuta/kai 蛙kaeru 蛎kaki 橿kashi 潅kan 諌isa 栢kaya/haku 苅kari 稀ki/mare 迦ka 餌esa 穐aki 蕾tsubomi
曖ai 昊ko/sora 昂ko/taka/subaru 晟sei/akira 晄ko 暉ki/teru 曳hiki/ei 櫂kai 漱so 澪mio/rei 濤to 熙ki/hiro 燿yo 珀haku
珈ka 琥ko 瑶yo 璐ro 瓏ro 甥oi 眸hitomi/bo 禄roku 稟rin 穹kyu 笙sho 綺ki/aya 緋ake 綸rin 耆ki 諄jun 赳kyu/take 迪michi/teki
頌sho 颯so/hayate/satsu 黎rei 螢hotaru/kei 凰o 匁me 堯gyo 奎kei 奄en 峻shun/takashi 嶄zan 嶷gyo 嵜saki 﨑saki 髙taka
濱hama 邊be/nabe 邉be/nabe 齋sai 齊sai 眞ma/shin 櫻sakura 澤sawa 廣hiro 國kuni 惠e/kei 德toku 瀨se 龜kame 彌ya 壽ju 禮rei
萬man/yorozu 與yo 槇maki 條jo 榮ei 圓en/maru 豐toyo 應o 實jitsu/mi 學gaku 會ai/kai 鐵tetsu 淺asa 關seki 驛eki 變hen
`;
