import { CHOICES } from '../../../practice/choices.mjs';
import { DEFAULTS } from '../../../practice/variant.mjs';
import type { Variant } from '../../setup/e2e-context';

/** A guide and the Autotask in which it is recorded. */
interface Case {
  procedure: string;
  variant: Variant;
  /** What differs from the usual Autotask. */
  name: string;
}

/** The generation of the shell that what was recorded on one is followed on. */
export const OTHER_SHELL: Record<string, string> = { g2: 'g1', g1: 'g2', g0: 'g2' };

/**
 * The guides that begin where Autotask opens and are done by pressing controls, with the choices of the practice Autotask that they
 * meet. Those about a ticket begin with one that only a person can choose.
 */
const MEETS: Record<string, readonly string[]> = {
  'autotask-2fa': [
    'shell',
    'menu',
    'prefs',
    'dialog',
    'labels',
    'email',
    'confirm',
    'save',
    'section',
    'tab',
    'tabs',
    'scroll',
    'qr',
    'late',
    'theme',
    'lang',
    'churn',
    'frameset',
    'traps',
  ],
  'merge-contacts': [
    'shell',
    'nav',
    'adminlook',
    'categories',
    'words',
    'section',
    'windows',
    'merge',
    'tabs',
    'late',
    'lang',
    'churn',
    'traps',
  ],
};

/** These lead nowhere to record: four seconds of waiting say nothing that one and a half don't. */
const LEFT_OUT = ['late:4000'];

const choices = new Map<string, { options: object }>(Object.entries(CHOICES));
const usual = new Map<string, string>(Object.entries(DEFAULTS));

/** One choice at a time differs from the usual Autotask; the generations of the shell each differ by themselves. */
export function listCases(): Case[] {
  return Object.entries(MEETS).flatMap(([procedure, keys]) => [
    { procedure, variant: {}, name: 'as usual' },
    ...keys.flatMap((key) =>
      Object.keys(choices.get(key)!.options)
        .filter((option) => option !== usual.get(key) && !LEFT_OUT.includes(`${key}:${option}`))
        .map((option) => ({ procedure, variant: { [key]: option }, name: `${key}:${option}` })),
    ),
  ]);
}
