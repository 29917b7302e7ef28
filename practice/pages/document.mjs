import { escape } from '../markup/controls.mjs';
import { modulesOf } from './modules.mjs';

export const OLD_STYLES = ['legacy', 'controls', 'pickers', 'entity', 'dialog'];

/** Content waits in a <template>: client/late.js puts it in its place, after so many milliseconds. */
export const later = (html, milliseconds) =>
  `<template data-after="${Number(milliseconds)}">${html}</template>`;

/**
 * One whole document. `scripts` and `styles` name files in client/; `frame` is a document that Autotask shows inside another.
 */
export function documentHtml(
  variant,
  { title, body, bodyClass = '', bodyStyle = '', scripts = [], styles = OLD_STYLES },
) {
  const files = '/practice/files/client/';
  return `<!doctype html>
<html lang="${variant.lang}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${[`theme-${variant.theme}`, ...styles].map((name) => `<link rel="stylesheet" href="${files}${name}.css">`).join('\n')}
${modulesOf(scripts)
  .map((path) => `<link rel="modulepreload" href="/practice/files/${path}">`)
  .join('\n')}
${scripts.map((name) => `<script type="module" src="${files}${name}.js"></script>`).join('\n')}
</head>
<body${bodyClass && ` class="${bodyClass}"`}${bodyStyle && ` style="${bodyStyle}"`}>
${body}
</body>
</html>`;
}

/** A page of the old kind: what the shell's frame, a window of its own or a tab shows. */
export const legacyDocument = (variant, { title, body, bodyClass = '', scripts = ['legacy'] }) =>
  documentHtml(variant, {
    title,
    bodyClass: `${bodyClass} FullScroll`.trim(),
    scripts,
    body: scripts.length
      ? `<div id="LoadingIndicator" class="Active"></div>${later(body, variant.late)}`
      : body,
  });
