import type { AgentPart } from '@/guide/messages';

/** Asks for what a frame needs, whenever the page is shown. The browser brings it into pages that are loaded. */
export const BOOT = ['/boot.js'];
/** Looks at a frame for the running guide. */
export const AGENT = ['/agent.js'];
/** What is injected into top documents that show the card. */
export const CARD = ['/card.js'];
/** Lets the person point at a control; only while they do. */
export const PICKER = ['/picker.js'];

/** Takes down what the person does; only while a guide is recorded. */
export const RECORDER = ['/recorder.js'];

/** Looks for all controls of a draft, and numbers them, as long as a check lasts. */
export const CHECKER = ['/checker.js'];

/** The script of a part that an agent asks for. */
export const partOfAgent = (part: AgentPart) => [`/${part}.js`];
