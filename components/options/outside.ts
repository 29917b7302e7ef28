import type { ComponentType } from 'react';
import type { Everything } from '@/guide/receipt';
import type { ExtensionIds } from '@/guide/rollout/rollout';
import type { OptionsStore } from '@/stores/options-store';
import type { Zone } from '../shared/ZoneForm';
import type { WriteRoute } from './route';

/** What the options tab can do beyond asking the background: the browser's part, as plain functions. */
export interface Outside {
  zones: readonly Zone[];
  /** Finds the host of a zone in whatever was typed. */
  readZone(text: string): string | undefined;
  /** Saves a text as a file on the person's disk. */
  save(name: string, type: string, text: string): void;
  /** The same for what is no text. */
  saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Resolves to whether the clipboard has taken it. */
  copy(text: string): Promise<boolean>;
  /** The same as rich text, with the plain one beside it. */
  copyRich(html: string, text: string): Promise<boolean>;
  /** Where a link begins that is opened in a zone. */
  landing(zone: string): string;
  /** What was set aside under this key, as text; undefined when it is gone. */
  setAsideText(key: string): Promise<string | undefined>;
  print(): void;
  /** The ids of Signpost that this browser knows for sure: its store's own, or none. */
  knownIds: Partial<ExtensionIds>;
  /** What the privacy receipt is made of. */
  receipt: {
    readEverything(): Promise<Everything>;
    /** Of this build, the hosts among them. */
    permissions: readonly string[];
    /** The files that this page has loaded, and the hosts other than the extension itself that any came from. */
    countLoads(): { loads: number; hosts: string[] };
  };
  /** Turns to another page of the options tab. */
  go(hash: string): void;
  /** Where guides are written: loaded when it is first asked for. */
  Editor: ComponentType<{ route: WriteRoute; store: OptionsStore; onGo(hash: string): void }>;
  /** Of this Signpost, such as "0.1.0". */
  version: string;
}
