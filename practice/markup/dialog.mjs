// The 2FA window. Nobody has published its DOM: its parts are put together as docs/AUTOTASK.md 3.2 and 8.1 guess it.
import { button, checkbox, escape, field, freshId, validation } from './controls.mjs';

export const dialogHtml = (title, content, { id = freshId() } = {}) =>
  `<div class="Dialog1 Dialog2 Normal Active" id="${id}"><div class="VerticalContainer">` +
  `<div class="DialogTitleBar"><div class="TitleBar1"><div class="Title">${escape(title)}</div></div>` +
  `<div class="DialogTitleBarIcon Close" title="Close" tabindex="0"></div></div>` +
  `<div class="DialogContentContainer">${content}</div></div></div>`;

/** An alert that asks. Its ids are real, the rest is a guess: docs/AUTOTASK.md 3.2. */
export const alertHtml = (title, message) =>
  dialogHtml(
    title,
    `<div class="ScrollingContainer"><div class="Paragraph">${escape(message)}</div><div class="ButtonContainer">` +
      `${button('OK', { id: 'AlertDialogOkayButton' })}${button('Cancel')}</div></div>`,
    { id: 'AlertDialog' },
  );

export const codeOptionsHtml = (variant, words, email) =>
  (variant.save === 'yes'
    ? `<div class="ToolBar"><div class="ToolBarItem Left">${button(words.saveAndClose)}</div></div>`
    : '') +
  `<div class="ScrollingContainer">${validation()}` +
  `<div class="Paragraph">An authenticator app on your phone shows the code you need to sign in.</div>` +
  `<div class="ButtonContainer">${button(words.requestQr)}</div><div class="Expansion"></div>` +
  (email === undefined ? '' : checkbox(words.email, { checked: email })) +
  (variant.traps === '1'
    ? `<div class="Block">${checkbox('Receive the newsletter via email', { checked: true })}</div>`
    : '') +
  `</div>`;

export const newQrHtml = (variant, words, key) =>
  `<div class="Columns"><div class="ImageContainer"></div><div class="Paragraph">Scan this with your authenticator app, or type in this code:` +
  `<div class="Monospace">${key}</div><div class="Note">PRACTICE: this code opens nothing.</div></div></div>` +
  (variant.confirm === 'no'
    ? ''
    : `<div class="Block">${field(words.generatedCode, 'password', { required: true })}${checkbox(words.show)}` +
      `${field(words.autotaskPassword, 'password', { required: true })}<div class="ButtonContainer">${button(words.validate)}</div></div>`);
