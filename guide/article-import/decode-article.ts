/** A page says what it is written in near its start. */
const START = 4096;
const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
/** PDF, RTF and what is zipped, such as Word's own files: they may have nothing in them that no text has. */
const OTHER_FILE = /^(?:%PDF-|\{\\rtf|PK\p{Cc}\p{Cc})/u;
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;

const WINDOWS = 'windows-1252';
/** What Windows has from 0x80 to 0x9F; a space: nothing. Node reads these bytes as controls. */
const TYPOGRAPHY = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of an article as it lies on a disk: by the mark in front of it, by what the page says of itself, as UTF-8, or else
 * in the encoding in which Windows has written for thirty years and Word still does. Undefined: it isn't text at all.
 */
export function decodeArticle(bytes: Uint8Array): string | undefined {
  for (const encoding of listEncodings(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return isText(text) ? text : undefined;
  }
  return undefined;
}

function listEncodings(bytes: Uint8Array): string[] {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  const declared = isMarked ? undefined : queryDeclared(bytes);
  return [...(declared === undefined ? [] : [declared]), 'utf-8', WINDOWS];
}

function queryDeclared(bytes: Uint8Array): string | undefined {
  const label = DECLARED.exec(new TextDecoder(WINDOWS).decode(bytes.subarray(0, START)))?.[1];
  // Where this could be read byte by byte, it isn't written in two bytes each.
  return label === undefined || /^(?:utf-?16|ucs-?2|unicode)/i.test(label) ? undefined : label;
}

/** Undefined also where nobody knows the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === WINDOWS ? text.replaceAll(/\p{Cc}/gu, typographyOf) : text;
  } catch {
    return undefined;
  }
}

function typographyOf(control: string): string {
  const letter = TYPOGRAPHY[control.charCodeAt(0) - 0x80];
  return letter === undefined || letter === ' ' ? control : letter;
}

/** A text may have a stray mark in it, such as the one that ended files under DOS; of other bytes every tenth is one. */
function isText(text: string): boolean {
  if (text.includes('\u{0}') || OTHER_FILE.test(text)) return false;
  return (text.match(CONTROLS)?.length ?? 0) <= 2 + text.length / 50;
}
