// One Autotask of those that the practice site can show. Pure: used by server and browser.
import { CHOICES } from './choices.mjs';

export const DEFAULTS = Object.freeze({
  ...Object.fromEntries(Object.entries(CHOICES).map(([key, { options }]) => [key, Object.keys(options)[0]])),
  shell: 'g2',
  late: '0',
});

const allowed = (key, value) =>
  CHOICES[key].number ? /^\d{1,5}$/.test(value) : Object.hasOwn(CHOICES[key].options, value);

/** Reads [key, value] pairs on top of the defaults. Unknown keys and values are left out and named in `errors`. */
export function parseVariant(pairs) {
  const variant = { ...DEFAULTS };
  const errors = [];
  for (const [key, value] of pairs) {
    if (!Object.hasOwn(CHOICES, key))
      errors.push(`"${key}" is not a choice: ${Object.keys(CHOICES).join(', ')}`);
    else if (!allowed(key, value))
      errors.push(`"${key}" can't be "${value}": ${Object.keys(CHOICES[key].options).join(', ')}`);
    else variant[key] = value;
  }
  return { variant, errors };
}

/** "shell:g1,dialog:overlay" */
export const parseVariantText = (text) =>
  parseVariant(
    text
      .split(',')
      .filter(Boolean)
      .map((part) => part.trim().split(':')),
  );

/** Only what differs from the defaults, in a fixed order. */
export const serialiseVariant = (variant) =>
  Object.keys(CHOICES)
    .filter((key) => variant[key] !== DEFAULTS[key])
    .map((key) => `${key}:${variant[key]}`)
    .join(',');

export const readCookie = (cookies, name) =>
  (cookies ?? '')
    .split(/;\s*/)
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);

export const variantOfCookies = (cookies) =>
  parseVariantText(decodeURIComponent(readCookie(cookies, 'practice') ?? '')).variant;
