/** What Slack takes; lengths in UTF-16 units, as Slack counts them. */
export const LIMITS = {
  /** Of one message; a modal and the Home tab take more. */
  blocks: { message: 50, home: 100 },
  header: 150,
  sectionText: 3_000,
  /** Texts of one section, in two columns. */
  fields: 10,
  field: 2_000,
  contextElements: 10,
  actionElements: 25,
  /** A button's, and an option's of a menu. */
  label: 75,
  menuOptions: 100,
  /** A field of a form: its label, and its hint. */
  inputLabel: 2_000,
  table: { rows: 100, columns: 20 },
  /** All text of a message's blocks together; above about this, messages have been refused. */
  message: 8_000,
  /** The text beside the blocks: what notifications and screen readers say. */
  text: 1_500,
} as const;
