import { expect, it } from 'vitest';
import { followGuide, restartGuide } from '../e2e/steps/technician';
import { openExtension } from '../setup/e2e-context';

/** Switched off by a fresh Firefox of its own accord it isn't: what the browser itself asks for. */
const OF_FIREFOX =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|googleapis\.com|example\.org)(:|$)/;

it('through a complete guide nothing is asked of anybody but Autotask', async () => {
  const extension = await openExtension();
  try {
    await extension.newAutotaskTab({ email: 'on' });
    await restartGuide(extension);
    const moments = await followGuide(extension);
    expect(moments.at(-1)?.text).toContain('All done');
    const popup = await extension.openPopup();
    await popup.close();
    const hosts = new Set(extension.firefox!.hosts.filter((host) => !OF_FIREFOX.test(host)));
    expect([...hosts]).toEqual(['ww5.autotask.net']);
  } finally {
    await extension.close();
  }
});
