import { RIGHT_CONTROLS } from '../../driver/right-controls.mjs';
import type { Draft, Drafts } from '@/guide/draft/draft';
import type { Extension, Variant } from '../../setup/e2e-context';
import {
  calm,
  countSteps,
  finishRecording,
  noteDeeds,
  beginRecording,
  repeatDeeds,
  type Deed,
} from './author';
import { followGuide, sendFrom, type Moment } from './technician';

/** What a guide was recorded as: the draft, and which of its steps each thing that was done became. */
export interface Recorded {
  draft: string;
  /** In the order in which it was done. `at`: the index of its step in the draft; undefined: it could not be done again. */
  deeds: readonly (Deed & { at?: number })[];
}

/** How many steps went how; what went wrong, in words. */
export interface Score {
  /** Steps that somebody did while recording. */
  done: number;
  /** The recording leads to the right control; to another one; was refused with a reason; isn’t found again. */
  right: number;
  wrong: number;
  refused: number;
  lost: number;
  /** Steps that can’t be taken back: there the card asks, whatever is seen. */
  asked: number;
  /** Of the other steps with a control: those that ticked themselves, and those that did so before anybody could have done them. */
  ticked: number;
  early: number;
  says: string[];
}

/** Follows a guide that ships in one Autotask, does the same again while it is recorded, and ends the recording. */
export async function recordGuide(
  extension: Extension,
  variant: Variant,
  procedure: string,
): Promise<Recorded> {
  const noted = await noteDeeds(extension, variant, procedure);
  const tab = await beginRecording(extension, variant);
  const deeds: Recorded['deeds'][number][] = noted.map((deed) => ({ ...deed }));
  const windows = await repeatDeeds(extension, tab, deeds, async (index) => {
    const count = await countSteps(extension);
    if (count > 0) deeds[index]!.at = count - 1;
  });
  const editor = await finishRecording(extension);
  const draft = /draft-[\w-]+/.exec(editor.url())![0];
  await editor.close();
  await Promise.all(windows.filter((page) => !page.isClosed()).map((page) => page.close()));
  return { draft, deeds };
}

/** Follows what was recorded, in this Autotask, and tells how each step went. */
export async function scoreFollowing(
  extension: Extension,
  { draft, deeds }: Recorded,
  variant: Variant,
): Promise<Score> {
  const tab = await extension.newAutotaskTab(variant);
  const popup = await extension.openPopup();
  await sendFrom(popup, { type: 'run.restart', procedure: draft });
  await popup.close();
  const says: string[] = [];
  const way = await followGuide(extension).catch((error: Error): Moment[] => {
    says.push(error.message.split('\n')[0]!);
    return [];
  });
  const { procedure, followed } = await readDraft(extension, draft);
  const score: Score = {
    done: 0,
    right: 0,
    wrong: 0,
    refused: 0,
    lost: 0,
    asked: 0,
    ticked: 0,
    early: 0,
    says,
  };
  for (const [at, step] of procedure.steps.entries()) {
    const own = deeds.filter((deed) => deed.at === at);
    if (own.length === 0) continue;
    score.done += 1;
    const went = followed[step.id];
    if (!step.targets) {
      score.refused += 1;
      says.push(`refused: ${own[0]!.step}: ${step.say}`);
      continue;
    }
    const seen = way.filter((moment) => moment.step === step.id && moment.pointedAt !== null);
    const wrong = seen.filter(({ pointedAt }) => !own.some((deed) => isRight(deed, pointedAt!)));
    if (wrong.length > 0) says.push(`wrong: ${own[0]!.step}: ${wrong[0]!.pointedAt} for ${own[0]!.on}`);
    const passed = went?.how === 'seen' && seen.length === 0;
    if (wrong.length > 0) score.wrong += 1;
    else if (seen.length > 0 || passed) score.right += 1;
    else score.lost += 1;
    if (wrong.length === 0 && seen.length === 0 && !passed) says.push(`lost: ${own[0]!.step}: ${step.title}`);
    if (step.irreversible) score.asked += 1;
    else if (went?.how === 'seen') score.ticked += 1;
    else
      says.push(
        `not ticked: ${own[0]!.step}: ${step.title}: ${went?.how ?? 'open'} ${JSON.stringify(step.done)}`,
      );
    if (went?.early) score.early += 1;
    if (went?.early) says.push(`too early: ${own[0]!.step}: ${step.title} ${JSON.stringify(step.done)}`);
  }
  const others = extension.context
    .pages()
    .filter((page) => page !== tab && page.url().includes('autotask.net'));
  await Promise.all([tab, ...others].filter((page) => !page.isClosed()).map((page) => page.close()));
  return score;
}

/** The very control that was used, or one that the step of the guide that ships is about. */
const isRight = ({ step, on }: Deed, pointedAt: string) =>
  calm(pointedAt) === calm(on) || RIGHT_CONTROLS[step]?.test(pointedAt) === true;

async function readDraft(extension: Extension, id: string): Promise<Draft> {
  const worker = await extension.worker();
  const packed = await worker.evaluate(async () => {
    type Area = { get(key: string): Promise<{ drafts: string }> };
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
    return (await storage.local.get('drafts')).drafts;
  });
  return (JSON.parse(packed) as Drafts).procedures[id]!;
}

/** Two scores together. */
export const addScores = (one: Score, other: Score): Score => ({
  done: one.done + other.done,
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  refused: one.refused + other.refused,
  lost: one.lost + other.lost,
  asked: one.asked + other.asked,
  ticked: one.ticked + other.ticked,
  early: one.early + other.early,
  says: [...one.says, ...other.says],
});

export const NO_SCORE: Score = {
  done: 0,
  right: 0,
  wrong: 0,
  refused: 0,
  lost: 0,
  asked: 0,
  ticked: 0,
  early: 0,
  says: [],
};
