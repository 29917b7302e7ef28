// The catalogues as `catalogues.mjs` makes them while the extension is built: JSON, the texts by their names.

declare module '*/messages.json?texts' {
  const texts: string;
  export default texts;
}

declare module '*/messages.json?texts=worker' {
  const texts: string;
  export default texts;
}
