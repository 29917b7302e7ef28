import { describe, expect, it } from 'vitest';
import { autotaskScene } from '@/autotask/scene';
import { iconOf, showsWords, tooltipOf, wordsOf } from '@/locate/recorded/names';

/** What a control is called when it is shown: the words that stay, and what its picture means. */
const control = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};
const words = (html: string) => wordsOf(control(html), 'link', autotaskScene).trim();
const icon = (html: string) => iconOf(control(html), autotaskScene);

describe('the words on a control', () => {
  it.each([
    ['<a href="#"><span>Layout Options</span> <span>4</span></a>', 'Layout Options'],
    ['<a href="#"><b>3</b> <span>Notifications</span></a>', 'Notifications'],
    ['<a href="#"><span>Widgets</span> <small class="badge bg-green">new</small></a>', 'Widgets'],
    ['<a href="#"><span class="label">Type</span></a>', 'Type'],
    ['<a href="#"><span class="label">Type</span> <span>Incident</span></a>', 'Type Incident'],
    ['<a href="#">Step 2</a>', 'Step 2'],
    ['<a href="#"><span>2</span></a>', '2'],
  ])('leave out counts and badges: %s', (html, name) => expect(words(html)).toBe(name));
});

describe('the words on a control of a component', () => {
  const inComponent = (between: string) => {
    const host = control(`<x-component>${between}</x-component>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<button><i class="fa fa-tag"></i><slot></slot></button>';
    return host.shadowRoot!.querySelector('button')!;
  };

  it('are those that its slot shows', () => {
    const button = inComponent('<span>Layout Options</span> <span>4</span>');
    expect(wordsOf(button, 'button', autotaskScene).trim()).toBe('Layout Options');
    expect(showsWords(button)).toBe(true);
  });

  it('are no person’s name that its slot shows', () => {
    const button = inComponent('<span class="Chip">Jane Doe</span>');
    expect(wordsOf(button, 'button', autotaskScene)).not.toContain('Jane');
  });
});

describe('the icon of a control', () => {
  it.each([
    ['<button><i class="fa fa-trash-o"></i></button>', 'trash icon'],
    [
      '<button><i class="bi bi-plus-lg" style="display:none"></i><i class="bi bi-dash-lg"></i></button>',
      'dash-lg icon',
    ],
    ['<button><i class="fas fa-lg fa-fw fa-print"></i></button>', 'print icon'],
    ['<button><span class="material-icons">content_paste</span></button>', 'content-paste icon'],
    ['<button>×</button>', 'close icon'],
    ['<a href="#"><span>«</span></a>', 'first icon'],
    ['<a href="#">3</a>', '3 icon'],
    ['<button><div class="StandardButtonIcon Edit"></div></button>', 'Edit icon'],
    ['<button><i></i></button>', ''],
  ])('is what is displayed: %s', (html, name) => expect(icon(html)).toBe(name));

  it('is beside the point where words are to be seen, not where there is a count', () => {
    expect(showsWords(control('<a href="#"><i class="fa fa-tag"></i> Prices</a>'))).toBe(true);
    expect(
      showsWords(control(`<a href="#"><i class="fa fa-tag"></i> ${'A long text. '.repeat(60)}</a>`)),
    ).toBe(true);
    expect(showsWords(control('<a href="#"><i class="fa fa-envelope"></i> <b>4</b></a>'))).toBe(false);
  });
});

it('a tooltip is read where scripts have put it aside', () => {
  expect(tooltipOf(control('<a href="#" title="" data-original-title="Next page"></a>'))).toBe('Next page');
  expect(tooltipOf(control('<a href="#" title="Call 555 123 4567"></a>'))).toBe('');
});
