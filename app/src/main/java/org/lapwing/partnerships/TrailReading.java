package org.lapwing.partnerships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.RecordNames;
import org.lapwing.platform.TrailWords;
import org.lapwing.platform.trail.SealedTrail;
import org.lapwing.platform.trail.TrailEntry;
import org.lapwing.platform.trail.TrailFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail with names and in words, for those who look after access. */
@Service
@Transactional(readOnly = true)
public class TrailReading {

  private static final int PAGE = 50;

  private final SealedTrail trail;
  private final People people;
  private final Map<String, String> words;
  private final ObjectProvider<RecordNames> records;

  TrailReading(
      SealedTrail trail,
      People people,
      ObjectProvider<TrailWords> modules,
      ObjectProvider<RecordNames> records) {
    this.trail = trail;
    this.people = people;
    this.records = records;
    this.words = modules.stream()
        .flatMap(module -> module.words().entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * What is asked of the trail.
   *
   * @param before the key after which to go on, or blank for the newest
   */
  public record Asked(
      @Nullable UUID person,
      @Nullable String what,
      @Nullable UUID subject,
      String before) {}

  /**
   * One entry in words.
   *
   * @param record what the record is called, as far as the reader may see it; else what kind it is
   */
  public record Line(String when, String by, String what, String record, UUID subject) {}

  /**
   * One page of the trail.
   *
   * @param next the key by which it goes on, or null at the end
   * @param people those who serve here now, for the filter
   * @param deeds every deed and what it is called
   */
  public record Sheet(
      List<Line> lines,
      @Nullable String next,
      Map<UUID, String> people,
      SortedMap<String, String> deeds) {

    /** The deed if it is one of ours, else nothing. */
    public String known(String what) {
      return deeds.containsKey(what) ? what : "";
    }
  }

  /** The newest entries that were asked for; for administrators and business managers alone. */
  public Sheet sheet(Asked asked) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var found = trail.newest(filter(asked), PAGE + 1);
    var shown = found.stream().limit(PAGE).toList();
    var names = people.namesOf(shown.stream()
        .map(TrailEntry::person)
        .filter(Objects::nonNull)
        .distinct()
        .map(PersonId::new)
        .toList());
    var called = called(shown);
    var here = new java.util.LinkedHashMap<UUID, String>();
    people.peopleHere().forEach(one -> here.put(one.id().value(), one.name()));
    return new Sheet(
        shown.stream().map(entry -> line(entry, names, called)).toList(),
        found.size() > PAGE ? key(shown.getLast()) : null,
        here,
        new TreeMap<>(words));
  }

  private static TrailFilter filter(Asked asked) {
    var all = TrailFilter.everything();
    var at = asked.before().indexOf('_');
    try {
      var before = at < 0 ? all.before() : Instant.parse(asked.before().substring(0, at));
      var id = at < 0 ? all.beforeId() : UUID.fromString(asked.before().substring(at + 1));
      return new TrailFilter(before, id, asked.person(), asked.what(), asked.subject());
    } catch (DateTimeParseException | IllegalArgumentException mistyped) {
      return new TrailFilter(
          all.before(), all.beforeId(), asked.person(), asked.what(), asked.subject());
    }
  }

  private static String key(TrailEntry last) {
    return last.recordedAt() + "_" + last.id();
  }

  /** What the records are called; each module is asked once for each kind. */
  private Map<UUID, String> called(List<TrailEntry> entries) {
    var byKind = entries.stream()
        .collect(groupingBy(TrailEntry::kind, mapping(TrailEntry::subject, toSet())));
    var called = new java.util.HashMap<UUID, String>();
    records.forEach(
        module -> byKind.forEach((kind, ids) -> called.putAll(module.called(kind, ids))));
    return called;
  }

  private Line line(TrailEntry entry, Map<PersonId, String> names, Map<UUID, String> called) {
    return new Line(
        InWords.moment(entry.recordedAt()),
        by(entry, names),
        words.getOrDefault(entry.what(), entry.what().replace('-', ' ')),
        called.getOrDefault(entry.subject(), "This " + entry.kind().replace('-', ' ')),
        entry.subject());
  }

  private static String by(TrailEntry entry, Map<PersonId, String> names) {
    var person = entry.person();
    if (person != null) {
      return names.getOrDefault(new PersonId(person), "Somebody");
    }
    return switch (entry.viewer()) {
      case "link" -> "Somebody with a link";
      case "public" -> "The public";
      default -> "Lapwing itself";
    };
  }
}
