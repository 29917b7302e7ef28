import type { Variant } from './variant.d.mts';

export const CHOICES: Record<
  keyof Variant,
  { title: string; number?: boolean; options: Record<string, string> }
>;
