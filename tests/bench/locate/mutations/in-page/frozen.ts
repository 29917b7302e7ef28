/** A document of the practice Autotask in one moment: no scripts, no frames' contents, its looks in one style sheet. */
export interface FrozenDocument {
  /** The moment that it was taken in, and its path. */
  name: string;
  path: string;
  title: string;
  /** Where it was met: as the tab's own document, in a frame, or in a window opened by another. */
  realm: 'top' | 'frame' | 'popup';
  attributes: [string, string][];
  css: string;
  body: string;
}

/** Puts frozen documents into this one, fresh for each mutant. */
export interface Stage {
  /** The looks, which every open shadow root needs as well. */
  css(): string;
  restyle(css: string): void;
  reset(): void;
}

const STYLE = 'mutants-style';

export function createStage(frozen: FrozenDocument): Stage {
  const { documentElement: root } = document;
  history.replaceState(null, '', frozen.path);
  document.title = frozen.title;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const [name, value] of frozen.attributes) root.setAttribute(name, value);
  const pristine = new DOMParser().parseFromString(frozen.body, 'text/html').body;
  let style = document.getElementById(STYLE);
  if (!style) {
    style = document.createElement('style');
    style.id = STYLE;
    document.head.append(style);
  }
  const sheet = style;
  return {
    css: () => sheet.textContent,
    restyle(css) {
      if (sheet.textContent !== css) sheet.textContent = css;
    },
    reset() {
      this.restyle(frozen.css);
      document.body.replaceWith(document.importNode(pristine, true));
      scrollTo(0, 0);
    },
  };
}
