import { describe, expect, it } from 'vitest';
import { autotaskIdioms } from '@/autotask/idioms';
import { listLabelIds, LONGEST_LABEL, nameOf, ownTextOf, textOf } from '@/locate/name';
import { roleFit, roleOf } from '@/locate/role';

const first = (html: string) => {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-it]') ?? document.body.firstElementChild!;
};

describe('the role of', () => {
  it.each([
    ['<button></button>', 'button'],
    ['<input type="submit">', 'button'],
    ['<input type="image">', 'button'],
    ['<details><summary data-it>More</summary></details>', 'button'],
    ['<a href="#x"></a>', 'link'],
    ['<a></a>', 'generic'],
    ['<div onclick=""></div>', 'generic'],
    ['<div tabindex="0"></div>', 'generic'],
    ['<div tabindex="-1"></div>', undefined],
    ['<input>', 'textbox'],
    ['<input type="password">', 'textbox'],
    ['<input type="tel">', 'textbox'],
    ['<textarea></textarea>', 'textbox'],
    ['<div contenteditable></div>', 'textbox'],
    ['<div contenteditable="false"></div>', undefined],
    ['<input type="hidden">', undefined],
    ['<input type="radio">', undefined],
    ['<input type="checkbox">', 'checkbox'],
    ['<div role="switch"></div>', 'checkbox'],
    ['<li role="menuitemradio"></li>', 'menuitem'],
    ['<button role="tab"></button>', 'tab'],
    ['<button role="presentation"></button>', 'button'],
    ['<div role="button link"></div>', 'button'],
    ['<div class="Button2"></div>', 'button'],
    ['<div class="TabBar"><a class="Button ButtonIcon" data-it></a></div>', 'tab'],
    ['<div class="ContextOverlay"><div class="Button2" data-it></div></div>', 'menuitem'],
    ['<div class="LinkButton2"></div>', 'button'],
    ['<atbutton></atbutton>', 'button'],
    ['<a class="ImgLink"></a>', 'link'],
    ['<div class="Checkbox2"></div>', 'checkbox'],
    ['<p></p>', undefined],
  ])('%s is %s', (html, role) => {
    expect(roleOf(first(html), autotaskIdioms)).toBe(role);
  });

  it('fits best when it is asked for first, less later, and not at all otherwise', () => {
    expect(roleFit('button', ['button', 'link'])).toBe(1);
    expect(roleFit('link', ['button', 'link'])).toBeLessThan(1);
    expect(roleFit('generic', ['button'])).toBe(0.8);
    expect(roleFit('generic', ['textbox'])).toBe(0);
    expect(roleFit('checkbox', ['button'])).toBe(0);
  });
});

describe('the name of', () => {
  it.each([
    ['<button aria-label="A">B</button>', 'A'],
    [
      '<div><button aria-labelledby="x y" aria-label="C" data-it></button><i id="x">A</i><i id="y">B</i></div>',
      'A B',
    ],
    ['<button aria-labelledby="nowhere">A</button>', 'A'],
    ['<button title="T">A</button>', 'A'],
    ['<button title="T"></button>', 'T'],
    ['<input type="button" value="Go">', 'Go'],
    ['<input value="typed">', ''],
    ['<input type="password" value="typed">', ''],
    ['<button>A<span aria-hidden="true">B</span></button>', 'A'],
    [
      '<button>A<input value="typed"><textarea>typed</textarea><select><option>typed</option></select></button>',
      'A',
    ],
    ['<button><svg><title>typed</title></svg>A</button>', 'A'],
    ['<div role="button" contenteditable="true">typed</div>', ''],
  ])('%s is %j', (html, name) => {
    expect(nameOf(first(html))).toBe(name);
  });

  it('a control that names thousands of labels is read from the first few', () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `n${i}`);
    const html = `<button aria-labelledby="${ids.join(' ')}"></button>${ids
      .slice(0, 20)
      .map((id) => `<i id="${id}">${id}</i>`)
      .join('')}`;
    const button = first(`<div>${html}</div>`).firstElementChild!;
    expect(nameOf(button).split(' ')).toEqual(ids.slice(0, 10));
    expect(listLabelIds(button)).toEqual(ids.slice(0, 10));
  });

  it('is nothing when it is longer than any label', () => {
    const long = 'word '.repeat(LONGEST_LABEL);
    expect(nameOf(first(`<button>${long}</button>`))).toBe('');
    expect(textOf(first(`<p>${long}</p>`))).toBe('');
    expect(ownTextOf(first(`<p>${long}</p>`))).toBe('');
  });

  it('does not count what stands in child elements as own text', () => {
    expect(ownTextOf(first('<p>A <b>B</b> C</p>')).replace(/\s+/g, ' ')).toBe('A C');
  });
});
