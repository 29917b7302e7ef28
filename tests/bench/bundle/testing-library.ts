export { queryAllByRole } from '@testing-library/dom';
