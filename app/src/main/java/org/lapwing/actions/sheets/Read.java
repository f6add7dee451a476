package org.lapwing.actions.sheets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions.Wanted;
import org.lapwing.actions.Outlook;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Report;
import org.lapwing.actions.Strength;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/** What cells say, as actions put it; a cell that says nothing leaves the action as it is. */
record Read(Map<String, String> cells, Listed listed) {

  boolean says(String... keys) {
    return Arrays.stream(keys).anyMatch(cells::containsKey);
  }

  boolean saysAny(Iterable<String> keys) {
    for (var key : keys) {
      if (cells.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  String text(String key) {
    return cells.getOrDefault(key, "");
  }

  @Nullable
  LocalDate day(String key) {
    var text = text(key);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  Wanted wording() {
    return new Wanted(promise(Promise.of("")), plan(Plan.NONE));
  }

  Wanted wording(Action before) {
    return new Wanted(promise(before.promise()), plan(before.plan()));
  }

  private Promise promise(Promise before) {
    return new Promise(
        or(ActionColumns.PROMISE, before.words()),
        or(ActionColumns.DETAIL, before.detail()),
        or(ActionColumns.MEASURE, before.measure()),
        or(ActionColumns.BASELINE, before.baseline()),
        or(ActionColumns.TARGET, before.target()));
  }

  private Plan plan(Plan before) {
    var strength = says(ActionColumns.STRENGTH)
        ? Arrays.stream(Strength.values())
            .filter(one -> one.words().equals(text(ActionColumns.STRENGTH)))
            .findFirst()
            .orElse(null)
        : before.strength();
    return new Plan(
        or(ActionColumns.VERIFY, before.verification()),
        or(ActionColumns.AUDIT, before.audit()),
        strength);
  }

  /** Who owns it then; refused where a person and an agency do not fit. */
  Outcome<Owner> owner(@Nullable Owner before) {
    var named = says(ActionColumns.OWNER)
        ? listed.somebody(text(ActionColumns.OWNER))
        : before == null ? Optional.<Listed.Somebody>empty() : present(before.person());
    var with = says(ActionColumns.WITH) || before == null
        ? Stream.of(text(ActionColumns.WITH).split("; ", -1))
            .flatMap(name -> listed.agency(name).stream())
            .toList()
        : before.with();
    if (named.isPresent()) {
      return ofPerson(named.get())
          ? Outcome.accepted(new Owner(named.get().id(), named.get().agency(), with))
          : Outcome.refused(
              ActionColumns.AGENCY,
              "The owner works for %s. Change the owner too, or leave the agency"
                  .formatted(listed.nameOf(named.get().agency())));
    }
    var agency = says(ActionColumns.AGENCY) || before == null
        ? listed.agency(text(ActionColumns.AGENCY))
        : Optional.of(before.agency());
    return agency
        .map(id -> Outcome.accepted(new Owner(null, id, with)))
        .orElseGet(() ->
            Outcome.refused(ActionColumns.AGENCY, "Choose the agency that owns it, or an owner"));
  }

  /** Whether the agency that is named, if any is, is theirs. */
  private boolean ofPerson(Listed.Somebody somebody) {
    var agency = text(ActionColumns.AGENCY);
    return agency.isEmpty()
        || listed.agency(agency).filter(somebody.agency()::equals).isPresent();
  }

  private Optional<Listed.Somebody> present(@Nullable PersonId person) {
    return listed.people().stream().filter(one -> one.id().equals(person)).findFirst();
  }

  /** What its owner tells; where they say nothing in words, where it comes from stands for them. */
  Report report(Action before, String why) {
    var words = text(ActionColumns.UPDATE);
    var outlook = says(ActionColumns.OUTLOOK)
        ? Arrays.stream(Outlook.values())
            .filter(one -> one.words().equals(text(ActionColumns.OUTLOOK)))
            .findFirst()
            .orElse(Outlook.UNSAID)
        : before.progress().outlook();
    return Report.of(
        words.isEmpty() ? why : "%s (%s)".formatted(words, why),
        outlook,
        or(ActionColumns.RECOVERY, before.progress().recovery()));
  }

  private String or(String key, String before) {
    return cells.getOrDefault(key, before);
  }
}
