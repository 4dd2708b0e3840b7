import type { ManagingCommands } from '../../managingCommands.js';

export const MANAGING_COMMANDS: ManagingCommands = {
  ways: {
    // unsubscribe from overseas partners; end subscription 2; stop telling us of universities
    unsubscribe: [
      /^(?:please )?unsubscribe(?: (?:us|me|this channel))?(?: from)?(?:[ :,]+(?<rest>.*))?$/,
      /^(?:please )?(?:end|cancel|remove|delete|stop) (?:the |this |my |our )?subscription(?:[ :,]+(?<rest>.*))?$/,
      /^(?:please )?stop (?:telling|notifying) (?:us|me|this channel)(?: (?:of|about))?(?: (?<rest>.*))?$/,
    ],
    // subscriptions; show our subscriptions; what are we subscribed to
    subscriptions: [
      /^(?:please )?(?:list |show )?(?:me )?(?:the |my |our |all )*subscriptions$/,
      /^what (?:are (?:we|you)|am i|is this channel) subscribed to$/,
    ],
    // settings; settings 2 weekly on friday
    settings: [/^(?:subscription )?settings?(?:[ :,]+(?<rest>.*))?$/],
    // preview overseas clusters
    preview: [/^preview(?:[ :,]+(?<rest>.*))?$/],
    // resume 2
    resume: [/^resume(?: subscription)?(?:[ :,]+(?<rest>.*))?$/],
    unlock: [/^unlock(?: (?:this channel|(?:the )?subscriptions))?$/],
    lock: [/^lock(?: (?:this channel|(?:the )?subscriptions))?$/],
    // subscribe to overseas partners; please subscribe this channel to Osaka, weekly
    subscribe: [/^(?:please )?subscribe(?: (?:us|me|this channel))?(?: (?:to|for))?(?:[ :,]+(?<rest>.*))?$/],
  },
  help: [
    {
      usage: 'subscribe [WHAT]',
      meaning: 'tells this channel of new releases: subscribe overseas, not companies',
    },
    { usage: 'subscriptions', meaning: 'what this channel is told of, and how that goes' },
    { usage: 'settings [NUMBER] [WHAT]', meaning: 'how it is told: settings 1 weekly on Friday at 9' },
    { usage: 'preview [WHAT]', meaning: 'which of the last releases would have been told' },
    {
      usage: 'unsubscribe [NUMBER]',
      meaning: 'ends a subscription; resume [NUMBER] goes on with a paused one',
    },
  ],
};
