package org.lapwing.platform;

/** What this database was made for, decided when it was created and never changed. */
public interface Installation {

  /** Whether everything in it is invented: it then never sends mail and never holds real accounts. */
  boolean demonstration();
}
