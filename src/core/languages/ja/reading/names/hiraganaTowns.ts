/** Cities, towns and villages that are written in hiragana. */
const TOWN =
  /^(?:あさぎり|あま|あわら|いすみ|いなべ|いの|いわき|うきは|うるま|えびの|えりも|おいらせ|おおい|おおつち|かすみがうら|かつらぎ|かほく|さいたま|さくら|さぬき|すさみ|せたな|たつの|つがる|つくば|つくばみらい|つるぎ|ときがわ|にかほ|ひたちなか|まんのう|みどり|みなかみ|みなべ|みやき|みやこ|みやま|みよし|むかわ|むつ)(?=[市町村])/;

/** Whether a run of hiragana is the whole name of a town, though it begins like a particle: 県|ときがわ|町. */
export const isTownAt = (text: string, start: number, end = start): boolean => {
  const length = TOWN.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  return length > 0 && (end === start || start + length === end);
};
