import type { RolloutFile } from './rollout';

/** The files as one archive, nothing packed: they are small, and every system can open it. The same files give the same bytes. */
export function writeZip(files: readonly RolloutFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)];
    const common = [20, UTF8_NAMES, STORED, TIME, DATE];
    const sizes = [checksum(data), data.length, data.length];
    const local = record([[4, 0x04034b50], ...short(common), ...long(sizes), ...short([name.length, 0])]);
    directory.push(
      record([
        [4, 0x02014b50],
        ...short([20, ...common]),
        ...long(sizes),
        ...short([name.length, 0, 0, 0, 0]),
        ...long([0, offset]),
      ]),
      name,
    );
    parts.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const size = lengthOf(directory);
  const end = record([
    [4, 0x06054b50],
    ...short([0, 0, files.length, files.length]),
    ...long([size, offset]),
    ...short([0]),
  ]);
  return join([...parts, ...directory, end]);
}

const UTF8_NAMES = 0x0800;
const STORED = 0;
/** The first moment that the format knows: when a file was made is nobody's business. */
const TIME = 0;
const DATE = (1 << 5) | 1;

type Field = [bytes: 2 | 4, value: number];
const short = (values: readonly number[]): Field[] => values.map((value) => [2, value]);
const long = (values: readonly number[]): Field[] => values.map((value) => [4, value]);

function record(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32, by which the format tells damaged files. */
function checksum(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
