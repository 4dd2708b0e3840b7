import type { Span } from '../../../../text/span.js';

const PLACE = '([^、。はがをに「」（）()]{2,30}?)';

/** 同公園本館「メゾン・デ・ロッシュ」: a hall that has a name of its own. */
const NAMED = '([^、。はがをに「」（）()]{0,16}「[^」]{2,30}」)';

/** 青潟市役所|での締結式|。 */
const AT_CEREMONY = new RegExp(`(?:^|[、。はに])${PLACE}での(?:締結|調印|署名|協定)式`, 'u');

/** 式は|青潟市役所1階の市民ホール|で午前10時から行われました. */
const HELD = new RegExp(
  `(?:^|[、。])式(?:典)?は、?(?:[^、。]{0,14}日(?:に|、)?)?${PLACE}(?:で|にて|において)、?(?:[^、。]{0,16})(?:行わ|開か|開催|執り行)`,
  'u',
);

/** ベルゲン市庁舎で(の)締結式, 締結式は、…で行われ, …にて調印, …において署名. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `(?:締結式|調印式|署名式|協定式|調印|署名)(?:は|を|が)、?(?:[^、。]{0,14}日(?:\\([^()]{1,6}\\))?(?:に|の?(?:午前|午後)[^、。]{0,8}|、){0,2})?${NAMED}(?:で|にて|において)(?:、|行|開|執|実施|開催)`,
    'u',
  ),
  new RegExp(
    `(?:^|[、。はに])${PLACE}(?:で|にて|において)、?(?:[^、。]{0,24})?(?:締結式|調印式|署名式|協定式)`,
    'u',
  ),
  new RegExp(
    `(?:締結式|調印式|署名式|協定式|調印|署名)(?:は|を|が)、?(?:[^、。]{0,14}日(?:\\([^()]{1,6}\\))?(?:に|の?(?:午前|午後)[^、。]{0,8}|、){0,2})?${PLACE}(?:で|にて|において)(?:、|行|開|執|実施|開催)`,
    'u',
  ),
  new RegExp(
    `(?:^|[、。はに])${PLACE}(?:で|にて|において)、?(?:(?:[^、。「]{0,12}「[^」]{2,40}」|[^、。]{0,16}(?:協定書?|覚書|MO[UC]|契約書?))(?:に|を))?(?:調印|署名|締結(?=[しい]))`,
    'u',
  ),
];

/** 共同で, オンラインで: no place; 席上, 今回. */
const NO_PLACE =
  /^(?:共同|合同|連名|両者|二者|三者|相互|書面|電子|今回|この度|双方|対面|形|同社|同日|持ち回り)|(?:間|形|名|付|日付|日|月|年|分野|もと|下|上|として|合意|協議)$/;

/**
 * Where an agreement was signed: 締結式は青潟市役所で行われました · ベルゲンの市庁舎において覚書に署名しました.
 * Undefined where nothing says where.
 */
export function findSigningPlace(text: string): Span | undefined {
  if (!/式|調印|署名|締結/.test(text)) return undefined;
  for (const way of [...WAYS, AT_CEREMONY, HELD]) {
    const match = way.exec(text);
    const place = match?.[1]?.trim();
    if (!match || !place || NO_PLACE.test(place) || !/[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u.test(place))
      continue;
    const start = match.index + match[0].indexOf(place);
    return { start, end: start + place.length };
  }
  return undefined;
}
