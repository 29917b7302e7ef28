import * as v from 'valibot';

/** A selector, or a chain of them of which the last one is the element. */
const selectorSchema = v.union([v.string(), v.array(v.string())]);

/** So many selectors a step may have. */
export const MOST_SELECTORS = 50;

/**
 * A step as the Recorder panel of Chrome's DevTools writes it. Only what is read here is named: values, scripts and
 * positions are in such files too, and are never looked at.
 */
const stepSchema = v.object({
  type: v.pipe(v.string(), v.maxLength(60)),
  selectors: v.optional(v.pipe(v.array(selectorSchema), v.maxLength(MOST_SELECTORS))),
  /** Of `navigate`. */
  url: v.optional(v.string()),
  /** Of `keyDown`. */
  key: v.optional(v.string()),
  /** Of `customStep`. */
  name: v.optional(v.string()),
  parameters: v.optional(v.unknown()),
  /** Of `waitForElement`. */
  operator: v.optional(v.string()),
  count: v.optional(v.number()),
  visible: v.optional(v.boolean()),
  properties: v.optional(v.unknown()),
});

/** A recording: the title and the steps. */
export const recordingSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(1000)),
  steps: v.pipe(v.array(stepSchema), v.maxLength(1000)),
});

export type RecorderStep = v.InferOutput<typeof stepSchema>;
