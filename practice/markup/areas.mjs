// The areas of the left navigation, with the icons they collapse to: docs/AUTOTASK.md 4.2.
export const AREAS = [
  ['Home', 'fa-house'],
  ['CRM', 'fa-user-group'],
  ['Contracts', 'fa-file-contract'],
  ['Projects', 'fa-folder'],
  ['Service Desk', 'fa-ticket'],
  ['Timesheets', 'fa-clock-five'],
  ['Inventory', 'fa-boxes-stacked'],
  ['Reports', 'fa-chart-pie'],
  ['Admin', 'fa-gear', '0P072IJj'],
];

/** What a row of the navigation is called; most names are known in English only. */
export const areaName = (name, { admin, serviceDesk }) =>
  ({ Admin: admin, 'Service Desk': serviceDesk })[name] ?? name;

/** Which area a row of the navigation stands for. */
export const areaOfIcon = (row) => AREAS.find(([, icon]) => row.querySelector(`.${icon}`))[0];
