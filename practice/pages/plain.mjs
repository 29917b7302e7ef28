// Pages that only say something.
import { escape, heading } from '../markup/controls.mjs';
import { legacyDocument } from './document.mjs';

const say = (variant, title, paragraphs) =>
  legacyDocument(variant, {
    title,
    scripts: [],
    body: `<div class="PageHeadingContainer">${heading(title)}</div><div class="PageText">${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</div>`,
  });

export const deniedPage = (variant) =>
  say(variant, 'Access Denied', ['You do not have permission to see this page. (Practice)']);

export const missingPage = (variant) =>
  say(variant, 'Page not found', ['The practice Autotask has no such page.']);

export const helpPage = (variant) =>
  say(variant, 'Help (practice)', [
    'Autotask’s own help lives under this address. The practice site has none of it.',
    'A guide has nothing to do here, whatever words the page holds: Authentication Code Options, Request New QR Code.',
  ]);

export const emptyAreaPage = (variant, url) =>
  say(variant, decodeURIComponent(url.pathname.split('/').pop()), [
    'This part of Autotask is empty in the practice site.',
  ]);
