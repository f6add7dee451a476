package org.lapwing.actions.bulk;

import org.lapwing.actions.Action;

/** What became, or would become, of one action. */
public sealed interface Turn {

  /** The action as it was when somebody looked at it. */
  Action before();

  /** It would be, or was, changed. */
  record Taken(Action before, Action after) implements Turn {}

  /** Its rules do not allow it. */
  record Refused(Action before, String because) implements Turn {}

  /** Somebody changed it after it was looked at: nothing was done to it. */
  record Meanwhile(Action before) implements Turn {}
}
