// @ts-check

/** The keys that have a name instead of a letter, as WebDriver writes them. @type {Record<string, string>} */
const NAMED = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  ControlOrMeta: process.platform === 'darwin' ? '\uE03D' : '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/**
 * What the keyboard does at `Control+A`: the first ones are held, the last one is pressed, all are let go.
 *
 * @param {string} combination By Playwright's names.
 */
export function pressOf(combination) {
  const names = combination.split('+');
  const held = names.slice(0, -1).map(keyOf);
  const last = keyOf(names.at(-1) ?? '');
  const key = held.length > 0 && !held.includes(NAMED.Shift ?? '') ? last.toLowerCase() : last;
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** @param {string} text */
export function typingOf(text) {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}

/** @param {string} name */
function keyOf(name) {
  const key = NAMED[name] ?? name;
  if ([...key].length !== 1)
    throw new Error(`There is no key named ${name} in tests/driver/firefox/keys.mjs.`);
  return key;
}
