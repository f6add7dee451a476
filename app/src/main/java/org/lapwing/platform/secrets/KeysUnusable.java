package org.lapwing.platform.secrets;

/** Without the right keys nothing may start: what is sealed could not be read, and new things would be sealed apart. */
final class KeysUnusable extends RuntimeException {

  KeysUnusable(String why) {
    super(why);
  }
}
