import type { FindTruth } from '../truth';

/** A row of an open menu, in any generation of the shell. */
export const MENU_ROW =
  ':is(.z-popover li, .o-popper .o-menu-item, body > .ContextOverlayContainer.Active a)';

/** An area of the old shell’s menu, which hangs from its logo. */
export const GUIDE_AREA = '.GuideOverlay .GuideNavigation';

/** Not in that menu. */
export const NOT_GUIDE = ':not(.GuideOverlay *)';

/** Only on pages whose path has this in it: the same control elsewhere is another step's. */
export const at =
  (path: string | RegExp, find: FindTruth): FindTruth =>
  () =>
    location.pathname.search(path) === -1 ? undefined : find();
