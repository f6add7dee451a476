package org.lapwing.oversight;

import java.util.List;

/**
 * Says what needs a meeting's attention; supplied as a bean by whoever keeps such matters, here or in a module above. It
 * speaks of what everybody who serves the partnership may read: never of case material.
 */
public interface AgendaSource {

  /** What is to be proposed now, the most pressing first; nothing where nothing needs attention. */
  List<Proposal> proposals(Occasion occasion);
}
