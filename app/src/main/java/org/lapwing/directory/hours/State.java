package org.lapwing.directory.hours;

/** Whether somebody answers. */
public enum State {
  OPEN,
  CLOSED,
  /** Hours that say so themselves, or that rest on something we do not know. */
  UNKNOWN
}
