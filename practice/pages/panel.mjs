// The start page: who practises here chooses what Autotask should be like.
import { CHOICES } from '../choices.mjs';
import { DEFAULTS } from '../variant.mjs';
import { escape } from '../markup/controls.mjs';
import { documentHtml } from './document.mjs';

const option = (key, value, sentence, chosen) =>
  `<label><input type="radio" name="${key}" value="${value}"${chosen ? ' checked' : ''}><span>${escape(sentence)}</span></label>`;

const choice = (variant, key) => {
  const { title, options } = CHOICES[key];
  return `<fieldset><legend>${escape(title)}</legend>${Object.entries(options)
    .map(([value, sentence]) => option(key, value, sentence, variant[key] === value))
    .join('')}</fieldset>`;
};

const COMMON = ['shell', 'menu', 'labels', 'email', 'theme', 'confirm'];
const RARER = {
  'Admin, customers and tickets': [
    'words',
    'nav',
    'admin',
    'adminlook',
    'categories',
    'create',
    'plus',
    'category',
    'saving',
    'publish',
    'activity',
    'windows',
    'template',
    'merge',
    'merged',
    'alerts',
  ],
  'Rarer cases of the 2FA setting': ['prefs', 'dialog', 'save', 'sso', 'tab', 'scroll', 'qr', 'frameset'],
  'Rarer cases anywhere': ['section', 'tabs', 'late', 'lang', 'terms', 'churn', 'login', 'traps'],
};

const choices = (variant, keys) =>
  `<div class="choices">${keys.map((key) => choice(variant, key)).join('')}</div>`;

/** Open when something in it was chosen. */
const rarer = (variant, [title, keys]) =>
  `<details${keys.some((key) => variant[key] !== DEFAULTS[key]) ? ' open' : ''}><summary>${title}</summary>${choices(variant, keys)}</details>`;

export const panelPage = (variant) =>
  documentHtml(variant, {
    title: 'Practice Autotask',
    styles: ['plain'],
    body: `<main class="panel"><h1>Practice Autotask</h1>
<p class="lead">A stand-in for Autotask PSA, for practising and for testing. <b>Nothing here is real:</b> no accounts, no customers, no codes.
Whatever you type stays in this browser and is thrown away. You can break nothing.</p>
<form action="/practice/set">${choices(variant, COMMON)}
${Object.entries(RARER)
  .map((group) => rarer(variant, group))
  .join('\n')}
<p class="go"><button type="submit">Open the practice Autotask</button><a href="/practice/set?to=/practice">Back to the usual choices</a></p></form></main>`,
  });

export const wrongChoicePage = (errors) =>
  documentHtml(DEFAULTS, {
    title: 'Not a choice',
    styles: ['plain'],
    body: `<main class="card"><h1>That can’t be chosen</h1>${errors.map((error) => `<p>${escape(error)}</p>`).join('')}<p><a href="/practice">Choose</a></p></main>`,
  });
