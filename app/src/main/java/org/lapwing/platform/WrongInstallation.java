package org.lapwing.platform;

/** Somebody asked a real database to be a demonstration, or the other way round. */
public class WrongInstallation extends IllegalStateException {

  WrongInstallation(boolean demonstration) {
    super(
        demonstration
            ? "This database was made as a demonstration and stays one: it can never hold real data."
                + " Start with another data directory or database."
            : "This database is for real data and can never become a demonstration."
                + " Start the demonstration with another data directory or database.");
  }
}
