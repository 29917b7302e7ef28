/** Takes the place of an element among the values of a text, for `Sentence`; a sign that no text has. */
export const HERE = '\uE000';
