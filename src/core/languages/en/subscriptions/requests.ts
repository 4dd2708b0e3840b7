import type { RequestWords } from '../../requestWords.js';

const US = '(?:us|me|this channel|our channel|the channel|everybody here|everyone here|here)';
const OUR = '(?:(?:the|this|our|my|your|all|all of the|all the|current|channel) )*';

/** `could you subscribe us to overseas partners, please?`, `what are we subscribed to?` */
export const REQUESTS: RequestWords = {
  beforeTopic: /to/,
  beforePartner: /of/,
  beforeWhich: /from|to/,
  around: [
    /^(?:(?:hey|hi|hello|ok|okay|so|and|now|well|musubi)[,! ]+)+/,
    /^(?:please|kindly)[, ]+/,
    /^(?:can|could|would|will) (?:you|we) (?:please )?(?=subscribe|unsubscribe|notify|let|keep|post|announce|tell|stop|cancel|end|follow|resume|preview|change|show|list|lock|unlock)/,
    /^(?:i|we)(?:'d| would)? (?:like|want|wish|need) (?:to (?=subscribe|unsubscribe|follow|cancel|end|resume|be )|(?:you|musubi) to )/,
    /^(?:id|wed) like (?:to (?=subscribe|unsubscribe|follow|cancel|end|resume|be )|you to )/,
    /^let's (?=subscribe|unsubscribe|follow)/,
    /[?!. ]+$/,
    /[,!. ]+(?:please|thanks|thank you|thx|ok|okay)[!. ]*$/,
    / from now on$/,
  ],
  requests: [
    {
      does: 'unsubscribe',
      pattern: new RegExp(`^(?:unsubscribe|unfollow)(?: ${US})?(?: (?:from|to))? ?(?<which>.*)$`),
    },
    {
      does: 'unsubscribe',
      pattern: new RegExp(
        `^(?:stop|quit) (?:telling|notifying|informing|messaging) ${US}(?: (?:about|of|on))? ?(?<which>.*)$`,
      ),
    },
    { does: 'unsubscribe', pattern: /^stop (?:posting|announcing)(?: (?:about|of|here|new releases))*$/ },
    {
      does: 'unsubscribe',
      pattern: new RegExp(
        `^(?:stop|cancel|end|delete|remove|drop|turn off) ${OUR}(?:subscriptions?|notifications?)(?: (?:to|of|about|number|no\\.?|for))? ?(?<which>.*)$`,
      ),
    },
    { does: 'unsubscribe', pattern: /^no more (?:notifications|messages|announcements)(?: here)?$/ },
    {
      does: 'subscriptions',
      pattern:
        /^(?:what|which)(?: (?:things|topics|partners|releases))? (?:are|is|am) (?:you|we|i|this channel|the channel) (?:currently |now )?(?:subscribed|following|watching)(?: to)?(?: here| in this channel)?$/,
    },
    {
      does: 'subscriptions',
      pattern: /^(?:are|is|am) (?:we|i|you|this channel|the channel) subscribed(?: to anything)?(?: here)?$/,
    },
    {
      does: 'subscriptions',
      pattern: new RegExp(
        `^(?:(?:list|show|what are|see|view|show me|give me|how many) )?${OUR}subscriptions(?: (?:here|of this channel|in this channel|do we have|does this channel have|are there))*$`,
      ),
    },
    {
      does: 'subscriptions',
      pattern:
        /^(?:what|which releases) (?:do you|will you|are you going to) (?:tell us about|tell us of|notify us about|notify us of|announce|post)(?: here| in this channel)$/,
    },
    {
      does: 'settings',
      pattern: new RegExp(
        `^(?:change|set|update|edit|make|switch) ${OUR}(?:subscriptions?|notifications?)(?: (?:number )?(?<which>#?\\d{1,3}))?(?: (?:to|so that it is))? ?(?<topic>.*)$`,
      ),
    },
    { does: 'preview', pattern: /^preview(?: of| a subscription to| for)? ?(?<topic>.*)$/ },
    {
      does: 'preview',
      pattern:
        /^what would (?:you have told us|we have been told|this channel have been told)(?: (?:about|of|by|if we (?:had )?subscribed to))? ?(?<topic>.*)$/,
    },
    {
      does: 'resume',
      pattern: new RegExp(
        `^(?:resume|unpause|restart|turn on|go on with) ${OUR}(?:subscriptions?|notifications?)(?: (?:number )?(?<which>#?\\d{1,3}))?(?: again)?$`,
      ),
    },
    { does: 'unlock', pattern: new RegExp(`^unlock ${OUR}(?:subscriptions?|settings|channel)$`) },
    { does: 'lock', pattern: new RegExp(`^lock ${OUR}(?:subscriptions?|settings|channel)$`) },
    { does: 'subscribe', pattern: new RegExp(`^subscribe(?: ${US})?(?: (?:to|for))?(?= |$) ?(?<topic>.*)$`) },
    { does: 'subscribe', pattern: new RegExp(`^sign ${US} up(?: (?:to|for))? ?(?<topic>.*)$`) },
    {
      does: 'subscribe',
      pattern: new RegExp(
        `^keep ${US} (?:posted|updated|informed|in the loop)(?: (?:on|about|of|with))? ?(?<topic>.*)$`,
      ),
    },
    {
      does: 'subscribe',
      pattern: /^be (?:notified|told|informed)(?: (?:of|about|when|whenever))? ?(?<topic>.*)$/,
    },
    {
      does: 'subscribe',
      pattern: new RegExp(
        `^(?:notify|alert|ping) ${US}(?: (?:of|about|on|when|whenever|every time|each time|if)(?: there (?:is|are))?)? ?(?<topic>.*)$`,
      ),
    },
    { does: 'subscribe', pattern: /^(?:follow|watch) (?!up\b|the link)(?<topic>.+)$/ },
    {
      does: 'subscribe',
      pattern: new RegExp(
        `^(?:tell|inform) ${US} (?:whenever|every time|each time|when)(?: there (?:is|are))? (?<topic>(?:a |an |any |another )?new .+)$`,
      ),
    },
    {
      does: 'subscribe',
      pattern: new RegExp(
        `^let ${US} know (?:of|about|when|whenever|if|every time)(?: there (?:is|are))? (?<topic>.+)$`,
      ),
      isWeak: true,
    },
    {
      does: 'subscribe',
      pattern: new RegExp(`^(?:tell|inform) ${US} (?:of|about) (?<topic>.+)$`),
      isWeak: true,
    },
    {
      does: 'subscribe',
      pattern: /^(?:post|announce) (?<topic>.+?) (?:here|in this channel|to this channel)$/,
      isWeak: true,
    },
  ],
  ongoing:
    /\b(?:new|upcoming|future|whenever|every time|each time|from now on|daily|weekly|every (?:day|week|morning)|releases? about)\b/,
};
