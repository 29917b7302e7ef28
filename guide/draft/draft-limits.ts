/** Longer than any text of a guide may be: a text that is still being written is kept up to here. */
export const LONGEST_DRAFT_TEXT = 10_000;

/** As many sentences as an article of 1 MB has at the most. */
export const MOST_SENTENCES = 20_000;

/** So many of the last revisions of a guide can be compared and brought back. */
export const MOST_REVISIONS = 20;

/** So many changes can be undone. */
export const MOST_UNDONE = 100;
