/** The package comes with `@testing-library/dom` and names its types nowhere that its exports lead to. */
declare module 'dom-accessibility-api' {
  export function computeAccessibleName(element: Element): string;
}
