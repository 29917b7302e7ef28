import { useMemo } from 'react';
import { makeRoomToPoint } from '@/guide/draft/point-out';
import { toRunnable } from '@/guide/draft/runnable';
import { tellProblems } from '@/guide/draft/tell-problems';
import { say } from '@/guide/words/say';
import type { EditorStore } from '@/stores/editor-store';
import type { OptionsStore } from '@/stores/options-store';

/** What the editor of a draft asks for in Autotask: to follow it, to point something out, to look at the page in front. */
export function useAutotask(id: string, editor: EditorStore, store: OptionsStore) {
  return useMemo(() => {
    const { flush, change } = editor.getState();
    const { ask, complain, send } = store.getState();
    /** What is asked of the background is asked about what is written now. */
    const after = async (go: () => Promise<boolean>) => {
      await flush();
      return go();
    };
    return {
      after,
      /** What the Autotask page in front shows of the controls, or of what they may be called instead. */
      async look(tries?: true) {
        await flush();
        const reply = await send({ type: 'check.here', procedure: id, ...(tries && { tries }) }).catch(
          () => undefined,
        );
        if (reply?.ok) return reply.here;
        complain(reply?.say ?? say('optionsNoAnswer'));
        return undefined;
      },
      /** Follows the draft from its beginning, or from a step. */
      follow(step?: string) {
        const runnable = toRunnable(editor.getState().history.now.procedure, id);
        if (!runnable.ok) return complain(tellProblems(runnable.problems).join('\n'));
        const message =
          step === undefined
            ? ({ type: 'run.restart', procedure: id } as const)
            : ({ type: 'run.start', procedure: id, step } as const);
        return after(() => ask(message, say('editorFollowing')));
      },
      /** Records what is done in Autotask as further steps, after this one. */
      record(step: string) {
        void after(() => ask({ type: 'record.start', into: { draft: id, after: step } }, ''));
      },
      /** Has a control of a step pointed out; one that the step gets for it where none is named. */
      point(step: string, known?: string) {
        const room = known === undefined ? makeRoomToPoint(editor.getState().history.now, step) : undefined;
        const target = known ?? room?.id;
        if (target === undefined) return;
        if (room) change(() => room.work);
        void after(() => ask({ type: 'draft.point', procedure: id, step, target }, say('editorPointing')));
      },
    };
  }, [id, editor, store]);
}
