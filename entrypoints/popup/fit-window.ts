/** What the popup asks for, in its own pixels (components/popup/popup.css). */
const OWN_PX = 400;
/** The window's own size may be told some frames after its view's. */
const FRAMES = 60;

/**
 * Keeps the popup as narrow as its window where pages are zoomed: the browser makes no popup wider than 800 pixels of the
 * screen, which are 200 of the page's at 400 %, and the rest of the lines would be beyond the edge. The window itself has
 * to be as wide as the popup asks for at no zoom: while it is being opened it is narrower, and must be let grow.
 */
export function fitWindow(): void {
  let left = 0;
  const fit = () => {
    const isZoomed = outerWidth >= OWN_PX && innerWidth < OWN_PX;
    const width = isZoomed ? `${document.documentElement.clientWidth}px` : '';
    if (document.body.style.width !== width) document.body.style.width = width;
    left -= 1;
    if (left > 0) requestAnimationFrame(fit);
  };
  const watch = () => {
    const isWatching = left > 0;
    left = FRAMES;
    if (!isWatching) fit();
  };
  addEventListener('resize', watch);
  watch();
}
