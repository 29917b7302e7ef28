import { escapeHtml, wordsIn } from '../dom';
import { hasLabel, type Kind, type Subject } from './kind';
import { anotherBeside, copyBeside, putSomewhere } from './put';
import { disable } from './states';

/** The words of the target as they stand there now. */
const wordsOf = ({ truth }: Subject) => escapeHtml(truth.label!.data.trim());

const decoy = (title: string, order: number, apply: (subject: Subject) => unknown): Kind => ({
  title: `decoy: ${title}`,
  effect: 'keeps',
  order,
  suits: hasLabel,
  apply: (subject) => apply(subject) !== false,
});

export const inSentence = decoy('the words in a sentence', 4, (subject) => {
  const words = wordsOf(subject);
  const shape = subject.chance.pick([
    `<b>${words}</b>`,
    words,
    `<a href="#help">${words}</a>`,
    `<span>${words}</span>`,
  ]);
  const sentence = subject.chance.pick([
    `First press ${shape} and wait.`,
    `See also ${shape}.`,
    `${shape} has moved to another page.`,
  ]);
  putSomewhere(subject, `<div class="Paragraph">${sentence}</div>`);
});

export const inGridCell = decoy('the words in a row of data', 4, (subject) => {
  const words = wordsOf(subject);
  const cell = subject.chance.pick([
    words,
    `<a href="#ticket">${words}</a>`,
    `<span class="Link">${words}</span>`,
  ]);
  putSomewhere(
    subject,
    subject.chance.pick([
      `<div class="Grid"><table><tbody><tr class="Display" data-row-key="7"><td class="Number">T7</td><td>${cell}</td></tr></tbody></table></div>`,
      `<div role="grid"><div role="row"><div role="gridcell">T7</div><div role="gridcell">${cell}</div></div></div>`,
    ]),
  );
});

export const asHeading = decoy('the words as a heading', 4, (subject) => {
  // For a target that is a heading itself that would be a twin.
  if (subject.target.role.includes('text')) return false;
  const words = wordsOf(subject);
  putSomewhere(
    subject,
    subject.chance.pick([
      `<h2>${words}</h2>`,
      `<div class="TitleBar"><div class="TitleBarItem Title"><span class="Text">${words}</span></div></div>`,
      `<div class="Normal Section"><div class="CollapsibleSectionContainer"><div class="HeadingContainer" tabindex="0"><div class="Toggle"></div><div class="Heading">` +
        `<div class="Left"><div class="Text"><span class="PrimaryText">${words}</span></div></div></div></div><div class="ContentContainer"><div class="Content">Nothing here.</div></div></div></div>`,
    ]),
  );
});

export const inOtherDialog = decoy('a link with the words in another dialog', 4, (subject) => {
  const words = wordsOf(subject);
  const link = subject.chance.pick([
    `<a href="#help">${words}</a>`,
    `<div class="LinkButton2" tabindex="0"><div class="Text2">${words}</div></div>`,
  ]);
  const corner = subject.chance.pick([
    'left:0;top:0',
    'right:0;top:0',
    'left:0;bottom:0',
    'right:0;bottom:0',
  ]);
  const style = `position:fixed;inset:auto;transform:none;margin:0;width:240px;height:130px;z-index:9000;display:block;background:#fff;${corner}`;
  const content = `<p>Most read in Help</p><div>${link}</div><div><a href="#more">Show more</a></div>`;
  const html = subject.chance.pick([
    `<div class="Dialog1 Normal Active" style="${style}"><div class="DialogTitleBar"><div class="Title">Help</div></div><div class="DialogContentContainer">${content}</div></div>`,
    `<div role="dialog" aria-label="Help" style="${style}">${content}</div>`,
  ]);
  document.body.insertAdjacentHTML('beforeend', html);
});

export const disabledTwin = decoy('a disabled twin', 4, (subject) => {
  // A heading has no such state.
  if (subject.target.role.includes('text')) return false;
  disable(copyBeside(subject).control);
});

export const hiddenTwin = decoy('a hidden twin', 4, (subject) => {
  const { row } = copyBeside(subject);
  const box = document.createElement('div');
  box.style.cssText = subject.chance.pick([
    'display:none',
    'visibility:hidden;position:absolute',
    // The page's own style sheet may give every box in a strip room for its content: that would show a part of the twin.
    'width:0;height:0;padding:0;border:0;overflow:hidden',
    'opacity:0;position:absolute;pointer-events:none',
  ]);
  row.replaceWith(box);
  box.append(row);
});

/** In the same piece of text, or in a piece of its own beside it. */
export const oneMoreWord = decoy('a look-alike with one more word', 4, (subject) => {
  const { label } = anotherBeside(subject);
  const { names } = subject.target;
  if (!label || !names || names.some(({ match, contains }) => match === 'word' || contains)) return false;
  const [before, after] = subject.chance.pick([
    ['', 'History'],
    ['', 'Again'],
    ['All', ''],
    ['Advanced', ''],
    ['', 'Wizard'],
  ]);
  if (subject.chance.next() < 0.3) {
    const more = document.createElement('span');
    more.textContent = before || after;
    if (before) label.before(more);
    else label.after(more);
    return true;
  }
  label.data = `${before} ${wordsIn(label.parentElement!)} ${after}`.trim();
  return true;
});

export const decoys: readonly Kind[] = [
  inSentence,
  inGridCell,
  asHeading,
  inOtherDialog,
  disabledTwin,
  hiddenTwin,
  oneMoreWord,
];
