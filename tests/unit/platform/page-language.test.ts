import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { say } from '@/guide/words/say';
import { chooseTexts } from '@/platform/chosen-texts';
import '@/platform/browser-catalogue';
import { speakAsStored } from '@/platform/page-language';

afterEach(() => {
  vi.restoreAllMocks();
  chooseTexts(undefined);
});

describe('the language of the own pages', () => {
  it('is the one that the person has chosen', async () => {
    await browser.storage.local.set({ settings: { version: 1, language: 'de' } });
    await speakAsStored();
    expect(say('language')).toBe('de');
  });

  it('is the browser’s where storage can’t be read: the page is drawn all the same', async () => {
    vi.spyOn(browser.storage.local, 'get').mockImplementation(() => Promise.reject(new Error('corrupt')));
    await expect(speakAsStored()).resolves.toBeUndefined();
  });
});
