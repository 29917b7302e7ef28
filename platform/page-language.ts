import { browser } from 'wxt/browser';
import type { Language } from '@/guide/words/language';
import type { Texts } from '@/guide/words/texts';
import { parseStored, type StoredSnapshot } from '@/guide/stored';
import { chooseTexts } from './chosen-texts';

/** The catalogues, each a file of its own that a page loads only when a person has chosen that language. */
const load: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import('@/public/_locales/en/messages.json?texts'),
  de: () => import('@/public/_locales/de/messages.json?texts'),
  es: () => import('@/public/_locales/es/messages.json?texts'),
};

let spoken: Language | undefined;
const listeners = new Set<() => void>();

/** Calls back whenever this page speaks another language: all of it has to be drawn anew. */
export function onLanguage(listener: () => void): void {
  listeners.add(listener);
}

/**
 * This page speaks the language that the person has chosen, if any. Resolves when it can, before anything is drawn. Never
 * rejects: where storage or the file can't be read, the page speaks the browser's language rather than staying blank.
 */
export async function speakAsStored(): Promise<void> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    await speakIn(parseStored('settings', settings).value.language);
  } catch {
    // Whatever is shown next says what is wrong with storage.
  }
}

async function speakIn(language: Language | undefined): Promise<boolean> {
  if (language === spoken) return false;
  const texts: Texts | undefined = language && (JSON.parse((await load[language]()).default) as Texts);
  spoken = language;
  chooseTexts(texts);
  return true;
}

type Watch = (listener: (snapshot: StoredSnapshot) => void, signal: AbortSignal) => void;

/** Follows storage as `watch` does, with the language of its settings: it is spoken before the listener hears of it. */
export function inLanguage(watch: Watch): Watch {
  return (listener, signal) => {
    // One after the other: a language that has to be loaded first holds up what comes after it.
    let last = Promise.resolve();
    watch((snapshot) => {
      last = last.then(async () => {
        const isNew = await speakIn(snapshot.settings.language).catch(() => false);
        if (signal.aborted) return;
        listener(snapshot);
        if (isNew) for (const redraw of listeners) redraw();
      });
    }, signal);
  };
}
