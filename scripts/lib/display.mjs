// @ts-check

/** Whether a window can be shown to somebody on this machine. */
export function hasDisplay() {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
