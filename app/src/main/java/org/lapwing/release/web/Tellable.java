package org.lapwing.release.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Select;
import org.lapwing.reviews.ReviewLine;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Component;

/**
 * What a statement can tell of.
 *
 * @param reviews the reviews that the writer may see
 * @param actions the promises on the plan
 */
public record Tellable(List<ReviewLine> reviews, List<Promise> actions) {

  /** A promise by its reference and words. */
  public record Promise(UUID id, String reference, String words) {}

  /** Gathers what there is to tell of. */
  @Component
  static class Finder {

    private static final int PAGES = 8;

    private final Reviews reviews;
    private final Actions actions;
    private final Register register;

    Finder(Reviews reviews, Actions actions, Register register) {
      this.reviews = reviews;
      this.actions = actions;
      this.register = register;
    }

    /** The promises of the register, and those that a statement tells of already. */
    Tellable find(List<UUID> told) {
      var found = new ArrayList<Promise>();
      RegisterFilter.@Nullable Place after = null;
      for (var page = 0; page < PAGES; page++) {
        var lines = register.lines(
            new RegisterFilter("", List.of(), List.of(), List.of(), false, false, after));
        lines.stream()
            .limit(Register.PAGE)
            .map(line -> new Promise(line.id().value(), line.reference(), line.promise()))
            .forEach(found::add);
        if (lines.size() <= Register.PAGE) {
          break;
        }
        after = lines.get(Register.PAGE - 1).place();
      }
      actions.these(told).stream()
          .map(Finder::promise)
          .filter(one -> !found.contains(one))
          .forEach(found::add);
      return new Tellable(reviews.visible(), List.copyOf(found));
    }

    /** Those promises, by what they are called. */
    List<Promise> these(List<UUID> told) {
      return actions.these(told).stream().map(Finder::promise).toList();
    }

    private static Promise promise(Action action) {
      return new Promise(
          action.id().value(), action.reference(), action.promise().words());
    }
  }

  /** The chosen review, if there is one like that. */
  @Nullable
  UUID chosenReview(String chosen) {
    return reviews.stream()
        .map(ReviewLine::id)
        .filter(id -> id.toString().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  List<Select.Option> reviewOptions() {
    return Stream.concat(
            Stream.of(Select.Option.of("", "No review")),
            reviews.stream()
                .map(line ->
                    Select.Option.of(line.id().toString(), line.reference() + " " + line.title())))
        .toList();
  }

  /** Those of the chosen that there are. */
  List<UUID> chosenActions(List<String> chosen) {
    return actions.stream()
        .map(Promise::id)
        .filter(id -> chosen.contains(id.toString()))
        .toList();
  }

  List<Choice.Item> actionChoices() {
    return actions.stream()
        .map(one -> Choice.of(one.id().toString(), one.words()).hint(one.reference()))
        .toList();
  }
}
