import type { Draft } from '@/guide/draft/draft';
import { publish } from '@/guide/draft/publish';
import { toRunnable } from '@/guide/draft/runnable';
import { tellProblems } from '@/guide/draft/tell-problems';
import type { Handlers, PopupReply } from '@/guide/requests';
import type { Stored } from '@/guide/stored';
import { say } from '@/guide/words/say';
import type { Core } from './core';
import { refused, type Write } from './write-in-turn';

type DraftHandlers = Pick<Handlers, 'draft.save' | 'draft.remove' | 'draft.publish'>;

/** Why a draft can't be followed, step by step; undefined where there is none, or where it can. */
export function refuseDraft(draft: Draft | undefined): PopupReply | undefined {
  const runnable = draft && toRunnable(draft.procedure, 'draft');
  return runnable && !runnable.ok ? refused(tellProblems(runnable.problems).join('\n')) : undefined;
}

/** What the editor asks for: to keep a draft as it is now, to throw it away, to publish it. */
export function createDraftHandlers({ query, platform }: Core, write: Write): DraftHandlers {
  const withDraft = ({ drafts }: Stored, id: string, draft: Draft): Partial<Stored> => ({
    drafts: { version: 1, procedures: { ...drafts.procedures, [id]: draft } },
  });

  return {
    'draft.save': ({ id, origin, work }) =>
      write((stored) => {
        const now = platform.now();
        const before = stored.drafts.procedures[id];
        const known = before ?? { madeAt: now, followed: {} };
        const { madeAt, followed } = known;
        return withDraft(stored, id, { madeAt, followed, origin, at: now, ...work });
      }),
    'draft.remove': ({ id }) =>
      write((stored) => {
        const { [id]: gone, ...drafts } = stored.drafts.procedures;
        if (!gone) return refused(say('draftGone'));
        const { [id]: _ticks, ...progress } = stored.progress.procedures;
        const { [id]: _shown, ...repairs } = stored.repairs.procedures;
        return {
          drafts: { version: 1, procedures: drafts },
          progress: { version: 1, procedures: progress },
          repairs: { version: 1, procedures: repairs },
          ...(stored.run?.procedure === id && { run: null }),
        };
      }),
    'draft.publish': ({ id, note }) =>
      write((stored) => {
        const taken = { has: (guide: string) => query(guide) !== undefined };
        const published = publish(stored, id, note, platform.now(), taken);
        return published.ok ? published.shelf : refused(published.why);
      }),
  };
}
