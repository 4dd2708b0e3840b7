import { expect, it } from 'vitest';
import { toPlainText } from '../../src/core/answers/plainText.js';
import { platformThat, writing } from './managing/platform.js';
import { asker, startChat } from './talk.js';

it('the Home tab says how to subscribe, and nothing of what channels are told of', async () => {
  const { chat } = await startChat({ platforms: [platformThat({ kind: 'may' })] });
  await chat.command('subscribe overseas clusters', writing());
  const home = toPlainText(await chat.home(asker, 'en'));
  expect(home).toContain('write /partners subscribe there');
  expect(home).not.toContain('clusters');
  expect(toPlainText(await chat.home(asker, 'ja'))).toContain('「/partners 購読」と入力してください');
});
