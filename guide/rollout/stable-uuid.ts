import { hashText } from '../procedure/hash-text';

/** An id of the usual form that is the same for the same text: a profile made again takes the place of the one before. */
export function stableUuid(text: string): string {
  const digits = [0, 1, 2, 3].map((part) => toHex(hashText(`${part} ${text}`))).join('');
  const cuts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return [...cuts, digits.slice(20, 32)].join('-').toUpperCase();
}

const toHex = (hash: string) => parseInt(hash, 36).toString(16).padStart(8, '0');
