import { vi } from 'vitest';
import { emptyDraft, type Draft } from '@/guide/popup/draft';
import type { Procedure } from '@/guide/procedure/procedure';
import type { BrowserContext, PopupReply } from '@/guide/requests';
import type { ProcedureProgress, Run, Tick } from '@/guide/run/run';
import { emptyStored, type StoredSnapshot } from '@/guide/stored';
import { createPopupStore, type PopupDeps } from '@/stores/popup-store';

const step = (id: string, title: string) =>
  ({ id, title, say: `${title}.`, source: 'kb', certainty: 'documented' }) as const;

export const sample: Procedure = {
  format: 1,
  id: 'set-up-2fa',
  title: 'Set up 2FA',
  summary: 'Link an authenticator app to your sign-in.',
  article: { title: 'How to set up 2FA', url: 'https://kb.example/2fa', source: 'kb' },
  related: [{ id: 'merge-contacts', title: 'Merging Contacts', url: 'https://kb.example/merge' }],
  sources: { kb: { title: 'The KB article' } },
  pages: {
    preferences: {
      name: 'Preferences',
      paths: ['/mvc/user/preferences.mvc'],
      open: '/Mvc/User/Preferences.mvc/Index',
      source: 'kb',
      certainty: 'seen',
    },
    dialog: { name: 'the dialog', paths: ['/dialog'], source: 'kb', certainty: 'inferred' },
  },
  targets: {},
  steps: [
    step('menu', 'Open your menu'),
    step('preferences', 'Open Preferences'),
    step('options', 'Open the code options'),
    step('email', 'Stop codes by e-mail'),
  ],
};

/** A procedure of its own name, with one step, that differs from the sample as told. */
export function another(id: string, title: string, change: Partial<Procedure> = {}): Procedure {
  const article = { title: `${title} (article)`, url: `https://kb.example/${id}`, source: 'kb' };
  return { ...sample, id, title, article, related: [], steps: [step('only', 'Do it')], ...change };
}

/** Noon on a day in June, wherever the tests run. */
export const NOON = new Date(2026, 5, 15, 12).getTime();

export const tick = (how: Tick['how'], note?: string): Tick => ({ how, at: NOON, ...(note && { note }) });

export function stored(
  steps: ProcedureProgress['steps'] = {},
  run: Partial<Run> | null = null,
): StoredSnapshot {
  return {
    ...emptyStored,
    run: run && {
      version: 1,
      procedure: sample.id,
      step: 'options',
      status: 'running',
      pressed: {},
      startedAt: 1,
      ...run,
    },
    progress: { version: 1, procedures: { [sample.id]: { steps } } },
    problems: [],
  };
}

/** A store over a made-up browser; `tell` is what storage does when something changes in it. */
export function createSampleStore(
  first: StoredSnapshot = stored(),
  change: Partial<PopupDeps> = {},
  procedures: readonly Procedure[] = [sample],
) {
  const listeners = new Set<(stored: StoredSnapshot) => void>();
  const deps = {
    procedures: procedures.map((procedure) => ({ file: procedure, procedure })),
    load: vi.fn(change.load ?? (async () => first)),
    subscribe: vi.fn((listener: (stored: StoredSnapshot) => void, signal: AbortSignal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    }),
    send: vi.fn(change.send ?? (async (): Promise<PopupReply> => ({ ok: true }))),
    getPlace: vi.fn(
      change.getPlace ?? (async (): Promise<BrowserContext> => ({ applies: [], autotaskOpen: true })),
    ),
    loadDraft: vi.fn(change.loadDraft ?? (async () => emptyDraft)),
    saveDraft: vi.fn((_draft: Draft) => {}),
    isPinned: vi.fn(change.isPinned ?? (async () => true)),
    requestAccess: vi.fn(change.requestAccess ?? (async () => true)),
    copy: vi.fn(change.copy ?? (async () => true)),
    save: vi.fn((_name: string, _type: string, _text: string) => {}),
    landingPath: '/landing',
    version: '0.2.0',
    now: () => NOON,
    onLeft: vi.fn(),
  };
  const tell = (next: StoredSnapshot) => listeners.forEach((listener) => listener(next));
  return { store: createPopupStore(deps), deps, tell };
}
