package org.lapwing.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Need;
import org.lapwing.directory.listed.FindListed;
import org.lapwing.directory.listed.FoundService;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.publication.Site;

/**
 * All that services.jte may know: what was looked for, and what was found.
 *
 * @param first the address of the first page, or null on it
 */
public record ServicesPage(
    Site site,
    LookingForm typed,
    List<Need> needs,
    List<FoundService> found,
    @Nullable String first,
    List<Refusal> refusals) {

  public String here() {
    return site.home() + "/services";
  }

  public String of(FoundService one) {
    return here() + "/" + one.service().id().value();
  }

  public Input words() {
    return Input.of("words", "Words").bold().hint("For example, crying.").value(typed.words());
  }

  public Select need() {
    var options = new ArrayList<>(List.of(Option.of("", "Anything")));
    needs.forEach(need -> options.add(Option.of(need.code(), need.name())));
    return Select.of("need", "What do you need?", options).bold().chosen(typed.need());
  }

  public Input age() {
    return Input.of("age", "Age of the child")
        .bold()
        .hint("In years. 0 for a baby.")
        .width(3)
        .digits()
        .value(typed.age());
  }

  public Input place() {
    return Input.of("place", "Town or postcode").bold().width(10).value(typed.place());
  }

  public List<FoundService> shown() {
    return found.stream().limit(FindListed.PAGE).toList();
  }

  /** What was looked for, in words. */
  public String heading() {
    if (typed.words().isBlank()) {
      return typed.narrows() ? "Services that fit" : "All services";
    }
    return "Services for “" + typed.words() + "”";
  }

  public Pagination pagination() {
    return Pagination.through(first, next());
  }

  private @Nullable String next() {
    if (found.size() <= FindListed.PAGE) {
      return null;
    }
    var last = found.get(FindListed.PAGE - 1).service();
    var query = typed.query();
    return here()
        + (query.isEmpty() ? "?" : query + "&")
        + LookingForm.pair("after", last.about().name())
        + "&afterId="
        + last.id().value();
  }
}
