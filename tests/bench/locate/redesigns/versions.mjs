// @ts-check

/** The pages: by the folder that the truth lists name them with. Exact versions, all MIT. */
export const templates = {
  'adminlte-2.4.18': 'admin-lte@2.4.18',
  'adminlte-3.0.5': 'admin-lte@3.0.5',
  'adminlte-3.2.0': 'admin-lte@3.2.0',
  'adminlte-4.0.0': 'admin-lte@4.0.0',
  'gentelella-1.4.0': 'gentelella@1.4.0',
  'gentelella-2.1.0': 'gentelella@2.1.0',
  'gentelella-4.2.0': 'gentelella@4.2.0',
};

/** Other ways to note an element down, compared on the same pages. */
export const peers = [
  '@medv/finder@4.0.2',
  'css-selector-generator@3.9.4',
  'optimal-select@4.0.1',
  'unique-selector@0.5.0',
  'px-robula-plus@1.0.1',
];

/**
 * What the pages are styled with and don't bring along: gentelella 2.1.0 leaves the building to its users, AdminLTE 3
 * and 4 have their icons elsewhere, and a button of one icon is a different box without it.
 */
export const styles = [
  'bootstrap@5.3.6',
  '@fortawesome/fontawesome-free@7.0.0',
  'fontawesome-5@npm:@fortawesome/fontawesome-free@5.15.4',
  'bootstrap-icons@1.13.1',
  'sass@1.89.2',
];
