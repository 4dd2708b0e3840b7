import { isJson } from '../../json.js';
import { channelOf } from '../channelOf.js';
import { type Method, ok, refusedFor } from '../method.js';

const MOST = 4;

export const setSuggestedPrompts: Method = {
  name: 'assistant.threads.setSuggestedPrompts',
  token: 'bot',
  scopes: ['assistant:write'],
  answer: (call) => {
    const { args, world } = call;
    const channel = channelOf(call, 'channel_id');
    if (!channel.ok) return channel;
    const prompts = args.json('prompts');
    if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > MOST) {
      return refusedFor('invalid_arguments', [`no more than ${MOST} items allowed [json-pointer:/prompts]`]);
    }
    if (!prompts.every(isPrompt)) {
      return refusedFor('invalid_arguments', [
        'missing required field: title, message [json-pointer:/prompts]',
      ]);
    }
    const title = args.text('title');
    world.record.prompts.push({
      channel: channel.value.id,
      prompts,
      ...(title === undefined ? {} : { title }),
      shown: !args.has('thread_ts'),
    });
    return ok();
  },
};

function isPrompt(prompt: unknown): prompt is { title: string; message: string } {
  return isJson(prompt) && isWritten(prompt.title) && isWritten(prompt.message);
}

function isWritten(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
