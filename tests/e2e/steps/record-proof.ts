import { pressCard } from '../../driver/signpost-page.mjs';
import type { Extension, Variant } from '../../setup/e2e-context';
import {
  beginRecording,
  calm,
  closeAutotask,
  finishRecording,
  noteDeeds,
  readDrafts,
  repeatDeeds,
} from './author';
import type { Followed, RecordedDeed } from './record-score';
import { followGuide, queryView, sendFrom, waitForView, type Moment } from './technician';

/** What a guide was recorded as. */
export interface Recorded {
  /** The id of its draft. */
  draft: string;
  /** In the order in which it was done. */
  deeds: readonly RecordedDeed[];
  /** What was done in the guide that ships, and could not be done again while recording. */
  undone: readonly RecordedDeed[];
}

/** Follows a guide that ships in one Autotask, does the same again while it is recorded, and ends the recording. */
export async function recordGuide(
  extension: Extension,
  variant: Variant,
  procedure: string,
): Promise<Recorded> {
  const noted = await noteDeeds(extension, variant, procedure);
  const tab = await beginRecording(extension, variant);
  const done = new Map<number, RecordedDeed>();
  let steps = 0;
  await repeatDeeds(extension, tab, noted, (index, count) => {
    const [deed, before] = [noted[index]!, [...done.values()].at(-1)];
    // Pressing a control again, or filling in a field that was pressed, is one step with that.
    const isMore = before !== undefined && calm(before.on) === calm(deed.on);
    done.set(index, count > steps || isMore ? { ...deed, at: count - 1 } : deed);
    steps = count;
  });
  const editor = await finishRecording(extension);
  const draft = /draft-[\w-]+/.exec(editor.url())![0];
  await editor.close();
  await closeAutotask(extension);
  return { draft, deeds: [...done.values()], undone: noted.filter((_deed, index) => !done.has(index)) };
}

/** Follows what was recorded, in this Autotask. */
export async function followRecorded(
  extension: Extension,
  { draft }: Recorded,
  variant: Variant,
): Promise<Followed> {
  await extension.newAutotaskTab(variant);
  const popup = await extension.openPopup();
  const since = Date.now();
  await sendFrom(popup, { type: 'run.restart', procedure: draft });
  await popup.close();
  const way: Moment[] = [];
  const trouble = await followToTheEnd(extension, way).then(
    () => undefined,
    (error: Error) => error.message.split('\n')[0]!,
  );
  const drafts = await readDrafts(extension);
  await closeAutotask(extension);
  return { way, since, draft: drafts[draft]!, ...(trouble && { trouble }) };
}

/** As somebody who passes over a step whose control isn’t there. */
async function followToTheEnd(extension: Extension, way: Moment[], passes = 5): Promise<void> {
  try {
    await followGuide(extension, undefined, way);
  } catch (error) {
    const view = await queryView(extension);
    if (passes === 0 || view?.card.state !== 'waiting') throw error;
    await pressCard(view.page, /^Skip/);
    const { step } = view.card;
    await waitForView(
      extension,
      ({ card }) => card.step !== step || card.state === 'done',
      'the next step, or the end',
    );
    await followToTheEnd(extension, way, passes - 1);
  }
}
