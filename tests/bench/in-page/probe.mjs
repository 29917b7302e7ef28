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
 * @property {(what: string) => Promise<Motion>} follow
 * @property {() => boolean} isRinged
 */

/** @param {{ engine: 'signpost' | 'driver', target: string, nextTarget: string }} options */
export function installProbe({ engine, target, nextTarget }) {
  const NEAR_PX = 1.5;
  const OFF_PX = 9999;
  const MARGIN_PX = 6;
  const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const query = (/** @type {string} */ selector) =>
    /** @type {HTMLElement | null} */ (document.querySelector(selector));

  /** @type {() => Edges | null} */
  const ringOfSignpost = () => {
    const host = /** @type {any} */ (globalThis)[Symbol.for('signpost.overlay-host')];
    const ring = /** @type {HTMLElement | null | undefined} */ (
      host?.root.querySelector('[data-part="spotlight"]')
    );
    if (!ring || ring.hidden || !host.element.isConnected) return null;
    const { left, top, right, bottom } = ring.getBoundingClientRect();
    return {
      left: left + MARGIN_PX,
      top: top + MARGIN_PX,
      right: right - MARGIN_PX,
      bottom: bottom - MARGIN_PX,
    };
  };
  /** @type {() => Edges | null} The hole in driver.js's overlay is the second part of a path. */
  const ringOfDriver = () => {
    const path = document.querySelector('.driver-overlay path')?.getAttribute('d') ?? '';
    const hole = path
      .split(/(?=M)/)[1]
      ?.match(/-?\d+(?:\.\d+)?/g)
      ?.map(Number);
    const [left, top, width, ...rest] = hole ?? [];
    // M x,y h w a r r 0 0 1 r,r v h ...: with no radius the arc's seven numbers follow, then the height.
    const height = rest[7];
    if (left === undefined || top === undefined || width === undefined || height === undefined) return null;
    return { left, top, right: left + width, bottom: top + height };
  };
  const queryRing = engine === 'signpost' ? ringOfSignpost : ringOfDriver;

  const errorAt = (/** @type {string} */ selector) => {
    const ring = queryRing();
    const box = query(selector)?.getBoundingClientRect();
    if (!ring || !box) return OFF_PX;
    return Math.max(
      Math.abs(ring.left - box.left),
      Math.abs(ring.top - box.top),
      Math.abs(ring.right - box.right),
      Math.abs(ring.bottom - box.bottom),
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
    async appear(how, remove) {
      if (engine === 'driver') /** @type {any} */ (globalThis).tour.destroy();
      if (remove) probe.vanish();
      if (engine === 'driver') /** @type {any} */ (globalThis).tour.drive();
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
      // driver.js holds on to the node that it has found; it gets a new start, Signpost doesn't.
      if (engine === 'driver') /** @type {any} */ (globalThis).tour.drive();
      watch(() => errors.push(errorAt(target)));
      await wait(200);
      if (!probe.isRinged()) throw new Error(`The ring is not in place before: ${what}`);
      errors.length = 0;
      if (what === 'inner scroll' || what === 'window scroll') {
        for (let step = 0; step < 60; step += 1) {
          const by = step < 30 ? 4 : -4;
          if (what === 'inner scroll') scroller?.scrollBy(0, by);
          else window.scrollBy(0, by / 2);
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
      window.scrollTo(0, 0);
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
