/** What a laboratory or centre is called where its head is told: 所長 of a 研究所, `will head the laboratory`. */
const UNIT = /^(?:the )?(研究所|センター|機構|laboratory|lab|centre|center)$/;

/** The class word of a unit that is named by nothing else; undefined for a name. */
export const unitIn = (name: string): string | undefined => UNIT.exec(name)?.[1];

/** `the University`, `the Bank`: a house by its class alone. */
export const isClassOfHouse = (name: string): boolean =>
  /^(?:University|City|Town|Bank|Institute|Foundation|Company|Hospital|College|Association|Prefecture)$/.test(
    name,
  );

/** 同社, 同大学: the house that was told of before. */
export const isSameHouse = (name: string): boolean =>
  /^同(?:社|行|大学|学|市|町|村|県|機構|財団|協会|法人|組合)$/.test(name);

/** 当公園, 本市: whoever speaks calls the own house so. */
export const isOwnHouse = (name: string): boolean => /^[当本弊]/.test(name);
