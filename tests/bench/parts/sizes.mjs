// @ts-check
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is left of React in a minified build. */
const REACT = /react\.dev|__REACT|react-dom|Symbol\.for\(["'`]react\./i;
const KB = 1000;

/** @param {import('../lib/browsers.mjs').Bench} bench */
export async function run({ extension }) {
  const html = readFileSync(join(extension, 'popup.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? '');
  const popup = ['popup.html', ...linked];
  const units = [
    { name: 'boot', paths: ['boot.js'], where: 'every Autotask frame, always' },
    { name: 'agent', paths: ['agent.js'], where: 'every Autotask frame, during a run' },
    {
      name: 'agent and look',
      paths: ['agent.js', 'look.js'],
      where: 'of these, the frames that can be seen',
    },
    { name: 'look', paths: ['look.js'], where: 'as above' },
    { name: 'reach', paths: ['reach.js'], where: 'frames in which somebody was brought to the control' },
    { name: 'recall', paths: ['recall.js'], where: 'frames that can be seen, where controls were shown' },
    { name: 'question', paths: ['question.js'], where: 'frames that show a small box with an answer' },
    { name: 'picker', paths: ['picker.js'], where: 'all frames of a tab, while one is shown' },
    { name: 'card', paths: ['card.js'], where: 'top documents, during a run' },
    { name: 'background', paths: ['background.js'], where: 'the service worker' },
    { name: 'popup', paths: popup, where: 'its own window, when opened' },
  ].map(({ name, paths, where }) => {
    const contents = paths.map((path) => readFileSync(join(extension, path)));
    return {
      name,
      where,
      files: paths.map((path) => basename(path)),
      raw: contents.reduce((sum, content) => sum + content.length, 0),
      gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
      react: contents.some((content) => REACT.test(content.toString())),
    };
  });
  const get = (/** @type {string} */ name) =>
    /** @type {typeof units[number]} */ (units.find((unit) => unit.name === name));
  const plain = ['boot', 'agent', 'look', 'reach', 'recall', 'question', 'picker'].map(get);
  const [boot, ringed, card] = [get('boot'), get('agent and look'), get('card')];
  return {
    title: 'Sizes',
    tables: [
      {
        head: ['part', 'raw, bytes', 'gzip -9, bytes', 'React', 'where it is loaded'],
        rows: units.map(({ name, raw, gzip, react, where }) => [
          name,
          raw.toLocaleString('en'),
          gzip.toLocaleString('en'),
          react ? 'yes' : 'no',
          where,
        ]),
      },
    ],
    notes: card.react ? [] : ['React was not recognised in the card either: the markers need a look.'],
    aims: [
      { what: 'boot, a frame', aim: '2 kB gzip', value: `${boot.gzip} B`, met: boot.gzip <= 2 * KB },
      {
        what: 'a frame with a ring',
        aim: '16 kB gzip',
        value: `${ringed.gzip} B`,
        met: ringed.gzip <= 16 * KB,
      },
      {
        what: 'no React in any of them but the card',
        aim: 'none',
        value: plain.some(({ react }) => react) ? 'found' : 'none',
        met: card.react && !plain.some(({ react }) => react),
      },
    ],
    data: { units },
  };
}
