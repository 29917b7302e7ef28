// The shell's frame and the shell's address: docs/AUTOTASK.md 2.3, 3.1.
import { variant } from './page.js';
import { openWindow } from './windows.js';
import { emptyPath, PATHS, preferencesPath } from '../markup/paths.mjs';

const onyx = variant.shell !== 'g0';

function addressOf(view, path) {
  const data = btoa(JSON.stringify({ url: location.origin + path }));
  return `${PATHS.onyx}?${new URLSearchParams({ view, 'view-data': data })}`;
}

function pathInAddress() {
  try {
    const { url } = JSON.parse(atob(new URLSearchParams(location.search).get('view-data')));
    const { origin, pathname, search } = new URL(url);
    return origin === location.origin ? pathname + search : PATHS.workspace;
  } catch {
    return PATHS.workspace;
  }
}

/** Puts the page's frame in place. It comes after the overlay frame in the order of frames. */
export function createNavigation(place) {
  const frame = document.createElement('iframe');
  frame.className = 'w-full h-full border-none';
  if (!onyx) frame.id = frame.name = 'PageContainerFrame';
  frame.src = onyx ? pathInAddress() : PATHS.workspace;
  place.append(frame);
  const show = (path) => frame.contentWindow.location.replace(path);
  addEventListener('popstate', () => show(pathInAddress()));

  /** The address changes at once, the frame when its page has come. */
  const open = (view, path) => {
    if (onyx) history.pushState(null, '', addressOf(view, path));
    show(path);
  };
  return {
    openArea: (name) => open(name.toLowerCase().replaceAll(' ', '-'), emptyPath(name)),
    // The view's name is a guess: docs/AUTOTASK.md 8.6.
    openAdmin: () => open('admin', PATHS.admin),
    openNewTicket: () =>
      variant.windows === 'frame' ? open('new-ticket', PATHS.ticketNew) : openWindow(PATHS.ticketNew),
    openHome: () => open('my-workspace-and-queues', PATHS.workspace),
    openProfile: () => open('my-profile', PATHS.profile),
    // This one's, too.
    openPreferences: () =>
      variant.prefs === 'top'
        ? location.assign(preferencesPath(variant))
        : open('user-settings', preferencesPath(variant)),
    signOut: () => location.assign('/practice'),
  };
}
