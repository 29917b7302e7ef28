import { afterAll, describe, expect, inject, it } from 'vitest';
import twoFactor from '../../procedures/autotask-2fa.json';
import { canHavePolicies, makePolicyBrowser } from '../driver/policy-browser.mjs';
import { restartGuide, waitForView } from '../e2e/steps/technician';
import { setUpExtension } from '../setup/e2e-context';

const ID = 'signpost@signpost-guides';
const own = { ...twoFactor, id: 'guide-1', title: 'The company’s guide' };

describe.skipIf(!canHavePolicies())('a policy file on this computer', () => {
  const browser = makePolicyBrowser(inject('browserPath'));
  // Firefox hands over whatever stands there: of the wrong type, too.
  const values = {
    companyName: 'Example IT',
    companyColor: 17,
    guides: ['autotask-2fa'],
    library: [JSON.stringify(own), '{ broken', 5],
    allowRecording: false,
  };
  browser.write({ policies: { '3rdparty': { Extensions: { [ID]: values } } } });
  const extension = setUpExtension({ browser: { path: browser.path } });
  afterAll(() => browser.remove());

  it('is in effect in the popup: the company’s name, its guides, and only those', async () => {
    const popup = await extension.openPopup();
    await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain('Example IT');
    const listTitles = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('[data-procedure] h3')].map((each) => each.textContent),
      );
    await expect.poll(async () => (await listTitles()).toSorted()).toEqual([twoFactor.title.en, own.title]);
  });

  it('is explained by the doctor, which says what is not used', async () => {
    const options = await extension.openOwnPage('options.html#/policy');
    const said = () => options.evaluate(() => document.body.innerText);
    await expect.poll(said).toContain('library, entry 2');
    expect(await said()).toContain('companyColor');
  });

  it('keeps no guide from running', async () => {
    await extension.newAutotaskTab();
    await restartGuide(extension);
    await waitForView(extension, ({ card }) => card.state === 'pointing', 'the guide under a policy');
  });
});
