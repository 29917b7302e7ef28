/** Reads what a file of code says to people. */

export interface Call {
  key: string;
  /** How many values follow the key. */
  values: number;
}

/** The calls of `say` and `sayCount`; of the latter the text for several things. */
export function listCalls(source: string): Call[] {
  return [...source.matchAll(/\bsay(Count)?\(\s*'(\w+)'/g)].map((found) => ({
    key: found[1] ? `${found[2]}_other` : found[2]!,
    values: countArguments(source, found.index + found[0].length),
  }));
}

/** How many arguments follow until the bracket closes that is open at `from`. */
function countArguments(source: string, from: number): number {
  let depth = 1;
  let count = 0;
  let isEmpty = true;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at]!;
    if ('`\'"'.includes(sign)) {
      at = skipText(source, at);
      isEmpty = false;
    } else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (depth === 0) return isEmpty ? count - (count > 0 ? 1 : 0) : count;
    if (sign === ',' && depth === 1) {
      count += 1;
      isEmpty = true;
    } else if (!/\s/.test(sign)) isEmpty = false;
  }
  return count;
}

function skipText(source: string, from: number): number {
  const mark = source[from]!;
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === mark) return at;
  }
  return source.length;
}

/** Two words with a space between, as people are spoken to. */
const SPOKEN = /[A-Za-z’']{2,}[,:;]? [a-zA-Z’']{2,}/;
/** Not shown to anybody: what developers read, how things look, what is looked for in documents. */
const UNSHOWN =
  /(?:Error\(|className=(?:\{[^{}]*)?|class: |content=|transform = |querySelector\w*\(|matches\(|closest\((?:\w+, )?|matchMedia\(|selector|import |from )\s*$/;

/** String literals and texts of elements that read like a sentence. */
export function listSpokenTexts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const literals = [...code.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].filter(
    (found) => !UNSHOWN.test(code.slice(Math.max(0, found.index - 80), found.index)),
  );
  const texts = [...code.matchAll(/>([^<>{}=;()|[\]]*)[<{]/g)];
  return [...literals.map(([, , text]) => text!), ...texts.map(([, text]) => text!)]
    .map((text) => text.replace(/\$\{[^}]*\}|<[^>]*>/g, '').trim())
    .filter((text) => SPOKEN.test(text));
}
