// The parts of ticket pages: docs/AUTOTASK.md 4.7. Shared by server and browser.
import { button, escape, freshId, heading } from './controls.mjs';
import { NOTE_TYPES } from './templates.mjs';

/** On the page for reading; where a ticket is changed its category is a field. */
export const categoryChip = (category) =>
  `<div class="CategoryChip" id="${freshId()}" style="--category: ${category.color}"><div class="Name">${escape(category.name)}</div></div>`;

export const entityHeading = (title, chip) =>
  `<div class="EntityHeadingContainer"><div class="Title"><div class="Text">${escape(title)}</div></div>${chip}<div class="TypeChip">Service Request</div></div>`;

/** The page's name, and after it which ticket it is about. */
export const entityTitle = (name, about = '') =>
  heading(name) + (about && `<div class="SecondaryText">- ${escape(about)}</div>`);

export const readOnly = (name, value) =>
  `<div class="ReadOnlyData"><div class="ReadOnlyLabelContainer"><span class="PrimaryText">${escape(name)}</span></div>` +
  `<div class="ReadOnlyValueContainer"><div class="Value">${escape(value)}</div></div></div>`;

export const detailsSection = (name, content) =>
  `<div class="DetailsSection" id="${freshId()}"><div class="CollapsibleSectionContainer">` +
  `<div class="HeadingContainer DetailsSectionHeading" tabindex="0"><div class="Toggle"></div><div class="Left"><div class="Text">${escape(name)}</div></div></div>` +
  `<div class="ContentContainer"><div class="Content">${content}</div></div></div></div>`;

/** A note without a window of its own, with its own Save. */
export const quickNote = (words) =>
  `<div class="QuickNote"><textarea class="TextBox2" rows="2" placeholder="Quick note"></textarea>` +
  `<div class="ButtonContainer"><select class="DropDownList2">${NOTE_TYPES.map(({ name }) => `<option>${escape(name)}</option>`).join('')}</select>${button(words.save)}${button(words.cancel)}</div></div>`;
