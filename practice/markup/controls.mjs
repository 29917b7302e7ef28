// Autotask's own kinds of controls as HTML: docs/AUTOTASK.md 4.3 to 4.6. Shared by server and browser.
export const escape = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** "z" and 32 hex digits, new for every element at every load. */
export const freshId = () =>
  `z${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

export const button = (label, { disabled = false, classes = '', id = freshId() } = {}) =>
  `<div class="Button2 NormalBackground${disabled ? ' Disabled2' : ''}${classes && ` ${classes}`}" id="${id}" tabindex="0">` +
  `<div class="Spacer"></div><div class="Text2">${escape(label)}</div><div class="Spacer"></div></div>`;

export const iconButton = (label, icon) =>
  `<div class="Button2 ButtonIcon2 NormalBackground" id="${freshId()}" tabindex="0"><div class="Spacer"></div>` +
  `<div class="Icon2"><div class="StandardButtonIcon ${icon}"></div></div><div class="Text2">${escape(label)}</div><div class="Spacer"></div></div>`;

export const link = (label) =>
  `<div class="LinkButton2" id="${freshId()}" tabindex="0"><div class="Text2">${escape(label)}</div></div>`;

export const oldLink = (label) => `<a class="NoImgLink" id="${freshId()}" tabindex="0">${escape(label)}</a>`;

/** A drop-down button. Its menu stays in the document, hidden. */
export const dropDown = (label, items) =>
  `<div class="Button2 DropDownButton2 Combined NormalBackground" id="${freshId()}" tabindex="0"><div class="Text2">${escape(label)}</div>` +
  `<div class="Icon2"><div class="StandardButtonIcon Triangle"></div></div></div>${hiddenMenu(items)}`;

export const hiddenMenu = (items) =>
  `<div class="ContextOverlayContainer" id="${freshId()}"><div class="ContextOverlay"><div class="Content">` +
  items.map((item) => button(item, { classes: 'MenuItem' })).join('') +
  `</div></div></div>`;

const label = (text, { required = false } = {}) =>
  `<div class="LabelContainer1" id="${freshId()}"><div class="Text"><span class="PrimaryText">${escape(text)}</span>` +
  `${required ? '<span class="Required Active">*</span>' : ''}<span class="WalkMeIconPlaceholder"></span></div></div>`;

export const checkbox = (text, { checked = false, disabled = false } = {}) =>
  `<div class="EditorContainer"><div class="Checkbox2" id="${freshId()}">` +
  `<div class="TabIndexHack ${checked ? 'Checked' : 'Unchecked'}${disabled ? ' Disabled' : ''}" tabindex="0">` +
  `<svg class="Checkmark" viewBox="0 0 12 12"><path d="M2 6.2 5 9l5-6"></path></svg></div></div>${label(text)}</div>`;

/** A label with what it names below it. */
export const editor = (text, control, { required = false } = {}) =>
  `<div class="EditorContainer Vertical"><div class="EditorLabelContainer1">${label(text, { required })}</div>` +
  `<div class="Size2">${control}</div></div>`;

export const field = (text, type = 'text', { required = false, value = '' } = {}) =>
  editor(
    text,
    `<input class="TextBox2" id="${freshId()}" type="${type}"${value && ` value="${escape(value)}"`} autocomplete="off" spellcheck="false">`,
    { required },
  );

export const textArea = (text, value = '') =>
  editor(
    text,
    `<textarea class="TextBox2" id="${freshId()}" rows="5" spellcheck="false">${escape(value)}</textarea>`,
  );

export const selector = (text, value) =>
  editor(
    text,
    `<div class="SingleItemSelector2" id="${freshId()}"><div class="ContentContainer"><div class="SelectionDisplay"><div class="Item"><div class="Text">` +
      `<span>${escape(value)}</span></div></div></div><div class="Triangle"></div></div></div>`,
  );

export const section = (heading, content, { closed = false } = {}) =>
  `<div class="Normal Section" id="${freshId()}"><div class="CollapsibleSectionContainer${closed ? ' Collapsed' : ''}">` +
  `<div class="HeadingContainer" tabindex="0"><div class="Toggle"></div><div class="Heading"><div class="Left"><div class="Text"><span class="PrimaryText">${escape(heading)}</span></div></div></div></div>` +
  `<div class="ContentContainer"><div class="Content">${content}</div></div></div></div>`;

const tab = (text, selected) =>
  `<a class="Button ButtonIcon ${selected ? 'SelectedState' : 'NormalState'}" id="${freshId()}" tabindex="0"><span class="Icon"></span><span class="Text">${escape(text)}</span></a>`;

const plainTab = (text) =>
  `<button type="button" class="PlainTab" id="${freshId()}">${escape(text)}</button>`;

export const tabBar = ({ tabs }, names, selected) =>
  `<div class="TabBar">${names.map((name) => (tabs === 'buttons' ? plainTab(name) : tab(name, name === selected))).join('')}</div>`;

/** What one tab shows. The containers stand in the order of the tabs. */
export const tabContainer = (active, content) =>
  `<div class="TabContainer${active ? ' Active' : ''}" id="${freshId()}">${scrolling(content)}</div>`;

export const scrolling = (content) =>
  `<div class="ScrollingContentContainer"><div class="ScrollingContainer">${content}</div></div>`;

export const toolBar = (items, right = '') =>
  `<div class="ToolBar">${items.map((item) => `<div class="ToolBarItem Left">${item}</div>`).join('')}` +
  `${right && `<div class="ToolBarItem Right">${right}</div>`}</div>`;

export const validation = () =>
  `<div class="ValidationSummary"><div class="FormValidation"><div class="Message"></div></div></div>`;

export const heading = (title) =>
  `<div class="TitleBar"><div class="TitleBarItem Title"><span class="Text">${escape(title)}</span></div></div>`;
