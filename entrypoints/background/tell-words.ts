import type { Texts } from '@/guide/words/texts';
import type { Platform } from '@/platform/browser-platform';
import type { Connection, Connections } from './connections';
import type { WorkerState } from './state';

/** What each kind of script says by itself; a picker and a recorder are in every frame, and say little. */
const SAYS: Partial<Record<Connection['kind'], RegExp>> = {
  card: /./,
  picker: /^(?:picker|language)/,
  recorder: /^(?:record|language)/,
};

/**
 * Gives the scripts in pages the texts of the language that the person has chosen, before they draw anything by them.
 * Without a choice they have the browser's own, and nothing is sent.
 */
export function tellWords({ stored }: WorkerState, connections: Connections, platform: Platform): void {
  const { language } = stored.settings;
  for (const line of connections.values()) {
    const says = SAYS[line.kind];
    if (!says || line.kind === 'agent' || line.kind === 'checker' || line.words === language) continue;
    line.words = language;
    line.send({ type: 'words', texts: language ? only(platform.textsOf(language), says) : null });
  }
}

const only = (texts: Texts, says: RegExp): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => says.test(key)));
