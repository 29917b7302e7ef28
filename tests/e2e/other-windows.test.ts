import { expect, it } from 'vitest';
import { setUpExtension } from '../setup/e2e-context';
import { followGuide, restartGuide } from './steps/technician';

/** The code window in markup of other hands, and in places where the practice Autotask never has it. */
const extension = setUpExtension();

const PREFERENCES = '/Mvc/User/Preferences.mvc/Index';

/** Its tick is drawn by its label, the browser's own out of sight. */
const CONTENT = `
  <h2>Authentication</h2>
  <div><button class="request">Request New QR Code</button></div>
  <div class="rest" hidden>
    <img alt="" width="160" height="160" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
    <p><label>Generated Code <input></label></p>
    <p><label>Autotask Password <input type="password"></label></p>
    <button class="validate">Validate</button>
    <p><input type="checkbox" id="tick" checked style="opacity:0;position:absolute"><label for="tick">
      <i style="display:inline-block;width:14px;height:14px;border:1px solid"></i> Receive password via email</label></p>
  </div>
  <button class="save">Save &amp; Close</button>`;

/** Put into the page: makes the controls in a root work; `close` takes the window away. */
function wire(root: ParentNode, close: () => void): void {
  const press = (name: string, act: (button: HTMLButtonElement) => void) => {
    const button = root.querySelector<HTMLButtonElement>(`.${name}`)!;
    button.addEventListener('click', () => act(button));
  };
  press('request', () => (root.querySelector<HTMLElement>('.rest')!.hidden = false));
  press('validate', (button) => button.remove());
  press('save', close);
}

const STYLE = 'position:fixed;left:200px;top:20px;width:500px;height:520px;background:#fff';
const OPEN = {
  'a frame laid over the page': `
    box = document.createElement('iframe');
    box.srcdoc = content;
    box.onload = () => wire(box.contentDocument, () => box.remove());`,
  'shadow roots within each other': `
    box = document.createElement('div');
    const inner = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    root.innerHTML = content;
    wire(root, () => box.remove());`,
  'components whose labels stand in slots': `
    box = document.createElement('div');
    box.innerHTML = content
      .replace(/<button(.*?)<.button>/g, '<x-button$1</x-button>')
      .replace(/<label>(.*?) <input.*?<.label>/g, '<x-field>$1</x-field>');
    const inside = { 'x-button': '<button><slot></slot></button>', 'x-field': '<label><slot></slot> <input></label>' };
    for (const each of box.querySelectorAll('x-button, x-field'))
      each.attachShadow({ mode: 'open' }).innerHTML = inside[each.localName];
    wire(box, () => box.remove());`,
};

const page = (open: string) => `<!doctype html><meta charset="utf-8"><body style="font:14px sans-serif">
  <h1>Preferences</h1><button id="options">Authentication Code Options</button>
  <script>
    const content = ${JSON.stringify(CONTENT)};
    ${wire.toString()}
    options.onclick = () => { let box; ${open} box.style.cssText = '${STYLE}'; document.body.append(box); };
  </script>`;

it.each(Object.entries(OPEN))('in %s the guide leads to the end', async (_, open) => {
  const tab = await extension.context.newPage();
  await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: page(open) }));
  await tab.goto(extension.practice.origin + PREFERENCES);
  await restartGuide(extension);
  const moments = await followGuide(extension);
  const pointedAt = (step: string) =>
    moments.filter((each) => each.step === step).flatMap(({ pointedAt: what }) => what?.trim() || []);
  expect(pointedAt('request-qr-code')).toEqual([expect.stringContaining('Request New QR Code')]);
  const confirming = pointedAt('confirm-code').map((what) => what.split(' ')[0]!.replace('x-', ''));
  expect(confirming).toEqual(['input', 'input', 'button']);
  expect(pointedAt('stop-email')).toEqual([expect.stringContaining('Receive password via email')]);
  expect(moments.at(-1)?.text).toContain('All done');
});
