import type { ActionsBlock, Button, PlainTextOption, StaticSelect } from '@slack/types';
import type { Action, Message } from '../../../core/answers/message.js';
import { pressState } from '../../../core/chat/press.js';
import { shortened } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { orDash, plain } from './text.js';

/** Every button and menu of an answer; what is behind it is in its value. */
export const ACTION_ID = /^press:/;

/** More choices than these stand in a menu. */
const MOST_BUTTONS = 5;

/** Choices in a row of their own, then what can be done with the answer. */
export function actionBlocks({ actions }: Pick<Message, 'actions'>, menuHint: string): ActionsBlock[] {
  const choices = actions.filter(({ press }) => press.kind === 'ask');
  const controls = actions.filter(({ press }) => press.kind !== 'ask');
  const chosen = choices.length > MOST_BUTTONS ? menu(choices, menuHint) : buttons(choices, 'choice');
  return [chosen, buttons(controls, 'control')].flatMap((elements) =>
    elements.length === 0 ? [] : { type: 'actions', elements: elements.slice(0, LIMITS.actionElements) },
  );
}

function buttons(actions: readonly Action[], row: string): Button[] {
  return actions.flatMap(({ label, spoken, press }, place) => {
    const value = pressState(press);
    if (value === undefined) return [];
    return {
      type: 'button',
      action_id: `press:${row}:${place}`,
      text: { type: 'plain_text', text: labelOf(label), emoji: true },
      value,
      ...(spoken === undefined ? {} : { accessibility_label: labelOf(spoken) }),
    };
  });
}

function menu(actions: readonly Action[], hint: string): StaticSelect[] {
  const options = actions.slice(0, LIMITS.menuOptions).flatMap(({ label, press }): PlainTextOption[] => {
    const value = pressState(press);
    return value === undefined ? [] : [{ text: { type: 'plain_text', text: labelOf(label) }, value }];
  });
  if (options.length === 0) return [];
  const placeholder = { type: 'plain_text', text: labelOf(hint) } as const;
  return [{ type: 'static_select', action_id: 'press:menu', placeholder, options }];
}

const labelOf = (label: string): string => orDash(shortened(plain(label).trim(), LIMITS.label));
