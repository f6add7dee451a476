package org.lapwing.platform;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A profile file cannot be loaded as it is; nothing of it was saved. */
public class WrongProfile extends IllegalArgumentException {

  private final List<String> faults;

  WrongProfile(String file, List<String> faults) {
    super(faults.stream()
        .collect(joining("\n  ", "Nothing was loaded from the profile " + file + ":\n  ", "")));
    this.faults = List.copyOf(faults);
  }

  /** Each fault as a sentence that begins with its line. */
  public List<String> faults() {
    return faults;
  }
}
