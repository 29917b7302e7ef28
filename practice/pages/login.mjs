import { PATHS } from '../markup/paths.mjs';
import { escape } from '../markup/controls.mjs';
import { documentHtml } from './document.mjs';

/** Accepts anything. The form's own address has no #fragment, so a link's fragment is lost here, as in Autotask. */
export const loginPage = (variant, returnTo) =>
  documentHtml(variant, {
    title: 'Autotask (practice): sign in',
    styles: ['plain'],
    scripts: ['practice-link'],
    body: `<main class="card"><h1>Autotask (practice)</h1><p>Type anything. Nothing is kept.</p>
<form method="post" action="${PATHS.login}?ReturnUrl=${escape(encodeURIComponent(returnTo ?? ''))}">
<label>User Name<input name="UserName" autocomplete="off"></label>
<label>Password<input name="Password" type="password" autocomplete="off"></label>
<button type="submit">Sign In</button></form></main>`,
  });
