package org.lapwing.platform;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A set of keys in a profile file. Whoever reads it asks for what they expect; every fault is noted with its line and
 * reading goes on with an empty value, so that one run finds them all. A key that nobody asked for is a fault too.
 */
public final class ProfileEntry {

  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> read = new LinkedHashSet<>();
  private final ProfileFaults faults;
  private final ProfileDays days;

  ProfileEntry(MappingNode node, ProfileFaults faults, ProfileDays days) {
    this(lineOf(node), faults, days);
    for (var pair : node.getValue()) {
      var key = pair.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
      if (values.putIfAbsent(key, pair.getValueNode()) != null) {
        faults.add(lineOf(pair.getKeyNode()), "“" + key + "” is there twice. Keep one of them");
      }
    }
    faults.opened(this);
  }

  private ProfileEntry(int line, ProfileFaults faults, ProfileDays days) {
    this.line = line;
    this.faults = faults;
    this.days = days;
  }

  /** Notes a fault at the value of that key, or where the entry begins. */
  public void fault(String key, String message) {
    var value = values.get(key);
    faults.add(value == null ? line : lineOf(value), message);
  }

  /** What to throw when saving finds that the entry breaks a rule that reading could not know. */
  public WrongProfile broken(String message) {
    return new WrongProfile(faults.file(), List.of("line " + line + ": " + message));
  }

  /** The text of a key that must be there. */
  public String text(String key) {
    return maybeText(key).orElseGet(() -> missing(key, ""));
  }

  /** The text of a key that may be left out. */
  public Optional<String> maybeText(String key) {
    return switch (asked(key)) {
      case null -> Optional.empty();
      case ScalarNode scalar
      when !scalar.getValue().isBlank() -> Optional.of(scalar.getValue().strip());
      default -> {
        fault(key, "“" + key + "” must be text");
        yield Optional.of("");
      }
    };
  }

  /** The texts of a list, or of a single text; empty if the key is left out. */
  public List<String> texts(String key) {
    return switch (asked(key)) {
      case null -> List.of();
      case SequenceNode list ->
        list.getValue().stream().map(item -> itemText(key, item)).toList();
      case Node _ -> List.of(text(key));
    };
  }

  /** A day that must be there and exist. */
  public LocalDate day(String key) {
    return maybeDay(key).orElseGet(() -> missing(key, LocalDate.EPOCH));
  }

  /** A day that may be left out, but must exist. */
  public Optional<LocalDate> maybeDay(String key) {
    return maybeText(key)
        .map(text -> days.read(text).orElseGet(() -> {
          fault(key, "“" + text + "” is not a day that exists. Write it as " + days.example());
          return LocalDate.EPOCH;
        }));
  }

  /** The keys below a key that must be there. */
  public ProfileEntry entry(String key) {
    return maybeEntry(key)
        .orElseGet(
            () -> missing(key, new ProfileEntry(line, new ProfileFaults(faults.file()), days)));
  }

  /** The keys below a key that may be left out. */
  public Optional<ProfileEntry> maybeEntry(String key) {
    return switch (asked(key)) {
      case null -> Optional.empty();
      case MappingNode below -> Optional.of(new ProfileEntry(below, faults, days));
      default -> {
        fault(key, "“" + key + "” must have keys of its own, each on a line that is set in");
        yield Optional.of(new ProfileEntry(line, new ProfileFaults(faults.file()), days));
      }
    };
  }

  /** The entries of a list; empty if the key is left out. */
  public List<ProfileEntry> entries(String key) {
    return switch (asked(key)) {
      case null -> List.of();
      case SequenceNode list ->
        list.getValue().stream().flatMap(item -> itemEntry(key, item).stream()).toList();
      default -> {
        fault(key, "“" + key + "” must be a list: begin each entry with “- ”");
        yield List.of();
      }
    };
  }

  /** One of a few words. */
  public <T> Optional<T> oneOf(String key, Map<String, T> choices) {
    var word = text(key);
    if (!word.isEmpty() && !choices.containsKey(word)) {
      fault(
          key,
          "“%s” is not known here. Write one of: %s".formatted(word, sorted(choices.keySet())));
    }
    return Optional.ofNullable(choices.get(word));
  }

  /** A name by which the rest of the file may refer to this entry; it must be the only one of its kind. */
  public String declares(String key, String kind) {
    var name = text(key);
    var before = name.isEmpty() ? Optional.<Integer>empty() : faults.declare(kind, name, line);
    before.ifPresent(first ->
        fault(key, "“%s” is there already, on line %d. Keep one of them".formatted(name, first)));
    return name;
  }

  /** The name of something that the file declares above. */
  public String refersTo(String key, String kind) {
    return checked(key, text(key), kind);
  }

  /** The names of things that the file declares above. */
  public List<String> refersToAll(String key, String kind) {
    return texts(key).stream().map(name -> checked(key, name, kind)).toList();
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    return asked(key) != null;
  }

  void nameUnreadKeys() {
    values.forEach((key, value) -> {
      if (!read.contains(key)) {
        faults.add(
            lineOf(value), "“%s” is not known here. Write one of: %s".formatted(key, sorted(read)));
      }
    });
  }

  private @Nullable Node asked(String key) {
    read.add(key);
    var value = values.get(key);
    return value == null || Tag.NULL.equals(value.getTag()) ? null : value;
  }

  private String checked(String key, String name, String kind) {
    if (!name.isEmpty() && !faults.declares(kind, name)) {
      fault(
          key,
          "There is no %s “%s” in this file. %s"
              .formatted(kind, name, choices(faults.declared(kind), kind)));
    }
    return name;
  }

  private static String choices(String declared, String kind) {
    return declared.isEmpty() ? "Add the " + kind + " first" : "Write one of: " + declared;
  }

  private String itemText(String key, Node item) {
    if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    faults.add(lineOf(item), "Each entry of “" + key + "” must be text");
    return "";
  }

  private Optional<ProfileEntry> itemEntry(String key, Node item) {
    if (item instanceof MappingNode below) {
      return Optional.of(new ProfileEntry(below, faults, days));
    }
    faults.add(lineOf(item), "Each entry of “" + key + "” must have keys, such as “name: …”");
    return Optional.empty();
  }

  private <T> T missing(String key, T instead) {
    faults.add(line, "“%s” is missing. Add a line “%s: …”".formatted(key, key));
    return instead;
  }

  private static String sorted(Set<String> words) {
    return String.join(", ", words.stream().sorted().toList());
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
