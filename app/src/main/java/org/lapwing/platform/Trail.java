package org.lapwing.platform;

import java.util.UUID;

/**
 * Who did and read what, when, and by which right: ids only, never narrative. Rows are inserted plainly; a job seals them
 * into the partnership's hash chain each second.
 */
public interface Trail {

  /**
   * Records, within the current transaction, that the viewer did something.
   *
   * @param what past-tense words joined by hyphens, such as {@code action-completed}
   * @param kind the kind of the record, as the thread names it
   */
  void wrote(String what, String kind, UUID id);

  /**
   * Records, in a short transaction of its own committed before this returns, that the viewer read case material.
   *
   * @param right by which right: {@code grant}, {@code role}, {@code break-glass}
   */
  void read(String kind, UUID id, String right);
}
