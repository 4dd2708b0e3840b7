import { isTownAt } from './hiraganaTowns.js';

/**
 * Where the name's part of a hiragana run begins; undefined where the run is grammar.
 * つくば|市 takes the run; は|つくば|市 takes it from つ on; 支援する|株式会社 takes nothing.
 */
export function hiraganaInName(text: string, start: number, end: number): number | undefined {
  const run = text.slice(start, end);
  const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
  // 一般社団法人木|の|リユース協会: one sign behind a legal form is no whole name.
  if (run === 'の' && ONE_SIGN_BEHIND_FORM.test(before) && /^[\p{Script=Han}ァ-ヴー]{2}/u.test(behind))
    return start;
  if (
    run === 'の' &&
    /^(?:会|森|里|家|丘|杜|郷|輪|翼|木|風|島|浜|宮|瀬|山|台|国際)/.test(behind) &&
    before !== '' &&
    !/[、。は]$/.test(before)
  ) {
    return /(?:法人|会社)?[\p{Script=Han}ぁ-ん]$/u.test(before) && /^(?:会|森|里|家|丘|杜|郷|輪)/.test(behind)
      ? start
      : undefined;
  }
  if (run === 'と' && /^(?:子ども|こども|暮らし)/.test(behind)) return start;
  if (WORDS_IN_NAMES.test(run) || isTownAt(text, start, end)) return start;
  if (
    run.length < 2 ||
    /^(?:など|ほか|また|なお|この|その|これ|それ|おける|よる|する|した|ある|いる|なる|ともに|とともに|および|ならびに|または|により|として|について|ため|もと|うち|ところ|ごと|まで|から|より|ほど|わたり|たび|ので|のみ|たち|さん)$/.test(
      run,
    )
  )
    return undefined;
  // 早鞆大学と|かなで楽器, ソラノ株式会社と|みずほ銀行: behind the end of a name と joins the next one to it.
  if (/^[とや].{2}/.test(run) && endsName(text, start) && !GRAMMAR_WORD.test(run.slice(1))) return start + 1;
  const free =
    before === '' ||
    /[、。「」()・\s:：]$/.test(before) ||
    /(?:法人|会社|組合|財団|社団|県立|市立|国立|公立|都立|町立|大学|病院|銀行)$/.test(before);
  // 飲料株式会社|とは、…: what is grammar from end to end is so behind a legal form too.
  if (ONLY_GRAMMAR.test(run)) return undefined;
  const legalForm = /^(?:株式|有限|合同|一般|公益|国立|独立|学校|医療|特定|社会)/.test(behind);
  // 株式会社ひなた薬局, but 支援する|株式会社…
  const behindForm =
    /(?:会社|法人)$/.test(before) &&
    /^[\p{Script=Han}ァ-ヴー]/u.test(behind) &&
    !/^(?:です|でし|ます)/.test(run);
  // 企業と大学|をつなぐ|一般社団法人…: a verb and what it is done to tell of the house, and are no part of its name.
  if (OBJECT_AND_VERB.test(run)) return undefined;
  // 医療法人会 |ひなた総合病院, 「|しろた銀行」: at the head of a line or a bracket no verb ends, and a house of such a sort begins.
  if (
    run.length >= 3 &&
    /(?:^|[「(\s・:：])$/.test(before) &&
    HOUSE_BEHIND.test(behind) &&
    !GRAMMAR_WORD.test(run) &&
    !HEADS.test(run)
  )
    return start;
  // スタートアップと大学|をつなぐ|一般社団法人…: what acts on the noun before it is a verb.
  if (legalForm && /^[をにがへ].+[うくぐすつぬぶむる]$/.test(run)) return undefined;
  if ((/[るたすむぶぬ]$/.test(run) && !behindForm) || (legalForm && !free)) return undefined;
  if (free)
    return /^(?:とりわけ|あらためて|ともに|おもに|とくに|この|その|また|なお|さらに|および|ならびに|これ|それ|うち|ほか|いわゆる|あわせて|とともに|として)/.test(
      run,
    )
      ? undefined
      : start;
  if (BEHIND_FORM.test(text.slice(Math.max(0, start - 24), start)) && isPartOfName(run)) return start;
  if (/^[はがをにでとのや]/.test(run)) {
    const rest = run.slice(1);
    return rest.length >= 2 && !GRAMMAR_WORD.test(rest) ? start + 1 : undefined;
  }
  return run.length >= 3 && !GRAMMAR.test(run) ? start : undefined;
}

/** 早鞆大学, ソラノ株式会社 end a name where a particle stands behind them; 株式会社 alone begins one. */
const endsName = (text: string, at: number): boolean =>
  /(?:[\p{L}ー](?:大学|病院|銀行|公庫|金庫|協会|機構|[市県府町])|[\p{L}ー](?:株式|有限|合同)会社)$/u.test(
    text.slice(Math.max(0, at - 8), at),
  );

const ONE_SIGN_BEHIND_FORM = /(?:社団|財団|活動|NPO|福祉)法人\p{Script=Han}$/u;

const OBJECT_AND_VERB = /^を.{1,12}[うくぐすつぬぶむるた]$/;

/** What makes a house of the hiragana before it: ひなた|総合病院. */
const HOUSE_BEHIND =
  /^(?:(?:総合|中央|市立|県立|国際|女子|短期|工業|医科)?(?:病院|銀行|大学|学園|学院|医院|高校|高等学校)|信用(?:金庫|組合)|信金|証券|農業協同|漁業協同|森林組合|生活協同|商工会|製作所|建設|運輸|交通|鉄道|電力|ガス|新聞|放送|薬局|食品|会(?![員議社場計])|(?:市|町|村)(?![民内長役立場中街道]))/;
const HEADS =
  /^(?:とりわけ|あらためて|ともに|おもに|とくに|また|なお|さらに|および|ならびに|それぞれ|これらの|うち|ほか|いわゆる|あわせて|とともに|として|すべての|あらゆる|この|その)/;

/**
 * Hiragana that is grammar where it stands behind a noun; a run that begins so ends a name. The longest first.
 */
const GRAMMAR =
  /^(?:については|において|における|にあたり|に際し|にて|によって|により|による|にわたり|に向け|に関|に対|に基|に続|に次|に加|に伴|に本|に拠|に位|に所|には|にも|では|でも|での|である|であり|です|でし|として|とする|とともに|との|とは|とも|という|といった|などの|などと|など|からの|から|までの|まで|へと|への|および|ならびに|または|もしくは|ほか|さらに|より|よる|した|する|して|しま|され|させ|さん|さま|のため|のもと|のうち|のほか|の|は|が|を|に|で|と|も|や|へ|か|な|だ|ら|し|い|く|き|り|る|れ|せ|め|み|け|え|う|ぐ|す|つ|む|ぶ|び|た|ち|て|っ|ん)/;

/** 生活協同組合コープ|みさと, 株式会社ヤマ|ひな: behind a legal form and the first part of a name. */
const BEHIND_FORM =
  /(?:(?:株式|有限|合同)会社|(?:生活|農業|漁業)協同組合|(?:社団|財団|学校|医療|福祉|NPO|活動)法人)[\p{Script=Han}ァ-ヴー]{1,10}$/u;

const isPartOfName = (run: string): boolean =>
  run.length >= 2 &&
  !/^[はがをにでとのやへも]|[るたすむぶぬ]$/.test(run) &&
  (GRAMMAR.exec(run)?.[0].length ?? 0) < 2 &&
  !GRAMMAR_WORD.test(run);

const ONLY_GRAMMAR = new RegExp(`${GRAMMAR.source}$`);

/** Words in hiragana that stand in the middle of names: 神戸みなと医療クラスター, 森と子ども研究所. */
const WORDS_IN_NAMES =
  /^(?:ども|みなと|みらい|さくら|みどり|ひかり|のぞみ|あおぞら|うみ|まち|まちづくり|ものづくり|こども|ふるさと|くらし|いのち|しごと|ひと|ひまわり|わかば|つばさ|はるかぜ|ふれあい|つながり|かもめ|やまと|あさひ|あけぼの|ひろしま|かながわ|さいたま|とうかい|せとうち|いわて|とやま|しまね|あきた|おきなわ|えひめ|ながの|ながさき|くまもと|みやぎ|ふくしま|いばらき|とちぎ|ぐんま|ちば|ひょうご|なにわ|みちのく|つくし|つくば|さがみ|しなの|あいち|はりま|うつくしま|がん|づくり)$/;

const GRAMMAR_WORD =
  /^(?:おいて|おける|よる|より|より|わたり|わたって|ついて|つき|もと|もとづ|ともに|ため|ための|ある|あり|いる|した|する|して|なる|なり|なった|むけ|とって|たい|たいし|ほか|ほかに|うち|あいだ|こと|ところ|もに|もと|もとで|あった|あと|まえ|さい|ない|なく|きた|これ|それ|この|その|も|は|が|を|に|へ|から|まで|や|いう|いった|いたし|いただ|ござい|おり|おります|まいり|みな|およ|なら|また|とき|ころ|ばあい|よう|さら|すで|つね|いつ|どこ|だれ|なに)/;
