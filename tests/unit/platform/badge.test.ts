import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { showBadge } from '@/platform/badge';

const badge = { text: '2', title: 'Signpost', color: '#0f766e' };

it.each([
  ['by its promise', () => Promise.reject(new Error('No tab with id: 7.'))],
  [
    'at once, as Firefox does',
    () => {
      throw new Error('Invalid tab ID: 7');
    },
  ],
])('a tab that has gone is no error, whether the browser says so %s', async (_how, refuse) => {
  const shown: string[] = [];
  const setTitle = async ({ title }: { title: string }) => void shown.push(title);
  Object.assign(browser, {
    action: { setBadgeText: refuse, setBadgeBackgroundColor: async () => undefined, setTitle },
  });
  await expect(showBadge(badge, 7)).resolves.toBeUndefined();
});
