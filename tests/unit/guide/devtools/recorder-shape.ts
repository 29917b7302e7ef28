import * as v from 'valibot';

/**
 * What Chrome's DevTools takes for a recording, as its open-source player reads one: each kind of step with what it must
 * have. Keys that it doesn't know are refused here, so that nothing is written in vain.
 */
const selectors = v.pipe(
  v.array(v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.array(v.string()), v.minLength(1))])),
  v.minLength(1),
);

const stepSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('setViewport'),
    width: v.number(),
    height: v.number(),
    deviceScaleFactor: v.number(),
    isMobile: v.boolean(),
    hasTouch: v.boolean(),
    isLandscape: v.boolean(),
  }),
  v.strictObject({ type: v.literal('navigate'), url: v.pipe(v.string(), v.url()) }),
  v.strictObject({ type: v.literal('click'), selectors, offsetX: v.number(), offsetY: v.number() }),
  v.strictObject({ type: v.literal('hover'), selectors }),
  v.strictObject({
    type: v.literal('waitForElement'),
    selectors,
    operator: v.optional(v.picklist(['>=', '==', '<='])),
    count: v.optional(v.number()),
    visible: v.optional(v.boolean()),
    properties: v.optional(v.record(v.string(), v.unknown())),
  }),
  v.strictObject({
    type: v.literal('customStep'),
    name: v.string(),
    parameters: v.record(v.string(), v.unknown()),
  }),
]);

export const recorderShape = v.strictObject({ title: v.string(), steps: v.array(stepSchema) });
