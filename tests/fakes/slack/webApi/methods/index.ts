import type { Method } from '../method.js';
import { appsConnectionsOpen } from './appsConnectionsOpen.js';
import { authTest } from './authTest.js';
import { botsInfo } from './botsInfo.js';
import { chatDelete } from './chatDelete.js';
import { chatGetPermalink } from './chatGetPermalink.js';
import { chatPostEphemeral } from './chatPostEphemeral.js';
import { chatPostMessage } from './chatPostMessage.js';
import { chatUpdate } from './chatUpdate.js';
import { conversationsHistory } from './conversationsHistory.js';
import { conversationsInfo } from './conversationsInfo.js';
import { conversationsJoin } from './conversationsJoin.js';
import { conversationsList } from './conversationsList.js';
import { conversationsMembers } from './conversationsMembers.js';
import { conversationsOpen } from './conversationsOpen.js';
import { conversationsReplies } from './conversationsReplies.js';
import { reactionsAdd } from './reactionsAdd.js';
import { setStatus } from './setStatus.js';
import { setSuggestedPrompts } from './setSuggestedPrompts.js';
import { setTitle } from './setTitle.js';
import { teamInfo } from './teamInfo.js';
import { usersConversations } from './usersConversations.js';
import { usersInfo } from './usersInfo.js';
import { viewsOpen } from './viewsOpen.js';
import { viewsPublish } from './viewsPublish.js';
import { viewsPush } from './viewsPush.js';
import { viewsUpdate } from './viewsUpdate.js';

const ALL: readonly Method[] = [
  appsConnectionsOpen,
  authTest,
  botsInfo,
  chatDelete,
  chatGetPermalink,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsHistory,
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
  conversationsReplies,
  reactionsAdd,
  setStatus,
  setSuggestedPrompts,
  setTitle,
  teamInfo,
  usersConversations,
  usersInfo,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];

/** The methods of the Web API that are spoken here. */
export const METHODS: ReadonlyMap<string, Method> = new Map(ALL.map((method) => [method.name, method]));
