import * as v from 'valibot';

/** The languages that Signpost speaks: `public/_locales` has a file for each. */
export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = v.picklist(LANGUAGES);
