import { codeOptionsDialog } from './code-options.js';

// While a dialog is open the frame takes the mouse; afterwards it is empty again.
const show = (open) => window.frameElement?.classList.toggle('Active', open);

addEventListener('dialogclosed', () => {
  document.querySelectorAll('body > .Dialog1').forEach((dialog) => dialog.remove());
  show(false);
});

window.autotask = {
  dialogManagement: {
    open() {
      show(true);
      codeOptionsDialog(document);
    },
  },
};
