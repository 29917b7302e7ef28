// The library by which Testing Library tells names, asked for all controls of a document.
import { computeAccessibleName } from 'dom-accessibility-api';

const CONTROLS =
  'button, summary, input, select, textarea, a[href], [role], [tabindex], .Button2, .LinkButton2, .Checkbox2';

/** @param {string} name How many controls have it. */
export function countNamed(name) {
  return [...document.querySelectorAll(CONTROLS)].filter((each) => computeAccessibleName(each) === name)
    .length;
}
