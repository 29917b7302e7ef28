import { describe, expect, it } from 'vitest';
import * as dom from '@/locate/dom';
import { holds, parentOf } from '@/locate/walk';

/** The browser's own answer to `form.id` is the field of that name; jsdom leaves built-in properties as they are. */
function formWithFields(...names: string[]): HTMLFormElement {
  document.body.innerHTML = '<div id="around"><form id="own" class="a b" title="of the form"></form></div>';
  const form = document.querySelector('form')!;
  for (const name of names) {
    const field = form.appendChild(document.createElement('input'));
    field.name = name;
    Object.defineProperty(form, name, { value: field });
  }
  return form;
}

describe('a form with fields of all names', () => {
  it('is read by the prototypes', () => {
    const around = () => document.querySelector('#around')!;
    const form = formWithFields(...Object.keys(dom).filter((name) => name !== 'appendChild'));
    expect(form.id).toBeInstanceOf(HTMLInputElement);
    expect(dom.id(form)).toBe('own');
    expect(dom.localName(form)).toBe('form');
    expect(dom.parentElement(form)).toBe(around());
    expect(dom.parentNode(form)).toBe(around());
    expect(dom.getAttribute(form, 'title')).toBe('of the form');
    expect([...dom.classList(form)]).toEqual(['a', 'b']);
    expect(dom.children(form)).toHaveLength(Object.keys(dom).length - 1);
    expect(dom.ownerDocument(form)).toBe(document);
    expect(dom.getRootNode(form)).toBe(document);
    expect(dom.isConnected(form)).toBe(true);
    expect(dom.contains(form, dom.firstElementChild(form)!)).toBe(true);
  });

  it('does not lead a walk up the tree into a circle', () => {
    const form = formWithFields('parentElement', 'getRootNode', 'parentNode');
    const field = dom.firstElementChild(form)!;
    expect(parentOf(form)).toBe(document.querySelector('#around'));
    expect(holds(document.documentElement, field)).toBe(true);
    expect(parentOf(document.documentElement)).toBeNull();
  });
});

it('a picture named "host" is nobody\'s shadow host', () => {
  const picture = document.createElement('img');
  Object.defineProperty(document, 'host', { configurable: true, value: picture });
  expect(dom.hostOf(document)).toBeNull();
  expect(parentOf(document.documentElement)).toBeNull();
  Reflect.deleteProperty(document, 'host');
});

it('a shadow root is asked for as a root, and leads to its host', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const host = document.querySelector('#host')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<b id="inside"></b>';
  const inside = dom.getElementById(root, 'inside')!;
  expect(dom.querySelector(root, 'b')).toBe(inside);
  expect(dom.shadowRoot(host)).toBe(root);
  expect(dom.hostOf(dom.getRootNode(inside))).toBe(host);
  expect([...dom.children(root)]).toEqual([inside]);
});
