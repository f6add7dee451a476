package org.lapwing.platform.sheets;

import java.util.Optional;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;

/** Finds whoever asked for long work as they may act in this partnership now: their rights of then are not kept. */
public interface OnBehalf {

  /** Empty once they serve here no longer. */
  Optional<Viewer.Person> of(PersonId person);
}
