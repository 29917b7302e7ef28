import { churn } from './churn.js';
import { codeOptions } from './code-options.js';
import { htmlOf, variant } from './page.js';
import { onPress } from './press.js';
import { button, heading, toolBar } from '../markup/controls.mjs';
import { wordsOf } from '../markup/words.mjs';

const content = htmlOf('<div class="DialogContentContainer"></div>');
document.body.append(
  htmlOf(`<div class="PageHeadingContainer">${heading(wordsOf(variant).codeOptions)}</div>`),
  content,
);
await codeOptions(content, () => window.close());
if (variant.save === 'no') {
  const bar = htmlOf(toolBar([button('Close')]));
  onPress(bar.querySelector('.Button2'), () => window.close());
  content.prepend(bar);
}
churn(variant, () =>
  document.querySelectorAll('body:not(:has(.LoadingIndicator)) > .DialogContentContainer'),
);
