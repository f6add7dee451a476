package org.lapwing.directory.listed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Location;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service;
import org.lapwing.directory.hours.WeekHours;
import org.lapwing.directory.listed.WhoAnswers.Line;

/**
 * A service as anybody finds it.
 *
 * @param lines its numbers, as they answer at this moment
 * @param needs what it helps with, in words
 * @param until when anything of this changes, or null if nothing does within a year
 */
public record FoundService(
    Service service,
    List<Line> lines,
    List<Place> places,
    List<String> needs,
    @Nullable Instant until) {

  /**
   * A place, and whether it is open at this moment.
   *
   * @param now such as "Open now, until 5pm"; blank where nobody has said
   * @param hours the hours of the week line by line; empty where nobody has said or they say more
   */
  public record Place(Location location, String now, List<WeekHours.Line> hours) {}

  /** Something that is known, and how it is called. */
  public record Fact(String name, String says) {}

  public boolean closedForNow() {
    return service.offer().running() == Running.CLOSED_FOR_NOW;
  }

  /** What is known of it, in the order in which somebody asks. */
  public List<Fact> facts() {
    var offer = service.offer();
    return Stream.of(
            new Fact("Who it is for", service.about().forWhom()),
            new Fact("Age of the child", offer.ages().words()),
            new Fact("Helps with", String.join(", ", needs)),
            new Fact("Where it helps", service.about().area()),
            new Fact(
                "Cost", offer.cost() instanceof Cost.NotSaid ? "" : offer.cost().words()),
            new Fact(
                "Languages",
                offer.languages().isEmpty()
                    ? ""
                    : "English, " + Languages.names(offer.languages())),
            new Fact("Run by", offer.provider()))
        .filter(fact -> !fact.says().isBlank())
        .toList();
  }
}
