package org.lapwing.actions.figures;

/** How far a promise is kept: said to be done is not yet verified by another agency. */
public enum Progress {
  PLANNED,
  UNDER_WAY,
  DONE,
  VERIFIED,
  DROPPED;

  /** Whether it still counts: a promise that was dropped carries nothing out. */
  public boolean counts() {
    return this != DROPPED;
  }
}
