import * as v from 'valibot';
import { idSchema } from './procedure/condition-schema';
import type { CardView } from './card/card-view';
import type { LinkOffer } from './procedure/link';
import type { OfferView } from './card/offer';
import { MEANS } from './run/facts';
import { recordedControlSchema } from './procedure/recorded-control';
import { recordingsFileSchema } from './office/recordings';
import { roleSchema, type Page, type Target } from './procedure/procedure';
import { settingsSchema } from './office/settings';

/**
 * Every message between the rooms that the browser starts. What reaches the background is parsed by the schemas
 * here; who may send it follows from the sender the browser names, never from the message.
 */

const rectSchema = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/**
 * The spotlight's control, the dialog or menu around it, both in the top document's coordinates, and whether it is a
 * field that opens a list.
 */
const anchorSchema = v.strictObject({
  box: rectSchema,
  around: v.exactOptional(rectSchema),
  list: v.boolean(),
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
  visible: v.boolean(),
  focused: v.boolean(),
  area: v.number(),
  targets: v.record(idSchema, factSchema),
});

export const cardActionSchema = v.picklist([
  'back',
  'skip',
  'pause',
  'did',
  'missing',
  'look-again',
  'scroll',
  'show-me',
  'forget',
  'open-page',
  'finish',
  'accept',
  'dismiss',
]);

/** Agent to background, over its port. */
export const fromAgentSchema = v.variant('type', [
  v.strictObject({ type: v.literal('sighting'), sighting: sightingSchema }),
  /** `ago`: milliseconds since the press, which is said again when the worker may have died over it. */
  v.strictObject({ type: v.literal('pressed'), target: idSchema, ago: v.pipe(v.number(), v.minValue(0)) }),
  v.strictObject({ type: v.literal('anchor'), anchor: v.nullable(anchorSchema) }),
]);
export type FromAgent = v.InferOutput<typeof fromAgentSchema>;

/** Picker to background, over its port. `fault`: why the control can't be told again. */
export const fromPickerSchema = v.variant('type', [
  v.strictObject({ type: v.literal('picked'), recorded: recordedControlSchema }),
  v.strictObject({
    type: v.literal('refused'),
    fault: v.pipe(v.string(), v.maxLength(300)),
    /** Nothing can be pointed at here at all: the pointing ends. */
    ends: v.optional(v.literal(true)),
  }),
  v.strictObject({ type: v.literal('cancelled') }),
]);
export type FromPicker = v.InferOutput<typeof fromPickerSchema>;

/** Background to picker: take everything down. */
export type ToPicker = { type: 'stop' };

/** What an agent has to look for: the parts of a procedure that concern the page. */
export interface WatchPlan {
  pages: Record<string, Pick<Page, 'paths' | 'labels'>>;
  targets: Record<string, Target>;
}

/** Background to agent, over its port. */
export type ToAgent =
  | { type: 'watch'; plan: WatchPlan }
  /** Draw the spotlight on the target, or on the control that shows it. */
  | { type: 'show'; target: string; opener: boolean; scroll: boolean }
  | { type: 'hide' }
  | { type: 'stop' };

/** Card to background, over its port. */
export const fromCardSchema = v.strictObject({
  type: v.literal('act'),
  action: cardActionSchema,
  /** The step the card was showing: a press that comes too late is not meant for the next one. */
  step: idSchema,
});
export type FromCard = v.InferOutput<typeof fromCardSchema>;

/** Background to card, over its port. */
export type ToCard =
  | { type: 'view'; view: CardView | OfferView | null }
  | { type: 'anchor'; anchor: Anchor | null }
  | { type: 'focus' }
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

const zone = v.optional(v.string());
const begin = { procedure: idSchema, zone, step: v.optional(idSchema) };

/** The extension's own pages to the background. `zone` is the host to open when no Autotask tab is open. */
export const fromPopupSchema = v.variant('type', [
  v.strictObject({ type: v.literal('run.start'), ...begin }),
  v.strictObject({ type: v.literal('run.continue'), ...begin }),
  v.strictObject({ type: v.literal('run.restart'), ...begin }),
  v.strictObject({ type: v.literal('run.pause') }),
  v.strictObject({ type: v.literal('step.tick'), procedure: idSchema, step: idSchema, ticked: v.boolean() }),
  v.strictObject({ type: v.literal('page.open'), procedure: idSchema, page: idSchema, zone }),
  v.strictObject({ type: v.literal('place.get') }),
  v.strictObject({ type: v.literal('offer.dismiss') }),
  v.strictObject({
    type: v.literal('settings.change'),
    settings: v.partial(v.omit(settingsSchema, ['version'])),
    /** What goes back to the default. */
    unset: v.optional(v.array(v.picklist(['zone', 'kbUrl', 'articles', 'mail']))),
  }),
  v.strictObject({
    type: v.literal('office.import'),
    file: v.unknown(),
    name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  v.strictObject({ type: v.literal('office.hide'), procedure: idSchema, hidden: v.boolean() }),
  v.strictObject({ type: v.literal('office.reset'), procedure: idSchema }),
  v.strictObject({ type: v.literal('office.undo') }),
  v.strictObject({ type: v.literal('observed.clear') }),
  v.strictObject({ type: v.literal('recording.remove'), procedure: idSchema, target: idSchema }),
  v.strictObject({ type: v.literal('recording.import'), file: recordingsFileSchema }),
]);
export type FromPopup = v.InferOutput<typeof fromPopupSchema>;

/** Answer to the popup. `needs-zone`: no Autotask tab is open and no zone is known yet. */
export type PopupReply =
  | { ok: true }
  | { ok: false; reason: 'needs-zone' | 'unknown-procedure' | 'refused' | 'failed'; say: string };

/** Answer to `place.get`: what the popup needs to know about the browser. */
export interface BrowserContext {
  /** Procedures that apply to the Autotask page in front. */
  applies: string[];
  autotaskOpen: boolean;
  /** The origin of the Autotask tab in front. */
  origin?: string;
  /** A link that was opened and not yet taken up. */
  offer?: LinkOffer;
}
