import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import { zoneFromText, zones } from '@/autotask/zones';
import { EditorPage } from '@/components/editor/EditorPage';
import { OptionsView } from '@/components/options/OptionsView';
import { createWorker } from '@/entrypoints/background/worker';
import type { Shipped } from '@/guide/office/library';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure } from '@/guide/procedure/procedure';
import { requests, type FromPopup, type PopupReply } from '@/guide/requests';
import { emptyStored, type Stored, type StoredSnapshot } from '@/guide/stored';
import { browserPlatform } from '@/platform/browser-platform';
import { querySetAsideText, readSetAside, removeSetAside } from '@/platform/set-aside';
import * as v from 'valibot';
import { twoFactorFile as twoFactor } from '../../../fixtures/in-english';
import { speak } from '../../../setup/speak';
import { createOptionsStore } from '@/stores/options-store';

export { twoFactor };
export const TITLE = twoFactor.title;

/** A second procedure, with what the first one lacks: a table, an e-mail, sections, and the way on. */
export const notes: Procedure = {
  format: 1,
  id: 'note-templates',
  title: 'Use note templates',
  summary: 'Pick a template instead of typing a note.',
  article: {
    title: 'List of Note Templates',
    url: 'https://kb.example/portal/en/kb',
    source: 'kb',
    goesOn: 'The list itself is for people who are signed in.',
  },
  related: [
    { id: 'autotask-2fa', title: 'How to set up 2FA', url: 'https://kb.example/2fa' },
    { id: 'no-such', title: 'Something else', url: 'https://kb.example/else' },
  ],
  sources: { kb: { title: 'The KB article', url: 'https://kb.example/notes' } },
  pages: {},
  targets: {},
  references: [
    {
      id: 'note-types',
      title: 'Note types',
      columns: ['Template', 'Note type'],
      rows: [
        ['External', 'Ext note'],
        ['Internal', 'Int note'],
      ],
      source: 'kb',
      certainty: 'documented',
    },
  ],
  mail: {
    to: 'new@kb.example',
    fromDomain: 'office.example',
    rule: 'The technician’s first name',
    source: 'kb',
    certainty: 'documented',
  },
  steps: [
    {
      id: 'pick',
      title: 'Pick a template',
      section: 'On the ticket',
      say: 'Pick one.',
      source: 'kb',
      certainty: 'documented',
    },
  ],
};

const shipped: Shipped[] = [twoFactor, notes].map((file) => ({ file, procedure: getProcedure(file) }));

const EditorWithoutStyles = (props: Omit<ComponentProps<typeof EditorPage>, 'addStyles' | 'languageOf'>) => (
  <EditorPage {...props} addStyles={noStyles} languageOf={() => 'en'} />
);
const noStyles = () => undefined;

/** Of how many workers the last is the one of the test; those of earlier tests may still come to something. */
let workers = 0;

/** The options tab over the background's own answers, with storage in memory. */
export async function showOptions(hash: string, first: Partial<Stored> = {}) {
  let stored: StoredSnapshot = { ...emptyStored, ...first, problems: [] };
  const listeners = new Set<(next: StoredSnapshot) => void>();
  const own = (workers += 1);
  const worker = createWorker(
    {
      ...browserPlatform,
      // The language is one for all that runs here.
      speak: (language) => own === workers && speak(language),
      version: () => '1.2.3',
      // What the policy is, the test says by what is stored.
      readManaged: async () => undefined,
      eraseAll: async () => void (stored = { ...emptyStored, problems: [] }),
      readStored: async () => stored,
      writeBootNote: async () => undefined,
      writeStored: async (items) => {
        stored = { ...stored, ...items };
        for (const listener of listeners) listener(stored);
        return [];
      },
    },
    shipped,
  );
  await worker.ready;
  const send = vi.fn(async (message: FromPopup): Promise<PopupReply> => {
    // Starting a guide and opening pages need a browser with Autotask in it.
    if (/^(run|page)\./.test(message.type)) return { ok: true };
    // As it goes over the wire.
    return v.parse(requests['office.undo'].reply, await worker.answer(JSON.parse(JSON.stringify(message))));
  });
  const store = createOptionsStore({
    shipped,
    load: async () => stored,
    subscribe: (listener) => listeners.add(listener),
    readSetAside,
    removeSetAside,
    send,
  });
  const outside = {
    zones,
    readZone: zoneFromText,
    save: vi.fn<(name: string, type: string, text: string) => void>(),
    saveBytes: vi.fn<(name: string, type: string, bytes: Uint8Array) => void>(),
    knownIds: {},
    receipt: {
      readEverything: async () => ({ local: { ...stored, boot: {} }, session: {} }),
      permissions: ['storage', 'scripting', 'https://*.autotask.net/*'],
      listHosts: (): readonly string[] => [],
    },
    copy: vi.fn<(text: string) => Promise<boolean>>(async () => true),
    copyRich: vi.fn<(html: string, text: string) => Promise<boolean>>(async () => true),
    landing: (zone: string) => `https://${zone}/start`,
    setAsideText: querySetAsideText,
    version: '0.2.0',
    print: vi.fn<() => void>(),
    go: vi.fn<(hash: string) => void>((hash) => goTo(hash)),
    Editor: EditorWithoutStyles,
  };
  window.scrollTo = vi.fn<() => void>();
  await store.getState().follow(new AbortController().signal);
  const goTo = (next: string) => rerender(<OptionsView store={store} outside={outside} hash={next} />);
  const { container, rerender } = render(<OptionsView store={store} outside={outside} hash={hash} />);
  return {
    container,
    outside,
    send,
    stored: () => stored,
    goTo,
  };
}
