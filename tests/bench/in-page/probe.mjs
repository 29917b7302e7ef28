// @ts-check
// Runs in a page (it is sent there as text, so it can use nothing from outside): sees in every frame what is about
// to be painted, and compares the ring with the control.

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Edges */
/** @typedef {{ frames: number, ms: number }} Appearance */
/** @typedef {{ errors: number[], ended: number }} Motion Px off in each painted frame; `ended`: the frame in which the motion ended. */
/**
 * @typedef {object} Probe
 * @property {(how: 'fresh' | 'next', remove: boolean) => Promise<Appearance>} appear
 * @property {() => void} vanish
 * @property {() => void} restore
 * @property {() => void} lose The control goes; what waits for controls begins to wait.
 * @property {() => Promise<void>} find The control is there again, and shown.
 * @property {(what: string) => Promise<Motion>} follow
 * @property {() => boolean} isRinged
 */

/**
 * `frames`: in so many frames within each other the control stands below this document; 0: in it.
 *
 * @param {{ target: string, nextTarget: string, frames?: number }} options
 */
export function installProbe({ target, nextTarget, frames = 0 }) {
  const NEAR_PX = 1.5;
  const OFF_PX = 9999;
  /** What draws in this page. Engines that hold on to what they have found are begun anew before each measurement. */
  const engine = /** @type {import('../engines/engine.d.ts').EngineInPage} */ (
    /** @type {any} */ (globalThis).engine
  );
  const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** @type {HTMLIFrameElement[]} The frames around the control, outermost first. */
  const around = [];
  let inner = document;
  for (let depth = 0; depth < frames; depth += 1) {
    const frame = /** @type {HTMLIFrameElement} */ (inner.querySelector('iframe'));
    around.push(frame);
    inner = /** @type {Document} */ (frame.contentDocument);
  }
  const query = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (inner.querySelector(selector));
  /** Where the inner document's view begins in this one's, with borders and paddings of frames. */
  const originOf = () => {
    let [x, y] = [0, 0];
    for (const frame of around) {
      const { left, top } = frame.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      x += left + frame.clientLeft + parseFloat(paddingLeft);
      y += top + frame.clientTop + parseFloat(paddingTop);
    }
    return { x, y };
  };

  const errorAt = (/** @type {string} */ selector) => {
    const ring = engine.hole();
    const box = query(selector)?.getBoundingClientRect();
    if (!ring || !box) return OFF_PX;
    const { x, y } = originOf();
    return Math.max(
      Math.abs(ring.left - box.left - x),
      Math.abs(ring.top - box.top - y),
      Math.abs(ring.right - box.right - x),
      Math.abs(ring.bottom - box.bottom - y),
    );
  };

  // A resize observer is called after all animation frame callbacks and the layout, right before the paint. It is
  // roused by a box of our own in a closed shadow root, whose changes no observer of the page or the extension sees.
  const host = document.createElement('bench-probe');
  host.style.cssText = 'position:fixed;left:0;top:0;width:2px;height:2px;pointer-events:none';
  const box = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  /** @type {((time: number) => void) | undefined} */
  let onFrame;
  new ResizeObserver(() => onFrame?.(performance.now())).observe(box);
  const beat = () => {
    if (!onFrame) return;
    box.style.width = box.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(beat);
  };
  const watch = (/** @type {(time: number) => void} */ each) => {
    const idle = !onFrame;
    onFrame = each;
    if (idle) requestAnimationFrame(beat);
  };
  const afterPaint = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(undefined));
      port1.start();
      port2.postMessage(0);
    });

  /** @type {HTMLElement | undefined} */
  let kept;
  const copyOfTarget = () => {
    kept ??= /** @type {HTMLElement} */ (query(target)?.cloneNode(true));
    return /** @type {HTMLElement} */ (kept.cloneNode(true));
  };

  /** @type {Probe} */
  const probe = {
    isRinged: () => errorAt(target) < NEAR_PX,
    vanish() {
      copyOfTarget();
      query(target)?.remove();
      query('#dialog-place')?.replaceChildren();
    },
    restore() {
      query('#mover')?.append(copyOfTarget());
    },
    lose() {
      engine.end?.();
      probe.vanish();
      // What takes no function to wait with may refuse, now or in a while.
      void Promise.resolve(engine.begin?.()).catch(() => undefined);
    },
    async find() {
      engine.end?.();
      probe.restore();
      await engine.begin?.();
      await wait(300);
    },
    async appear(how, remove) {
      if (remove) probe.lose();
      if (remove) await wait(300);
      const selector = how === 'next' ? nextTarget : target;
      const template = /** @type {HTMLTemplateElement | null} */ (query('#dialog-template'));
      // Anywhere between two frames, as pages do it.
      await wait(100 + Math.random() * 40);
      return new Promise((resolve, reject) => {
        let frames = 0;
        const began = performance.now();
        if (how === 'next') query('#dialog-place')?.append(template?.content.cloneNode(true) ?? '');
        else query('#mover')?.append(copyOfTarget());
        watch(() => {
          frames += 1;
          if (errorAt(selector) < NEAR_PX) {
            onFrame = undefined;
            void afterPaint().then(() => resolve({ frames, ms: performance.now() - began }));
          } else if (performance.now() - began > 6000) {
            onFrame = undefined;
            reject(new Error(`Nothing was drawn around ${selector} within 6 s`));
          }
        });
      });
    },
    async follow(what) {
      const scroller = query('#scroller');
      const mover = query('#mover');
      /** @type {number[]} */
      const errors = [];
      engine.end?.();
      await engine.begin?.();
      watch(() => errors.push(errorAt(target)));
      await wait(300);
      if (!probe.isRinged()) throw new Error(`The ring is not in place before: ${what}`);
      errors.length = 0;
      if (what.endsWith('scroll')) {
        for (let step = 0; step < 60; step += 1) {
          const by = step < 30 ? 4 : -4;
          if (what === 'inner scroll') scroller?.scrollBy(0, by);
          else if (what === 'frame scroll') inner.defaultView?.scrollBy(0, by / 2);
          else /** @type {Window} */ (top).scrollBy(0, by / 2);
          await wait(16);
        }
      } else if (what === 'transition of 400 px') {
        mover?.classList.add('moved');
        await wait(1050);
      } else if (what === 'layout shift of 90 px') {
        /** @type {HTMLElement} */ (query('#shift')).style.height = '170px';
      } else if (what === 'node replaced, 120 px off') {
        const copy = copyOfTarget();
        copy.style.marginLeft = '120px';
        query(target)?.replaceWith(copy);
      }
      const ended = errors.length;
      await wait(400);
      onFrame = undefined;
      mover?.classList.remove('moved');
      /** @type {HTMLElement} */ (query('#shift')).style.height = '';
      if (what.startsWith('node')) query(target)?.replaceWith(copyOfTarget());
      /** @type {Window} */ (top).scrollTo(0, 0);
      inner.defaultView?.scrollTo(0, 0);
      await wait(300);
      return { errors, ended };
    },
  };
  copyOfTarget();
  /** @type {any} */ (globalThis).bench = probe;
}

/**
 * Calls one of the probe's functions; sent to the page like the probe.
 *
 * @param {string} name
 * @param {unknown[]} args
 */
export function callProbe(name, ...args) {
  return /** @type {any} */ (globalThis).bench[name](...args);
}
