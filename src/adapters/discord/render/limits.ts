/**
 * What Discord takes. It counts code points; lengths here are UTF-16 units, which are never fewer, so that a
 * text within them is within Discord's in either count.
 */
export const LIMITS = {
  content: 2_000,
  embeds: 10,
  /** All text of all embeds together. */
  embedText: 6_000,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  menuOptions: 25,
  optionLabel: 100,
  placeholder: 150,
  /** One line of ours: a paragraph, an item of a list, a source. */
  line: 1_000,
  /**
   * All text together, in UTF-8 bytes. Above about this, messages of Components V2 have ended in a server error;
   * of others it is not known, and nobody reads as much.
   */
  bytes: 10_000,
} as const;
