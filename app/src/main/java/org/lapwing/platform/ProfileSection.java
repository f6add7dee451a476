package org.lapwing.platform;

/** What one module reads from a profile file; each supplies a bean. */
public interface ProfileSection {

  /** Where it stands, ascending: partnerships below 30, statements 30, actions 40; later ones refer to earlier ones. */
  int order();

  /** Reads its part of the file and notes every fault there; saves nothing. */
  Part read(ProfileEntry file);

  /** What was read, ready to be saved. */
  @FunctionalInterface
  interface Part {

    /** Saves it through the module's face, in the transaction of the whole profile. */
    void save(ProfileNames names);
  }
}
