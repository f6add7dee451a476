package org.lapwing.publication.web;

import java.util.List;
import java.util.stream.Stream;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.publication.Site;

/** All that service.jte may know: a service, as anybody reads it who may turn to it. */
public record ServicePage(Site site, FoundService found) {

  public Service service() {
    return found.service();
  }

  public boolean closedForNow() {
    return service().offer().running() == Running.CLOSED_FOR_NOW;
  }

  /** What is known of it, in the order in which somebody asks. */
  public List<Fact> facts() {
    var offer = service().offer();
    return Stream.of(
            new Fact("Who it is for", service().about().forWhom()),
            new Fact("Age of the child", offer.ages().words()),
            new Fact("Helps with", String.join(", ", found.needs())),
            new Fact("Where it helps", service().about().area()),
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

  /** Something that is known, and how it is called. */
  public record Fact(String name, String says) {}
}
