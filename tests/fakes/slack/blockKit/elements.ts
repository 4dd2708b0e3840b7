import type { Cursor } from './cursor.js';
import { LIMITS } from './limits.js';
import { checkOptions, checkSelectOptions } from './options.js';

type Check = (element: Cursor) => void;

const MENUS = ['static_select', 'users_select', 'conversations_select', 'channels_select', 'external_select'];
const ALL_MENUS = [...MENUS, ...MENUS.map((name) => `multi_${name}`)];
const PICKERS = ['datepicker', 'timepicker', 'datetimepicker'];
const CHOICES = ['checkboxes', 'radio_buttons'];

/** The elements that each kind of block can hold. */
export const ALLOWED = {
  actions: ['button', 'overflow', 'workflow_button', 'rich_text_input', ...ALL_MENUS, ...PICKERS, ...CHOICES],
  accessory: ['button', 'overflow', 'workflow_button', 'image', ...ALL_MENUS, ...PICKERS, ...CHOICES],
  contextActions: ['feedback_buttons', 'icon_button'],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
    ...ALL_MENUS,
    ...PICKERS,
    ...CHOICES,
  ],
} as const;

const CHECKS: Readonly<Record<string, Check>> = {
  button: (element) => {
    element.textObject('text', { plain: true, max: LIMITS.button.text });
    element.text('value', { max: LIMITS.button.value, optional: true });
    element.url('url', LIMITS.url, true);
    element.oneOf('style', ['primary', 'danger']);
    element.text('accessibility_label', { max: LIMITS.button.accessibilityLabel, optional: true });
  },
  feedback_buttons: (element) => {
    for (const side of ['positive_button', 'negative_button']) {
      const button = element.object(side);
      button?.textObject('text', { plain: true, max: LIMITS.button.text });
      button?.text('value', { max: LIMITS.button.value });
      button?.text('accessibility_label', { max: LIMITS.button.accessibilityLabel, optional: true });
      button?.noMore();
    }
  },
  icon_button: (element) => {
    element.oneOf('icon', ['trash']);
    element.textObject('text', { plain: true, max: LIMITS.button.text });
    element.text('value', { max: LIMITS.button.value, optional: true });
    element.text('accessibility_label', { max: LIMITS.button.accessibilityLabel, optional: true });
    element.has('visible_to_user_ids');
  },
  image: (element) => checkImage(element),
  overflow: (element) => checkOptions(element, LIMITS.overflow),
  checkboxes: (element) => checkOptions(element, LIMITS.choices, { formatted: true }),
  radio_buttons: (element) => checkOptions(element, LIMITS.choices, { formatted: true }),
  static_select: checkSelectOptions,
  multi_static_select: checkSelectOptions,
  plain_text_input: (element) => {
    element.flag('multiline');
    element.maybeEmpty('initial_value', LIMITS.plainTextInput);
    element.number('min_length', 0, LIMITS.plainTextInput);
    element.number('max_length', 1, LIMITS.plainTextInput);
  },
  datepicker: (element) => {
    if (element.has('initial_date') && !/^\d{4}-\d\d-\d\d$/.test(String(element.value.initial_date))) {
      element.note('must be a date', 'initial_date');
    }
  },
};

/** Fields that some elements have and that nothing is checked of here. */
const UNCHECKED = [
  ...['initial_user', 'initial_users', 'initial_channel', 'initial_channels', 'initial_conversation'],
  ...['initial_conversations', 'default_to_current_conversation', 'response_url_enabled', 'filter'],
  ...['min_query_length', 'initial_time', 'initial_date_time', 'timezone', 'is_decimal_allowed'],
  ...['min_value', 'max_value', 'filetypes', 'max_files', 'workflow', 'dispatch_action_config'],
  ...['min_lines', 'max_lines'],
];

/** An element of a block, and whether a block of this kind can hold it. */
export function checkElement(element: Cursor, allowed: readonly string[]): void {
  element.oneOfTypes(allowed);
  if (element.type !== 'image') {
    element.text('action_id', { max: LIMITS.id, optional: true });
    checkConfirm(element.object('confirm', true));
    element.flag('focus_on_load');
    element.textObject('placeholder', { plain: true, max: LIMITS.placeholder, optional: true });
    element.number('max_selected_items', 1, 100);
  }
  CHECKS[element.type]?.(element);
  if (CHECKS[element.type] === undefined) element.has('initial_value');
  for (const field of UNCHECKED) element.has(field);
  element.noMore();
}

/** A picture: where it is, and what it shows. */
export function checkImage(image: Cursor): void {
  image.text('alt_text', { max: LIMITS.image.alt });
  if (image.has('slack_file')) {
    if (image.has('image_url')) image.note('image_url and slack_file exclude each other');
  } else {
    image.url('image_url', LIMITS.url);
  }
}

function checkConfirm(confirm: Cursor | undefined): void {
  if (confirm === undefined) return;
  confirm.textObject('title', { plain: true, max: LIMITS.confirm.title, optional: true });
  confirm.textObject('text', { max: LIMITS.confirm.text });
  confirm.textObject('confirm', { plain: true, max: LIMITS.confirm.button, optional: true });
  confirm.textObject('deny', { plain: true, max: LIMITS.confirm.button, optional: true });
  confirm.oneOf('style', ['primary', 'danger']);
  confirm.noMore();
}
