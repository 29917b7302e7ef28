import * as dom from '@/locate/dom';

/** Whether Autotask is dark: its shell says so in a property of the body (docs/AUTOTASK.md 4.8), else the system does. */
export function queryTheme(): 'dark' | 'light' {
  const said = dom.body(document)?.style.getPropertyValue('--is-theme-dark').trim();
  if (said === '1') return 'dark';
  if (said === '0') return 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
