package org.lapwing.actions;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.platform.ProfileEntry;

/** A promise as a profile file tells it, with what became of it. */
record PromiseEntry(
    ProfileEntry where,
    String promise,
    String agency,
    Optional<String> owner,
    List<String> with,
    LocalDate agreed,
    Optional<String> by,
    Optional<LocalDate> due,
    String measure,
    Optional<String> restsOn,
    Stage stage,
    String shows,
    List<Step> history) {

  private static final Map<String, Stage> STAGES =
      Stream.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.DONE).collect(toMap(Stage::code, identity()));

  /** Something that was done about it on a day. */
  record Step(ProfileEntry where, LocalDate day, String by, Deed deed) {}

  /** What was done. */
  sealed interface Deed {

    record Start(String text) implements Deed {}

    record Update(String text) implements Deed {}

    record Evidence(String name, String content) implements Deed {}

    record Done(String text) implements Deed {}

    record Verify(String text) implements Deed {}

    record SendBack(String text) implements Deed {}

    record Drop(String reason) implements Deed {}

    record NewDate(LocalDate due, String reason) implements Deed {}

    record Agree(String why) implements Deed {}

    record Wording(String words, String progress) implements Deed {}

    record Approve() implements Deed {}
  }

  static PromiseEntry read(ProfileEntry entry) {
    var stage =
        entry.has("state") ? entry.oneOf("state", STAGES).orElse(Stage.PLANNED) : Stage.PLANNED;
    return new PromiseEntry(
        entry,
        entry.text("promise"),
        entry.refersTo("agency", "agency"),
        maybeRefersTo(entry, "owner", "person"),
        entry.refersToAll("with", "agency"),
        entry.day("agreed"),
        maybeRefersTo(entry, "by", "person"),
        entry.maybeDay("due"),
        entry.maybeText("measure").orElse(""),
        maybeRefersTo(entry, "rests-on", "statement"),
        stage,
        stage == Stage.DONE ? entry.text("shows") : entry.maybeText("shows").orElse(""),
        entry.entries("history").stream().map(PromiseEntry::step).toList());
  }

  private static Optional<String> maybeRefersTo(ProfileEntry entry, String key, String kind) {
    return entry.has(key) ? Optional.of(entry.refersTo(key, kind)) : Optional.empty();
  }

  private static Step step(ProfileEntry entry) {
    var day = entry.day("day");
    var by = entry.refersTo("by", "person");
    return new Step(entry, day, by, deed(entry));
  }

  private static Deed deed(ProfileEntry entry) {
    if (entry.has("start")) {
      return new Deed.Start(entry.text("start"));
    } else if (entry.has("update")) {
      return new Deed.Update(entry.text("update"));
    } else if (entry.has("evidence")) {
      return new Deed.Evidence(entry.text("evidence"), entry.text("file"));
    } else if (entry.has("done")) {
      return new Deed.Done(entry.text("done"));
    } else if (entry.has("verify")) {
      return new Deed.Verify(entry.text("verify"));
    } else if (entry.has("send-back")) {
      return new Deed.SendBack(entry.text("send-back"));
    } else if (entry.has("drop")) {
      return new Deed.Drop(entry.text("drop"));
    } else if (entry.has("new-date")) {
      return new Deed.NewDate(entry.day("new-date"), entry.text("reason"));
    } else if (entry.has("agree")) {
      return new Deed.Agree(entry.text("agree"));
    } else if (entry.has("approve")) {
      return new Deed.Approve();
    }
    return new Deed.Wording(entry.text("wording"), entry.text("progress"));
  }
}
