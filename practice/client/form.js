// What the forms of the old kind have in common: docs/AUTOTASK.md 4.6.
const nameOf = (editor) => editor.querySelector('.EditorLabelContainer1 .PrimaryText')?.textContent;

/** The field below a label. */
export const editorNamed = (name) =>
  [...document.querySelectorAll('.EditorContainer.Vertical')].find((editor) => nameOf(editor) === name);

/** The text box below a label. */
export const boxNamed = (name) => editorNamed(name)?.querySelector('input, textarea');

/** Shows a complaint above the form and marks these fields; an empty message takes all of it back. */
export function complain(message, names) {
  const summary = document.querySelector('.ValidationSummary');
  summary.classList.toggle('Active', message !== '');
  summary.querySelector('.Message').textContent = message;
  for (const name of names)
    editorNamed(name)
      .querySelector('.LabelContainer1')
      .classList.toggle('Invalid', message !== '');
}

/** Says above the form that something was done. */
export function announce(message) {
  const bar = document.querySelector('.MessageBarContainer');
  bar.innerHTML = '<div class="MessageBar MessageBarSuccess"><div class="Text"></div></div>';
  bar.querySelector('.Text').textContent = message;
}
