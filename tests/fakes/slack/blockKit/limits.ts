/** The limits of Block Kit, in characters and items. */
export const LIMITS = {
  message: { blocks: 50, tables: 1, markdown: 12_000 },
  view: { blocks: 100, title: 24, submit: 24, close: 24, privateMetadata: 3000, id: 255, bytes: 250_000 },
  /**
   * Characters of all blocks together, without tables, which have a limit of their own. Slack documents no
   * such limit, and refuses messages of more than this with `msg_blocks_too_long` at times.
   */
  allText: 8000,
  id: 255,
  url: 3000,
  section: { text: 3000, fields: 10, field: 2000 },
  header: 150,
  context: 10,
  contextText: 3000,
  contextActions: 5,
  actions: 25,
  markdown: 12_000,
  image: { alt: 2000, title: 2000 },
  input: { label: 2000, hint: 2000 },
  table: { rows: 100, columns: 20, text: 10_000 },
  button: { text: 75, value: 2000, accessibilityLabel: 75 },
  placeholder: 150,
  select: { options: 100, groups: 100, groupLabel: 75 },
  option: { text: 75, value: 150, description: 75 },
  overflow: 5,
  choices: 10,
  plainTextInput: 3000,
  confirm: { title: 100, text: 300, button: 30 },
  alert: 200,
  card: { title: 150, subtitle: 150, body: 200, actions: 3 },
  carousel: 10,
  container: { title: 150, subtitle: 150, blocks: 10 },
} as const;
