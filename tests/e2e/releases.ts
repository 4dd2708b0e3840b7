const PLACES =
  'Aoba Birch Cedar Dawn Elm Fern Gull Heath Iris Juniper Kelp Larch Maple Nettle Oak Pine'.split(' ');

/** More partners of one university than any list shows at once, a release each, by file name. */
export function manyReleases(): Record<string, string> {
  const cities = ['North', 'South', 'East', 'West'].flatMap((side) =>
    PLACES.map((place) => `${side} ${place}`),
  );
  const texts = cities.map((city, place) => [
    `releases/${city.replace(' ', '-')}.txt`,
    `Minato University and ${city} City Conclude an MOU

On March ${1 + (place % 28)}, 2021, Minato University signed a memorandum of understanding (MOU) with ${city} City.
`,
  ]);
  return Object.fromEntries(texts);
}

/** Two invented releases of one agreement's two publishers' kind: one in English, one in Japanese. */

export const ENGLISH = `March 22, 2021

Press Release
Minato Science Network

Minato Science Network Concludes MOU with Aoba City

Minato Science Network (head office: Minato-ku, Tokyo; hereinafter "MSN") has concluded a Memorandum of
Understanding (MOU) with Aoba City. The MOU was signed on March 15, 2021, and is valid for three years.

This is the 4th partnership of MSN and its second with a municipality.

Haruka Mori, Mayor of Aoba City, said: "We are glad to open our laboratories to the members of MSN."
`;

export const JAPANESE = `2022年6月1日

報道関係各位

一般社団法人みなと科学ネットワーク

しらかば大学と連携協定を締結

一般社団法人みなと科学ネットワーク（本社：東京都港区、以下「MSN」）は、2022年5月20日、しらかば大学と連携協定を締結しました。協定の期間は5年間です。

MSNにとって5例目の提携となります。
`;
