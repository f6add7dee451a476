package org.lapwing.isolation;

/**
 * What the tests of one module put into the partnership that holds one of everything: a record of each kind that the
 * module has an address for, with {@link Everything#SENTINEL} in whatever words it holds. {@link IsolationTest} finds
 * every class that implements this, so a new module is walked without editing the test.
 */
public interface Specimens {

  /** The floor of the module: what stands below is there already. */
  int floor();

  /** Puts the records in, on behalf of the manager, and names each by the variable of its address. */
  void put(Everything here);
}
