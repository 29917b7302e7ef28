import type { SceneIdioms } from '@/locate/recorded/scene-idioms';
import { autotaskIdioms } from './idioms';
import { SECTION_HEADING, TITLE } from './sections';

/** Autotask for recording: what bears a person's name, and what is a heading, by docs/AUTOTASK.md 3.2, 3.4, 4.1, 4.3, 4.6, 4.7. */
export const autotaskScene: SceneIdioms = {
  ...autotaskIdioms,
  // The list that such a field opens holds people and customers (4.6).
  data: `${autotaskIdioms.data}, .SingleDataSelectorAutoCompleteOverlay`,
  personal:
    '[data-slot="header:utility-buttons"], .o-header-utility-menu-button, [data-eii="05008GVH"], .c-avatar, .Chip, .EntityHeadingContainer .Title',
  // Its other class is the picture's name (4.4).
  icon: 'StandardButtonIcon',
  heading: `${SECTION_HEADING}, ${TITLE}`,
};
