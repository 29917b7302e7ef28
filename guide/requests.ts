import * as v from 'valibot';
import { draftArticleSchema, originSchema, unrecognisedSchema } from './draft/draft';
import { draftProcedureSchema } from './draft/draft-procedure';
import { libraryFileSchema } from './office/library-file';
import { recordingsFileSchema } from './office/recordings';
import { tableRowsSchema } from './office/table-drafts';
import { settingsSchema } from './office/settings';
import { hereSchema } from './run/here';
import { MAIL_PARTS } from './run/tick-mail';
import { idSchema } from './procedure/condition-schema';

/**
 * What the extension's own pages may ask of the background: one row a request, with what it takes and what it gives
 * back. Types of messages, handlers and replies all come from here.
 */

/**
 * How a request went. `needs-zone`: no Autotask tab is open and no zone is known yet. `no-access`: the browser keeps
 * Signpost out of Autotask's pages.
 */
const outcomeSchema = v.variant('ok', [
  /** `here`: what the page shows of what was looked for, where that was asked. */
  v.strictObject({ ok: v.literal(true), here: v.exactOptional(hereSchema) }),
  v.strictObject({
    ok: v.literal(false),
    reason: v.picklist(['needs-zone', 'no-access', 'unknown-procedure', 'refused', 'failed']),
    /** For people. */
    say: v.string(),
  }),
]);

const browserContextSchema = v.strictObject({
  /** Procedures that apply to the Autotask page in front. */
  applies: v.array(idSchema),
  autotaskOpen: v.boolean(),
  /** The browser keeps Signpost out of Autotask's pages, which it then doesn't tell of either. */
  noAccess: v.exactOptional(v.literal(true)),
  /** The origin of the Autotask tab in front. */
  origin: v.exactOptional(v.string()),
  /** A link that was opened and not yet taken up. */
  offer: v.exactOptional(v.strictObject({ procedure: idSchema, step: v.exactOptional(idSchema) })),
  /** Where the guide's card is, seen from what the person has in front: absent when that is where it is, or nowhere. */
  guideIn: v.exactOptional(v.picklist(['tab', 'window'])),
  /** A guide is being recorded, in `guideIn`. */
  recording: v.exactOptional(v.strictObject({ steps: v.number() })),
  /** A guide that waits for Autotask to be opened. */
  wish: v.exactOptional(v.strictObject({ procedure: idSchema })),
});

/** The host to open when no Autotask tab is open. */
const zone = v.optional(v.pipe(v.string(), v.maxLength(100)));
const begin = { procedure: idSchema, zone, step: v.optional(idSchema) };
const nothing = {};

const asks = <T extends v.ObjectEntries>(data: T) => ({ data: v.strictObject(data), reply: outcomeSchema });

export const requests = {
  'run.start': asks(begin),
  'run.continue': asks(begin),
  'run.restart': asks(begin),
  'run.pause': asks(nothing),
  'step.tick': asks({ procedure: idSchema, step: idSchema, ticked: v.boolean() }),
  /** What was done with the e-mail in a procedure's form. */
  'mail.did': asks({ procedure: idSchema, part: v.picklist(MAIL_PARTS) }),
  'page.open': asks({ procedure: idSchema, page: idSchema, zone }),
  'place.get': { data: v.strictObject(nothing), reply: browserContextSchema },
  'offer.dismiss': asks(nothing),
  /** A guide that the next tab with Autotask is to offer. */
  'wish.keep': asks({ procedure: idSchema, step: v.optional(idSchema) }),
  'wish.drop': asks(nothing),
  'settings.change': asks({
    settings: v.partial(v.omit(settingsSchema, ['version'])),
    /** What goes back to the default. */
    unset: v.optional(v.array(v.picklist(['zone', 'kbUrl', 'articles', 'mail', 'language']))),
  }),
  'office.import': asks({
    file: v.unknown(),
    /** The version that ships now, where there is one. */
    basis: v.optional(v.unknown()),
    name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  'office.hide': asks({ procedure: idSchema, hidden: v.boolean() }),
  'office.reset': asks({ procedure: idSchema }),
  'office.undo': asks(nothing),
  /** Keeps a table as it is typed; it is in use once it was looked at and imported. */
  'table.save': asks({ procedure: idSchema, table: idSchema, rows: tableRowsSchema }),
  'table.drop': asks({ procedure: idSchema, table: idSchema }),
  'observed.clear': asks(nothing),
  /** What was chosen of a library; its guides are checked once more. */
  'library.import': asks({
    file: libraryFileSchema,
    name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  }),
  'recording.remove': asks({ procedure: idSchema, target: idSchema }),
  /** Keeps a draft as it is now; the id is one of the editor's own making. */
  'draft.save': asks({
    id: idSchema,
    origin: originSchema,
    work: v.strictObject({
      procedure: draftProcedureSchema,
      article: v.exactOptional(draftArticleSchema),
      unrecognised: v.exactOptional(unrecognisedSchema),
    }),
  }),
  'draft.remove': asks({ id: idSchema }),
  /** `note`: a line about what changed. */
  'draft.publish': asks({ id: idSchema, note: v.pipe(v.string(), v.maxLength(160)) }),
  /** Starts a draft at a step, where a control is to be pointed out. */
  'draft.point': asks({ procedure: idSchema, step: idSchema, target: idSchema, zone }),
  /**
   * Looks for all controls of a guide on the Autotask page in front, and numbers them there; `tries`: looks for what its
   * controls may be called instead, and shows nothing.
   */
  'check.here': asks({ procedure: idSchema, tries: v.exactOptional(v.literal(true)) }),
  /**
   * Begins to record a guide: in the Autotask tab in front, else in a new one. `into`: the draft, and the step of it, that what is
   * recorded comes after.
   */
  'record.start': asks({
    zone,
    into: v.exactOptional(v.strictObject({ draft: idSchema, after: idSchema })),
  }),
  /** The recording becomes a draft or a part of one, which is opened; or nothing of it is kept. */
  'record.finish': asks(nothing),
  'record.discard': asks(nothing),
  'recording.import': asks({ file: recordingsFileSchema }),
  /** Reads the company's policy anew. */
  'policy.look': asks(nothing),
  /** Removes everything that is stored, as if Signpost had just been installed. */
  'everything.erase': asks(nothing),
} as const;

export type RequestType = keyof typeof requests;
export type DataOf<T extends RequestType> = v.InferOutput<(typeof requests)[T]['data']>;
export type ReplyOf<T extends RequestType> = v.InferOutput<(typeof requests)[T]['reply']>;
export type RequestOf<T extends RequestType> = { type: T } & DataOf<T>;
/** What answers each request. */
export type Handlers = { [T in RequestType]: (data: DataOf<T>) => Promise<ReplyOf<T>> };
/** Any request, by its type. */
export type Request = { [T in RequestType]: RequestOf<T> }[RequestType];

/** What the popup needs to know about the browser; nothing of it is stored. */
export type BrowserContext = ReplyOf<'place.get'>;
/** A request whose answer only says how it went. */
export type FromPopup = Exclude<Request, { type: 'place.get' }>;
export type PopupReply = ReplyOf<'run.start'>;

/** The answer to a request. Throws when it is none that this request may have. */
export const parseReply = <T extends RequestType>(type: T, raw: unknown): ReplyOf<T> =>
  v.parse(requests[type].reply, raw) as ReplyOf<T>;

/** The request that a message is, or what is wrong with it in words for a developer. */
export function parseRequest(raw: unknown): { request: Request } | { fault: string } {
  const { type, ...data } = Object(raw) as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(requests, type))
    return { fault: `There is no request named “${String(type).slice(0, 60)}”.` };
  const parsed = v.safeParse(requests[type as RequestType].data, data);
  if (!parsed.success)
    return { fault: `“${type}”: ${v.getDotPath(parsed.issues[0]) ?? 'data'}: ${parsed.issues[0].message}` };
  return { request: { type, ...parsed.output } as Request };
}
