// A picture that looks like a QR code and is none: random dots, with PRACTICE across it.
const SIZE = 33;
const SCALE = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const random = (count) => crypto.getRandomValues(new Uint8Array(count));

/** A made-up key to type in by hand, in groups of four. */
export const manualKey = () =>
  Array.from(random(24), (byte) => ALPHABET[byte % 32])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1 ');

function inFinder(x, y) {
  const from = (at) => (at < 8 ? at : at > SIZE - 9 ? SIZE - 1 - at : undefined);
  const [dx, dy] = [from(x), from(y)];
  if (dx === undefined || dy === undefined || (x > 8 && y > 8)) return undefined;
  const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
  return ring !== 2 && ring < 4;
}

const inBand = (y) => y >= SIZE / 2 - 3 && y <= SIZE / 2 + 2;

function dots() {
  const bits = random(SIZE * SIZE);
  return Array.from(bits, (bit, index) => [index % SIZE, Math.floor(index / SIZE), bit]).filter(
    ([x, y, bit]) => {
      if (inBand(y)) return false;
      return inFinder(x, y) ?? bit % 2 === 1;
    },
  );
}

function svgText() {
  const side = SIZE + 4;
  const squares = dots()
    .map(([x, y]) => `M${x + 2} ${y + 2}h1v1h-1z`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * SCALE}" height="${side * SCALE}" viewBox="0 0 ${side} ${side}">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${squares}" fill="#000"/>` +
    `<text x="${side / 2}" y="${side / 2 + 1.4}" font-family="sans-serif" font-size="4.6" font-weight="700" letter-spacing=".5" text-anchor="middle" fill="#376a94">PRACTICE</text></svg>`
  );
}

export function qrPicture(kind, doc) {
  const text = svgText();
  const holder = doc.createElement('div');
  if (kind === 'svg') {
    holder.innerHTML = text;
    return holder.firstElementChild;
  }
  const image = doc.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  if (kind === 'img') return image;
  const canvas = doc.createElement('canvas');
  canvas.width = canvas.height = (SIZE + 4) * SCALE;
  image.addEventListener('load', () => canvas.getContext('2d').drawImage(image, 0, 0));
  return canvas;
}
