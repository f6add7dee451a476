package org.lapwing.platform;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every fault found in one profile file, and the names that it declares. */
final class ProfileFaults {

  /** One fault, where it is, and what to write instead. */
  record Fault(int line, String message) {

    String inWords() {
      return "line " + line + ": " + message;
    }
  }

  private record Declared(String kind, String name) {}

  private final String file;
  private final List<Fault> found = new ArrayList<>();
  private final Map<Declared, Integer> names = new HashMap<>();
  private final List<ProfileEntry> entries = new ArrayList<>();

  ProfileFaults(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(int line, String message) {
    found.add(new Fault(line, message));
  }

  void opened(ProfileEntry entry) {
    entries.add(entry);
  }

  /** Declares a name; returns the line where it was declared before, if it was. */
  Optional<Integer> declare(String kind, String name, int line) {
    return Optional.ofNullable(names.putIfAbsent(new Declared(kind, name), line));
  }

  boolean declares(String kind, String name) {
    return names.containsKey(new Declared(kind, name));
  }

  String declared(String kind) {
    return names.keySet().stream()
        .filter(name -> name.kind().equals(kind))
        .map(Declared::name)
        .sorted()
        .collect(joining(", "));
  }

  /** Everything that is wrong, from the top of the file to its end. */
  List<Fault> all() {
    entries.forEach(ProfileEntry::nameUnreadKeys);
    entries.clear();
    return found.stream()
        .sorted(Comparator.comparingInt(Fault::line))
        .distinct()
        .toList();
  }
}
