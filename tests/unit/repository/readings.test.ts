import { describe, expect, it } from 'vitest';
import { listReadings } from '../../fixtures/readings';

/** What the recorder's bundle is searched by, in tests/both/built.test.ts. */
describe('what reads people’s data in built code', () => {
  it.each([
    ['const v = r(HTMLInputElement.prototype, "value");', 'value'],
    ["reader(HTMLTextAreaElement.prototype, 'defaultValue')", 'defaultValue'],
    ['f(i,`valueAsNumber`)', 'valueAsNumber'],
    ['e.value', 'value'],
    ['e?.value.length', 'value'],
    ['const{value:t}=e', 'value'],
    ['({ target: { value } }) => value', 'value'],
    ['e.getAttribute("value")', 'value'],
    ['matches(e,\'[value^="a"]\')', 'value'],
    ['j(e,"aria-valuetext")', 'aria-valuetext'],
    ['f(s,"selectedOptions")', 'selectedOptions'],
    ['o.selectedIndex', 'selectedIndex'],
    ['f(i,"selectionStart")', 'selectionStart'],
    ['window.getSelection()', 'getSelection'],
    ['getSelection()+""', 'getSelection'],
    ['f(d,"getSelection")', 'getSelection'],
    ['f(i,"files")', 'files'],
    ['new FileReader', 'FileReader'],
    ['new FormData(t)', 'FormData'],
    ['f(InputEvent.prototype,"data")', 'data'],
    ['n.data', 'data'],
    ['f(h,"innerText")', 'innerText'],
    ['e.innerHTML', 'innerHTML'],
    ['e.textContent', 'textContent'],
    ['navigator.clipboard', 'clipboard'],
    ['e.clipboardData', 'clipboardData'],
    ['o("paste",t)', 'paste'],
    ['o("beforeinput",t)', 'beforeinput'],
    ['const{key:n}=e', 'key'],
    ['observe(e,{attributeOldValue:!0})', 'attributeOldValue'],
    ['e.preventDefault()', 'preventDefault'],
    ['g(Event.prototype,"stopPropagation")', 'stopPropagation'],
    ['t.dispatchEvent(n)', 'dispatchEvent'],
    ['t.click()', 'click'],
    ['g(HTMLElement.prototype,"click")', 'click'],
  ])('is found: %s', (code, name) => expect(listReadings(code)).toEqual([name]));

  it.each(['o("click",t=>n(t))', '["void","submit","reset"]', 'e.dataset.x', 'const values=[]', 'e.keys()'])(
    'is no such thing: %s',
    (code) => expect(listReadings(code)).toEqual([]),
  );
});
