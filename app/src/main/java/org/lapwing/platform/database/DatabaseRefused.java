package org.lapwing.platform.database;

/** The database can not be used as it was asked for; says why in a sentence, and the way out. */
public class DatabaseRefused extends RuntimeException {

  private final String wayOut;

  public DatabaseRefused(String why, String wayOut) {
    super(why);
    this.wayOut = wayOut;
  }

  String wayOut() {
    return wayOut;
  }
}
