package org.lapwing.incidents.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.kernel.Refusal;

/**
 * What the schedule says of an item.
 *
 * @param form the code of what it is: a document, an answer, a note
 * @param author by role and agency
 * @param writtenOn null where that is not known
 */
public record ItemText(
    String form,
    String describes,
    String author,
    @Nullable LocalDate writtenOn,
    String marking,
    String relevance) {

  ItemText stripped() {
    return new ItemText(form, describes.strip(), author.strip(), writtenOn, marking, relevance);
  }

  /** What is said of it by words of that kind. */
  public String code(Kind kind) {
    return switch (kind) {
      case FORM -> form;
      case MARKING -> marking;
      case RELEVANCE -> relevance;
    };
  }

  List<Refusal> faults(List<DisclosureCode> known, LocalDate today) {
    var faults = new ArrayList<Refusal>();
    coded(Kind.FORM, known, faults);
    TypedText.needed(
        "describes",
        describes,
        TypedText.TEXT,
        "Enter what it is, so that somebody finds it",
        faults);
    TypedText.needed(
        "author", author, TypedText.LINE, "Enter who wrote it, by role and agency", faults);
    if (writtenOn != null && writtenOn.isAfter(today)) {
      faults.add(
          new Refusal("written", "The day on which it was written must be today or in the past"));
    }
    coded(Kind.MARKING, known, faults);
    coded(Kind.RELEVANCE, known, faults);
    return faults;
  }

  private void coded(Kind kind, List<DisclosureCode> known, List<Refusal> faults) {
    if (known.stream().noneMatch(one -> one.kind() == kind && one.code().equals(code(kind)))) {
      faults.add(new Refusal(kind.field(), kind.missing()));
    }
  }
}
