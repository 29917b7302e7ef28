import { always, hasLabel, hasMoreThanItsPlace, type Kind } from './kind';
import { decoys, disabledTwin } from './decoys';
import { copyBeside } from './put';

export const twin: Kind = {
  title: 'an equal twin',
  effect: 'doubles',
  order: 4,
  suits: hasMoreThanItsPlace,
  apply(subject) {
    copyBeside(subject);
    return true;
  },
};

export const removed: Kind = {
  title: 'the target removed',
  effect: 'removes',
  order: 6,
  suits: always,
  apply({ truth, chance }) {
    // Now and then only the control goes, and its label stays behind.
    if (
      truth.row !== truth.control &&
      truth.label &&
      chance.next() < 0.3 &&
      !truth.control.contains(truth.label)
    )
      truth.control.remove();
    else truth.row.remove();
    return true;
  },
};

export const removedWithDecoys: Kind = {
  title: 'the target removed, decoys left behind',
  effect: 'removes',
  order: 4,
  suits: hasLabel,
  apply(subject) {
    // A disabled control behind a closed door can't be told from the target itself, disabled.
    const fair = subject.inSight ? decoys : decoys.filter((each) => each !== disabledTwin);
    for (const decoy of subject.chance.pickSome(fair, 2)) if (!decoy.apply(subject)) return false;
    subject.truth.row.remove();
    return true;
  },
};
