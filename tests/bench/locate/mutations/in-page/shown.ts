import { autotaskScene } from '@/autotask/scene';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import type { Located } from '@/locate/locate';
import { describe } from '@/locate/recorded/describe';
import { createRecall, pageOf } from '@/locate/recorded/recall';
import { readScene } from '@/locate/recorded/scene';

/** What pointing at a control leaves behind, with the picker's own code; undefined where the picker refuses it. */
export function record(control: Element): RecordedControl | undefined {
  const scene = readScene(document, autotaskScene, pageOf(location));
  const entry = scene.queryOwner(control);
  if (!entry) return undefined;
  const { recorded, ok } = describe(entry, scene);
  return ok ? recorded : undefined;
}

/** Where that control is now, as the agent is told where the procedure's own description finds nothing. */
export function recall(recorded: RecordedControl): Located {
  const find = createRecall(document, autotaskScene, pageOf(location));
  for (;;) {
    const answer = find(recorded, { status: 'absent', confidence: 0 });
    if (answer) return answer;
  }
}
