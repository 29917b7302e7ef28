// The sections of the Preferences page. Which section and which place in it the code button has is a guess: docs/AUTOTASK.md 8.5.
import { button, checkbox, escape, field, section, selector } from '../markup/controls.mjs';
import { tickets } from './tickets.mjs';
import { grid } from './workspace.mjs';

const buttons = (items) => `<div class="ButtonContainer">${items.join('')}</div>`;

function userSection(variant, words) {
  const traps = variant.traps === '1';
  const items = [
    button(words.changePassword),
    ...(traps ? [button(words.codeOptions, { disabled: true })] : []),
    ...(variant.sso === 'yes' ? [] : [button(words.codeOptions)]),
  ];
  const hint = traps
    ? `<div class="Paragraph">To set up an app, press the <b>${escape(words.codeOptions)}</b> button, then <b>${escape(words.requestQr)}</b>.</div>`
    : '';
  return section('User', hint + field('Nickname') + buttons(items), { closed: variant.section === 'closed' });
}

const display = () =>
  section(
    'Display',
    selector('Theme', 'Follow my system') +
      selector('Rows on a page', '50') +
      checkbox('Enable right-click menu in grids', { checked: true }) +
      checkbox('Use tabs or full browser windows instead of popups when possible') +
      checkbox('Open ticket/task time entries and notes inside ticket/task window', { checked: true }),
  );

const regional = () =>
  section(
    'Regional',
    selector('Time Zone', '(UTC-05:00) Eastern Time') +
      selector('Date Format', 'MM/dd/yyyy') +
      selector('Time Format', 'hh:mm a') +
      selector('First Day of the Week', 'Monday'),
  );

const signature = () =>
  section(
    'Email Signature',
    checkbox('Add my signature to messages', { checked: true }) +
      `<div class="EditorContainer Vertical"><div class="Size2"><div class="ContentEditable2" contenteditable="true">Kind regards<br>Robin</div></div></div>`,
  );

const recent = (variant, words) => section('Recently Viewed', grid(tickets(variant).slice(0, 4), words));

export function sectionsHtml(variant, words) {
  const user = userSection(variant, words);
  const others = [regional(), display(), signature()];
  if (variant.traps === '1') others.push(recent(variant, words));
  return (variant.scroll === 'near' ? [user, ...others] : [...others, user]).join('');
}

export const otherTabHtml = () =>
  section(
    'When to tell me',
    checkbox('A ticket is assigned to me', { checked: true }) + checkbox('A ticket of mine is overdue'),
  );
