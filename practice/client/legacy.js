import { churn } from './churn.js';
import { arrived } from './late.js';
import { wireControls } from './legacy-controls.js';
import { variant } from './page.js';

await arrived();
wireControls(document.body);
churn(variant, () => document.querySelectorAll('.PageContentContainer > *'));
