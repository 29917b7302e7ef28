import * as v from 'valibot';
import { idSchema } from './procedure/condition-schema';
import { cardWishSchema, type CardWish } from './card/card-form';
import { CARD_ACTIONS } from './card/card-view';
import { MEANS, MOST_OBSTACLES } from './run/facts';
import { noteSchema, recordedActionSchema } from './recording/recorded-action';
import { recordedControlSchema } from './procedure/recorded-control';
import { roleSchema, type Page, type Target } from './procedure/procedure';
import type { ShownView } from './shown-view';
import type { Texts } from './words/texts';

/**
 * Every message between the rooms that the browser starts. What reaches the background is parsed by the schemas
 * here; who may send it follows from the sender the browser names, never from the message.
 */

const rectSchema = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/** Something that the person may need beside the control, so that the card keeps clear of it where it can. */
const obstacleSchema = v.strictObject({
  kind: v.picklist(['target', 'alert', 'field', 'button']),
  box: rectSchema,
});
export type Obstacle = v.InferOutput<typeof obstacleSchema>;
const obstaclesSchema = v.pipe(v.array(obstacleSchema), v.maxLength(MOST_OBSTACLES));

/**
 * The spotlight's control, the dialog or menu around it, both in the top document's coordinates, and whether it is a
 * field that opens a list. `near`: what else is in view in its frame; left out while the control moves, and then as it
 * was said last.
 */
const anchorSchema = v.strictObject({
  box: rectSchema,
  around: v.exactOptional(rectSchema),
  list: v.boolean(),
  near: v.exactOptional(obstaclesSchema),
});
export type Anchor = v.InferOutput<typeof anchorSchema>;

const factSchema = v.strictObject({
  status: v.picklist(['found', 'ambiguous', 'hidden', 'absent']),
  confidence: v.number(),
  name: v.exactOptional(v.number()),
  section: v.exactOptional(v.number()),
  hiddenBy: v.exactOptional(v.picklist(['section', 'tab', 'menu', 'disabled', 'covered', 'unknown'])),
  opener: v.exactOptional(v.boolean()),
  expanded: v.exactOptional(v.boolean()),
  checked: v.exactOptional(v.boolean()),
  outOfView: v.exactOptional(v.boolean()),
  visited: v.exactOptional(v.boolean()),
  touched: v.exactOptional(v.boolean()),
  means: v.picklist(MEANS),
  role: v.exactOptional(v.picklist([...roleSchema.options, 'generic'])),
  next: v.exactOptional(v.number()),
  disagrees: v.exactOptional(v.boolean()),
  places: v.exactOptional(v.number()),
});

const sightingSchema = v.strictObject({
  pages: v.array(idSchema),
  failed: v.exactOptional(v.boolean()),
  system: v.exactOptional(v.picklist(['login', 'denied'])),
  language: v.exactOptional(v.picklist(['de', 'es'])),
  asks: v.exactOptional(v.literal(true)),
  visible: v.boolean(),
  focused: v.boolean(),
  area: v.number(),
  targets: v.record(idSchema, factSchema),
  leftOut: v.exactOptional(v.array(idSchema)),
  worded: v.exactOptional(v.array(idSchema)),
});

/** Checker to background, over its port. `ended`: the person has had enough of the numbers. */
export const fromCheckerSchema = v.variant('type', [
  v.strictObject({ type: v.literal('saw'), version: v.string(), sighting: sightingSchema }),
  v.strictObject({ type: v.literal('ended') }),
]);
export type FromChecker = v.InferOutput<typeof fromCheckerSchema>;

/** What an agent may lack: each a script of its own, injected where it is needed. */
const agentPartSchema = v.picklist(['look', 'reach', 'recall', 'question']);
export type AgentPart = v.InferOutput<typeof agentPartSchema>;

/** Agent to background, over its port. */
export const fromAgentSchema = v.variant('type', [
  /** `version`: of the plan that was looked for. */
  v.strictObject({ type: v.literal('sighting'), version: v.string(), sighting: sightingSchema }),
  /**
   * Without a target: something else was pressed. `ago`: milliseconds since the press, which is said again when the
   * worker may have died over it.
   */
  v.strictObject({
    type: v.literal('pressed'),
    target: v.exactOptional(idSchema),
    ago: v.pipe(v.number(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('anchor'), anchor: v.nullable(anchorSchema) }),
  /** What of its frame the card had better keep clear of, in the top document's coordinates; after `survey`. */
  v.strictObject({ type: v.literal('near'), near: obstaclesSchema }),
  v.strictObject({ type: v.literal('need'), part: agentPartSchema }),
  /** What came of going to the control: whether it could take the keyboard's focus. */
  v.strictObject({ type: v.literal('went'), ok: v.boolean() }),
]);
export type FromAgent = v.InferOutput<typeof fromAgentSchema>;

/** Picker to background, over its port. `fault`: why the control can't be recognised again. */
export const fromPickerSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('picked'),
    recorded: recordedControlSchema,
    /** The other target of the procedure whose description finds this very control. */
    described: v.exactOptional(idSchema),
  }),
  v.strictObject({
    type: v.literal('refused'),
    fault: v.pipe(v.string(), v.maxLength(300)),
    /** Nothing can be pointed at here at all: the pointing ends. */
    ends: v.optional(v.literal(true)),
  }),
  v.strictObject({ type: v.literal('cancelled') }),
]);
export type FromPicker = v.InferOutput<typeof fromPickerSchema>;

/** Recorder to background, over its port. */
export const fromRecorderSchema = v.variant('type', [
  /**
   * `at`, `absentAt`, `loadedAt`: when it was done, when its control was last seen not to be there, and when its document began to
   * load; milliseconds since the epoch.
   */
  v.strictObject({
    type: v.literal('did'),
    /** What can't be kept of a control is left out by whoever hears it. */
    action: v.strictObject({
      ...recordedActionSchema.entries,
      recorded: v.exactOptional(v.unknown()),
      opener: v.exactOptional(
        v.strictObject({ recorded: v.exactOptional(v.unknown()), landmark: v.exactOptional(idSchema) }),
      ),
    }),
    at: v.number(),
    absentAt: v.number(),
    loadedAt: v.exactOptional(v.number()),
  }),
  /** The pointer is on a control whose name has this word of ours, or on none any more. */
  v.strictObject({ type: v.literal('over'), word: v.exactOptional(v.pipe(v.string(), v.maxLength(40))) }),
  /** The person is in this frame; or in one of another maker's beside it, where nothing can be heard. */
  v.strictObject({ type: v.literal('here') }),
  v.strictObject({ type: v.literal('unheard') }),
]);
export type FromRecorder = v.InferOutput<typeof fromRecorderSchema>;

/** Background to what speaks in a page: the texts to speak by; null: the browser's own. */
type ToSpeaker = { type: 'words'; texts: Texts | null };

/** Background to recorder. `look`: something was done in another frame; `stop`: the recording is over. */
export type ToRecorder = { type: 'look' } | ToSpeaker | { type: 'stop' };

/** Background to checker. `numbers`: the steps of each target, which are drawn beside it where it is found. */
export type ToChecker =
  | { type: 'check'; version: string; plan: WatchPlan; numbers: Readonly<Record<string, readonly number[]>> }
  | { type: 'stop' };

/** Background to picker. */
export type ToPicker =
  /** What else the procedure describes: that is not what is asked for. */
  | { type: 'others'; plan: WatchPlan }
  | ToSpeaker
  /** Take everything down. */
  | { type: 'stop' };

/** What an agent has to look for: the parts of a procedure that concern the page. */
export interface WatchPlan {
  pages: Record<string, Pick<Page, 'paths' | 'labels'>>;
  targets: Record<string, Target>;
}

/** Background to agent, over its port. */
export type ToAgent =
  /** An agent that has a plan of this version already keeps what it knows, and only says again what it sees. */
  | { type: 'watch'; version: string; plan: WatchPlan }
  /** Draw the spotlight on the target, or on the control that shows it. */
  | { type: 'show'; target: string; opener: boolean; scroll: boolean }
  | { type: 'hide' }
  /** Say what the card of this tab had better keep clear of, and whenever that changes; or no longer. */
  | { type: 'survey'; on: boolean }
  /** Move the keyboard's focus to the control that the spotlight is on. */
  | { type: 'go-to' }
  | { type: 'stop' };

/** Card to background, over its port. */
export const fromCardSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('act'),
    action: v.picklist(CARD_ACTIONS),
    /** The guide that the card was showing, or offering. */
    procedure: idSchema,
    /** The step the card was showing: a press that comes too late is not meant for the next one. */
    step: idSchema,
    /** What the person has written in the card's own field. */
    text: v.exactOptional(noteSchema),
  }),
  /** Where the person has put the card, and whether they have made it small. */
  v.strictObject({ type: v.literal('wish'), wish: cardWishSchema }),
]);
export type FromCard = v.InferOutput<typeof fromCardSchema>;

/** Background to card, over its port. */
export type ToCard =
  | { type: 'view'; view: ShownView | null }
  | { type: 'anchor'; anchor: Anchor | null }
  /** What to keep clear of in the frames that have no ring. */
  | { type: 'near'; near: readonly Obstacle[] }
  | { type: 'focus' }
  | { type: 'wish'; wish: CardWish }
  /** The keys that are set for going to the card; undefined: none. */
  | { type: 'keys'; keys: string | undefined }
  /** What came of going to the control. */
  | { type: 'went'; ok: boolean }
  | ToSpeaker
  | { type: 'stop' };

/** Boot to background. */
export const fromBootSchema = v.variant('type', [
  v.strictObject({ type: v.literal('frame.ready') }),
  v.strictObject({ type: v.literal('page.seen'), procedures: v.array(idSchema) }),
  v.strictObject({ type: v.literal('page.left') }),
  /** The address of a top document offers a guide. */
  v.strictObject({
    type: v.literal('link.seen'),
    procedure: idSchema,
    step: v.exactOptional(idSchema),
    /** The page was only loaded again: nobody has followed the link anew. */
    again: v.exactOptional(v.boolean()),
  }),
]);
export type FromBoot = v.InferOutput<typeof fromBootSchema>;

/** What boot reads from storage when a frame loads; written by the background only. */
export interface BootNote {
  /** A run is going on: ask for the agent. */
  active: boolean;
  /** A link's offer waits in some tab: ask whether it is this one. */
  offered: boolean;
  /** Procedure ids by the page paths they apply to. */
  pages: { path: string; procedures: string[] }[];
}
