import * as dom from '@/locate/dom';
import { within } from '@/locate/walk';

/** Sections that can be closed, as they are drawn today (docs/AUTOTASK.md 4.3) and on Admin's pages of 2018 (5.2). */
const KINDS = [
  { box: '.CollapsibleSectionContainer', heading: '.HeadingContainer', content: '.ContentContainer' },
  { box: '.Normal.Section', heading: '.Heading', content: '.Content' },
] as const;

/** A section's parts. Its box may say nothing about whether it is open: only whether the content can be seen tells. */
export interface Section {
  heading: Element;
  content: Element;
}

/** Selects the boxes of sections, their headings, and what they hide. */
export const SECTION = '.CollapsibleSectionContainer, .Normal.Section:has(> .Heading)';
export const SECTION_HEADING = KINDS.map(({ box, heading }) => `${box} > ${heading}`).join();
/** Selects the titles of pages and windows (3.2, 4.7). */
export const TITLE = '.TitleBar .Title, .TitleBar1 .Title';
const SECTION_CONTENT = KINDS.map(({ box, content }) => `${box} > ${content}`).join();

/** The section whose heading an element is, or is in; undefined where it is in none, or the section has no content. */
export const queryHeaded = (element: Element): Section | undefined =>
  querySectionOf(within(element, SECTION_HEADING));

/** The innermost section that an element is part of the content of; undefined where there is none, or it has no heading. */
export const queryHolding = (element: Element): Section | undefined =>
  querySectionOf(dom.closest(element, SECTION_CONTENT) ?? undefined);

function querySectionOf(part: Element | undefined): Section | undefined {
  const box = part && dom.parentElement(part);
  const kind = box && KINDS.find((each) => dom.matches(box, each.box));
  const heading = kind && dom.querySelector(box, `:scope > ${kind.heading}`);
  const content = kind && dom.querySelector(box, `:scope > ${kind.content}`);
  return heading && content ? { heading, content } : undefined;
}
