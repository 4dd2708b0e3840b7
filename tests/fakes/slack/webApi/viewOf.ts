import { viewProblems, viewTooLarge } from '../blockKit/views.js';
import { isJson, type Json } from '../json.js';
import type { View } from '../world/model.js';
import { viewFields } from '../world/viewFields.js';
import type { Found } from './channelOf.js';
import { type Answer, type Call, ok, refused, refusedFor } from './method.js';

/** The view that a call brings, of this type, or why Slack would not show it. */
export function viewOf({ args }: Call, type: 'home' | 'modal'): Found<Json> {
  const view = args.json('view');
  if (!isJson(view)) return refusedFor('invalid_arguments', ['missing required field: view']);
  if (viewTooLarge(view)) return refused('view_too_large');
  const wrongType = view.type === type ? [] : [`must be of type ${type} [json-pointer:/view/type]`];
  const problems = [...wrongType, ...viewProblems(view)];
  return problems.length > 0 ? refusedFor('invalid_arguments', problems) : { ok: true, value: view };
}

export function shown(call: Call, view: View): Answer {
  return ok({ view: viewFields(call.world, view, {}) });
}
