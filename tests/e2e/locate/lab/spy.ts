/** Made up; none of it is anybody's. */
export const SECRETS = {
  key: 'JBSW Y3DP EHPK 3PXP',
  picture: 'otpauth-picture',
  code: '731942',
  password: 'hunter2-hunter2',
  choice: 'Payroll',
  note: 'between us',
};

declare global {
  interface Window {
    /** What was read that holds something in confidence. */
    touched: string[];
  }
}

/** Runs in a page: from now on every look into a field, a picture or a drawing is written down. */
export function spyOnSecrets(): void {
  const touched: string[] = (window.touched = []);
  const isPrivate = (node: unknown): node is Element =>
    node instanceof Element &&
    node.matches(
      'input, textarea, select, option, output, [contenteditable], [contenteditable] *, img, canvas, svg, svg *',
    );

  const watch = (owner: object, name: string, when: (self: unknown) => string | false) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) throw new Error(`There is no ${name} to watch`);
    const note = (self: unknown) => {
      const told = when(self);
      if (told) touched.push(told);
    };
    Object.defineProperty(owner, name, {
      configurable: true,
      ...(own.get
        ? {
            get(this: unknown) {
              note(this);
              return own.get!.call(this) as unknown;
            },
            ...(own.set && { set: own.set }),
          }
        : {
            writable: true,
            value(this: unknown, ...args: unknown[]) {
              note(this);
              return (own.value as (...all: unknown[]) => unknown).apply(this, args);
            },
          }),
    });
  };
  /** What an element may hold that was typed, chosen or computed. */
  const TYPED = 'textarea, select, output, [contenteditable]';
  const always = (name: string) => () => name;

  for (const name of ['value', 'defaultValue', 'valueAsNumber', 'selectionStart', 'files'])
    watch(HTMLInputElement.prototype, name, always(name));
  for (const name of ['value', 'defaultValue', 'textLength'])
    watch(HTMLTextAreaElement.prototype, name, always(name));
  for (const name of ['value', 'selectedIndex', 'selectedOptions', 'options'])
    watch(HTMLSelectElement.prototype, name, always(name));
  watch(HTMLOutputElement.prototype, 'value', always('value'));
  for (const name of ['src', 'currentSrc', 'alt']) watch(HTMLImageElement.prototype, name, always(name));
  for (const name of ['getContext', 'toDataURL', 'toBlob'])
    watch(HTMLCanvasElement.prototype, name, always(name));
  watch(CanvasRenderingContext2D.prototype, 'getImageData', always('getImageData'));
  for (const name of ['innerText', 'outerText'])
    watch(HTMLElement.prototype, name, (self) => isPrivate(self) && name);
  for (const name of ['innerHTML', 'outerHTML'])
    watch(Element.prototype, name, (self) => isPrivate(self) && name);
  watch(Node.prototype, 'textContent', (self) => {
    const holder = isPrivate(self) ? self : self instanceof Element ? self.querySelector(TYPED) : null;
    return holder !== null && `text of ${holder.localName}`;
  });
  watch(CharacterData.prototype, 'data', (self) => {
    const holder = (self as Text).parentElement;
    return isPrivate(holder) && `text in ${holder.localName}`;
  });
  watch(
    Node.prototype,
    'nodeValue',
    (self) => self instanceof Text && isPrivate(self.parentElement) && 'nodeValue',
  );

  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name: string) {
    if (isPrivate(this) && ['value', 'src', 'srcset', 'alt', 'href', 'd'].includes(name.toLowerCase())) {
      touched.push(`attribute ${name}`);
    }
    return read.call(this, name);
  };
}
