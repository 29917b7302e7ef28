import { createContext, use } from 'react';
import type { Work } from '@/guide/draft/draft';
import type { Recording } from '@/guide/office/recordings';
import type { Procedure } from '@/guide/procedure/procedure';

/** What every part of the editor of one draft works with. */
export interface Editor {
  /** The draft's own id, by which it is followed. */
  id: string;
  work: Work;
  /** Makes a change. `about`: the text that is being typed, whose letters are undone together. */
  change(edit: (work: Work) => Work, about?: string): void;
  /** The guides that this office has, for names, pages and related guides that are known already. */
  library: readonly Procedure[];
  /** By control: what was pointed out while the draft was followed. */
  recordings: Readonly<Record<string, Recording>>;
  /** Goes to Autotask, where the person shows the step's control; absent: one that the step gets for it. */
  point(step: string, target?: string): void;
  /** The company's policy allows pointing controls out. */
  mayPoint: boolean;
  /** Goes to Autotask, where what the person does becomes further steps, after the given one. */
  record(after: string): void;
  /** The company's policy allows recording. */
  mayRecord: boolean;
  /** Says what has just been done, also to those who don't see it. */
  say(said: string): void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor that a part stands in. Throws where it stands in none. */
export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('This part belongs into an editor');
  return editor;
}
