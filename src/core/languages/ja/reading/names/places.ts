import type { Span } from '../../../../text/span.js';

const COUNTRIES: ReadonlyMap<string, string> = countries();

/** ISO 3166 by the names that Japanese has for countries, and by the short ones of newspapers. */
function countries(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = codes.flatMap((code): [string, string][] => {
    const name = display.of(code);
    return name && !/^(?:FX|DD|UK|BU|ZR|TP|NH|DY|HV|RH|VD|YD|SU|QU)$/.test(code) ? [[name, code]] : [];
  });
  const short: [string, string][] = [
    ['仏国', 'FR'],
    ['米国', 'US'],
    ['英国', 'GB'],
    ['独国', 'DE'],
    ['伊国', 'IT'],
    ['豪州', 'AU'],
    ['アメリカ', 'US'],
    ['イギリス', 'GB'],
    ['大韓民国', 'KR'],
  ];
  return new Map([...named, ...short]);
}

/** 仏国パリ → FR, デンマーク王国 → DK: the country is the first part; タイムグラス is in no タイ. */
export function countryIn(place: string): string | undefined {
  for (const [name, code] of COUNTRIES)
    if (name.length >= 2 && place.startsWith(name) && !(name.length === 2 && /^[ァ-ヴー]{3}/.test(place)))
      return code;
  return /^(?:東京都|北海道|(?:京都|大阪)府|[^\s、]{2,3}県)/.test(place) ? 'JP' : undefined;
}

/** デンマーク, オランダ・ロッテルダム, 仏国パリ: a country, and a place in it at most. */
const isAbroad = (part: string): boolean =>
  /^[\p{Script=Han}\p{Script=Katakana}ー・]{2,20}$/u.test(part) &&
  !/[語人側]$/.test(part) &&
  (countryIn(part) ?? 'JP') !== 'JP';

/** 所在地:仏国パリ, 本社:東京都中央区; a bare place name such as 福岡市. */
export function locationIn(bracket: string): Span | undefined {
  const labelled =
    /(?:所在地|本社|本部|本店|住所|拠点)[:：]\s?([^、,;()]{2,40})/.exec(bracket) ??
    // 事務局：北稜県苫辺市; 事務局：佐藤 is whom to ask.
    /(?:事務局|事務所)[:：]\s?([^、,;()]{1,14}[都道府県市区町村](?:[^、,;()\s]{0,20}[市区町村])?)(?=[、,;)]|$)/.exec(
      bracket,
    );
  if (labelled) {
    const start = labelled.index + labelled[0].length - (labelled[1] as string).length;
    return { start, end: start + (labelled[1] as string).length };
  }
  const country = bracket.split(/[、,;；]/).find((part) => isAbroad(part));
  if (country !== undefined) {
    const start = bracket.indexOf(country);
    return { start, end: start + country.length };
  }
  const bare = /^([^、,;:：「」()]{1,14}(?:都|道|府|県|市|区|町|村|州))(?=$|、)/.exec(bracket);
  return bare ? { start: 0, end: (bare[1] as string).length } : undefined;
}

const SEAT =
  /(?:所在地|本社|本部|本店|本拠|住所)(?:の所在地)?(?:[:：]|は、?)[ 　]?([^、。;:：()（）にをで]{2,30}?)(?=にあ|に置|に構|です|である|、|。|$)/u;
/** 東京都千代田区に本社を置く */
const SEATED = /([^、。はがを\s]{2,24}?)に(?:本社|本部|本店|拠点)を(?:置|構)/u;

/** 本社：大阪市北区 · 本社は大阪市にあります · ベルゲンに本部を置く. */
export function seatIn(text: string): Span | undefined {
  const match = SEAT.exec(text) ?? SEATED.exec(text);
  if (!match) return undefined;
  const start = match.index + match[0].indexOf(match[1] as string);
  return { start, end: start + (match[1] as string).length };
}
