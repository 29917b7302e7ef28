// @ts-check
// Where a document is shown: as the tab's own, in frames of several kinds, in a window that another opened.
const ORIGIN = 'https://ww5.autotask.net/mutants';
const page = (/** @type {string} */ body) => `<!doctype html><html><head></head>${body}</html>`;
const frame = (/** @type {string} */ to) =>
  page(
    `<body style="margin:0;height:100vh"><iframe src="${ORIGIN}/${to}" style="position:absolute;left:56px;top:56px;border:0;width:calc(100% - 56px);height:calc(100% - 56px)"></iframe></body>`,
  );

const DOCUMENTS = {
  leaf: page('<body></body>'),
  top: page('<body></body>'),
  frame: frame('leaf'),
  nested: frame('frame'),
  frameset: page(
    `<frameset rows="26,*"><frame src="${ORIGIN}/empty"><frame src="${ORIGIN}/leaf"></frameset>`,
  ),
  empty: page('<body></body>'),
};

/** @typedef {'top' | 'frame' | 'nested' | 'frameset' | 'popup'} Realm */
const REALMS = /** @type {const} */ (['top', 'frame', 'nested', 'frameset', 'popup']);

/**
 * Opens pages of every realm, with the bundle in them.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} bundle
 */
export async function openRealms(context, bundle) {
  await context.route(`${ORIGIN}/*`, (route) => {
    const name = /** @type {keyof typeof DOCUMENTS} */ (
      new URL(route.request().url()).pathname.split('/').pop()
    );
    return route.fulfill({ contentType: 'text/html', body: DOCUMENTS[name] });
  });
  await context.addInitScript({ content: `${bundle}\nglobalThis.mutants = mutants;` });
  /** @type {Map<Realm, import('playwright-core').Frame>} */
  const frames = new Map();
  for (const realm of REALMS) {
    const opened = await open(context, realm);
    const leaf = opened.frames().find((each) => each.url().endsWith('/leaf'));
    frames.set(realm, leaf ?? opened.mainFrame());
  }
  return frames;
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {Realm} realm
 */
async function open(context, realm) {
  const opened = await context.newPage();
  await opened.goto(`${ORIGIN}/${realm === 'popup' ? 'empty' : realm}`, { waitUntil: 'load' });
  if (realm !== 'popup') return opened;
  const waiting = context.waitForEvent('page');
  await opened.evaluate((to) => void window.open(to, '', 'width=640,height=720'), `${ORIGIN}/leaf`);
  const popup = await waiting;
  await popup.waitForLoadState('load');
  return popup;
}
