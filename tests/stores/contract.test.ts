import { afterEach, beforeEach, describe } from 'vitest';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import { announcementsContract } from './contract/announcements.js';
import { deliveriesContract } from './contract/deliveries.js';
import { deliveryQueueContract } from './contract/deliveryQueue.js';
import { inboundContract } from './contract/inbound.js';
import { newsContract } from './contract/news.js';
import { questionsContract } from './contract/questions.js';
import { releasesContract } from './contract/releases.js';
import { smallContract } from './contract/small.js';
import { subscriptionsContract } from './contract/subscriptions.js';
import { describeEngines } from './engines.js';

describeEngines('a store', (engine) => {
  let keeper: Keeper;
  beforeEach(async () => {
    keeper = await openKeeper(await engine.newPlace());
  });
  afterEach(() => keeper.close());

  describe('releases', () => releasesContract(() => keeper));
  describe('inbound', () => inboundContract(() => keeper));
  describe('questions', () => questionsContract(() => keeper));
  describe('small', () => smallContract(() => keeper));
  describe('news', () => newsContract(() => keeper));
  describe('subscriptions', () => subscriptionsContract(() => keeper));
  describe('announcements', () => announcementsContract(() => keeper));
  describe('deliveries', () => deliveriesContract(() => keeper));
  describe('the queue', () => deliveryQueueContract(() => keeper));
});
