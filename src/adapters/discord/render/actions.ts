import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Action, Message } from '../../../core/answers/message.js';
import { pressState } from '../../../core/chat/press.js';
import { shortened, shownLine } from '../../../core/text/shown.js';
import { LIMITS } from './limits.js';
import { orDash } from './text.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The menu of choices; a button's id is what it does, a menu's option has that as its value. */
export const MENU_ID = 'menu';

/** More choices than these stand in a menu. */
const MOST_BUTTONS = 5;

/** Discord's numbers for what stands in a row, and for a button that is one among others. */
const KIND = { row: 1, button: 2, menu: 3 } as const;
const SECONDARY = 2;

/** What can be pressed, with the state that makes it work after a restart. */
interface Pressable {
  readonly label: string;
  readonly state: string;
}

/** Choices in a row of their own, then what can be done with the answer. */
export function actionRows({ actions }: Pick<Message, 'actions'>, menuHint: string): Row[] {
  const seen = new Set<string>();
  const choices = pressables(
    actions.filter(({ press }) => press.kind === 'ask'),
    seen,
  );
  const controls = pressables(
    actions.filter(({ press }) => press.kind !== 'ask'),
    seen,
  );
  const chosen = choices.length > MOST_BUTTONS ? [menu(choices, menuHint)] : buttonRows(choices);
  return [...chosen, ...buttonRows(controls)].slice(0, LIMITS.rows);
}

/** Discord refuses a message in which two buttons do the same. */
function pressables(actions: readonly Action[], seen: Set<string>): Pressable[] {
  return actions.flatMap(({ label, spoken, press }) => {
    const state = pressState(press);
    if (state === undefined || seen.has(state)) return [];
    seen.add(state);
    // There is no label for screen readers beside the one that is seen: a sign stands with its words.
    return { label: spoken === undefined ? label : `${label} ${spoken}`, state };
  });
}

function buttonRows(buttons: readonly Pressable[]): Row[] {
  const inOne = LIMITS.buttonsInRow;
  return Array.from({ length: Math.ceil(buttons.length / inOne) }, (_, row) => ({
    type: KIND.row,
    components: buttons.slice(row * inOne, (row + 1) * inOne).map(button),
  }));
}

const button = ({ label, state }: Pressable): APIButtonComponentWithCustomId => ({
  type: KIND.button,
  style: SECONDARY,
  label: labelOf(label, LIMITS.label),
  custom_id: state,
});

function menu(choices: readonly Pressable[], hint: string): Row {
  const options = choices.slice(0, LIMITS.menuOptions).map(
    ({ label, state }): APISelectMenuOption => ({
      label: labelOf(label, LIMITS.optionLabel),
      value: state,
    }),
  );
  const select: APIStringSelectComponent = {
    type: KIND.menu,
    custom_id: MENU_ID,
    placeholder: labelOf(hint, LIMITS.placeholder),
    options,
  };
  return { type: KIND.row, components: [select] };
}

/** Labels read no markup. */
const labelOf = (label: string, limit: number): string =>
  orDash(shortened(shownLine(label.toWellFormed()), limit));
