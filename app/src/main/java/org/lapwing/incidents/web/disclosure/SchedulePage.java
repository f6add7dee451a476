package org.lapwing.incidents.web.disclosure;

import java.util.List;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.disclosure.ScheduleRows;
import org.lapwing.incidents.disclosure.Step;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;

/** All that disclosure.jte may know: the items of the schedule of a case. */
public record SchedulePage(
    CaseAt at, String label, List<Item> items, ScheduleRows words, boolean keeps) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public String form(Item item) {
    return words.words(Kind.FORM, item.text());
  }

  public String marking(Item item) {
    return words.words(Kind.MARKING, item.text());
  }

  public String relevance(Item item) {
    return words.words(Kind.RELEVANCE, item.text());
  }

  public static String written(Item item) {
    var day = item.text().writtenOn();
    return day == null ? "Date not known" : InWords.date(day);
  }

  /** By which authority, and by whom, in two sentences. */
  public static String authority(Step step) {
    var authority = step.told().authority();
    var end = authority.endsWith(".") ? "" : ".";
    return "%s%s By %s.".formatted(authority, end, step.told().byWhom());
  }

  /** "Given to the CPS on 3 March 2026", "Withheld from the coroner on 3 March 2026". */
  public static String step(Step step) {
    var told = step.told();
    return "%s %s on %s"
        .formatted(
            told.given() ? "Given to" : "Withheld from", told.toWhom(), InWords.date(told.on()));
  }
}
