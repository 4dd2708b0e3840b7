import type { Form } from '../../../core/chat/said.js';
import type { Services } from '../connection/services.js';
import type { Origin } from './modal.js';
import { reasonModal } from './reasonForm.js';
import { subscriptionModal } from './subscriptionForm.js';

/** Opens a form on somebody's screen; Slack takes the trigger for three seconds, and once. */
export async function openForm(
  { web }: Services,
  trigger: string,
  form: Form,
  origin: Origin,
): Promise<void> {
  const view = form.kind === 'reason' ? reasonModal(form, origin) : subscriptionModal(form, origin);
  await web.calls.views.open({ trigger_id: trigger, view });
}
