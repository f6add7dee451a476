package org.lapwing.platform.parts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * All that layout/form.jte may know: a page that asks a few things and does one deed.
 *
 * @param caption what it belongs to, above the title
 * @param lead what is to be known before one begins, beneath it
 * @param once made with the form, so that sending it twice does it once
 * @param version which version of the record the form was filled in on; blank where there is none
 * @param banner on a page about a case, how it is marked; else null
 * @param previews whether one can look first at what will be seen
 */
public record FormPage(
    String title,
    @Nullable String caption,
    @Nullable String lead,
    BackLink back,
    UUID once,
    String version,
    List<Asked> fields,
    String button,
    List<Refusal> refusals,
    @Nullable CaseBanner banner,
    boolean previews) {

  public FormPage {
    fields = List.copyOf(fields);
    refusals = List.copyOf(refusals);
  }

  /** One thing that the form asks. */
  public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Text(Textarea textarea) implements Asked {}

    record OneOf(Select select) implements Asked {}

    record Choice(Radios radios) implements Asked {}

    record Several(Checkboxes checkboxes) implements Asked {}

    record Day(DateInput date) implements Asked {}

    record Numbers(Counts counts) implements Asked {}

    private boolean isAbout(Refusal refusal) {
      return switch (this) {
        case Line(var input) -> input.field().concerns(refusal);
        case Text(var textarea) -> textarea.field().concerns(refusal);
        case OneOf(var select) -> select.field().concerns(refusal);
        case Choice(var radios) -> radios.field().concerns(refusal);
        case Several(var checkboxes) -> checkboxes.field().concerns(refusal);
        case Day(var date) -> date.field().concerns(refusal);
        case Numbers(var counts) -> counts.concerns(refusal);
      };
    }
  }

  public static FormPage of(
      String title, BackLink back, UUID once, String button, List<? extends Asked> fields) {
    return new FormPage(
        title, null, null, back, once, "", List.copyOf(fields), button, List.of(), null, false);
  }

  public FormPage caption(String words) {
    return new FormPage(
        title, words, lead, back, once, version, fields, button, refusals, banner, previews);
  }

  public FormPage lead(String words) {
    return new FormPage(
        title, caption, words, back, once, version, fields, button, refusals, banner, previews);
  }

  /** As a page about a case of that label. */
  public FormPage about(String caseLabel) {
    return new FormPage(
        title,
        caption,
        lead,
        back,
        once,
        version,
        fields,
        button,
        refusals,
        CaseBanner.of(caseLabel, null),
        previews);
  }

  /** With a second button, to look first at what will be seen. */
  public FormPage withPreview() {
    return new FormPage(
        title, caption, lead, back, once, version, fields, button, refusals, banner, true);
  }

  public FormPage version(Object read) {
    return new FormPage(
        title,
        caption,
        lead,
        back,
        once,
        read.toString(),
        fields,
        button,
        refusals,
        banner,
        previews);
  }

  /** With these messages in the order of the fields, one for each field. */
  public FormPage refused(List<Refusal> because) {
    var said = new LinkedHashMap<String, Refusal>();
    because.forEach(refusal -> said.putIfAbsent(refusal.field(), refusal));
    var ordered =
        said.values().stream().sorted(Comparator.comparingInt(this::place)).toList();
    return new FormPage(
        title, caption, lead, back, once, version, fields, button, ordered, banner, previews);
  }

  /** Where the field stands that it is about; what is about none of them comes first. */
  private int place(Refusal refusal) {
    return IntStream.range(0, fields.size())
        .filter(index -> fields.get(index).isAbout(refusal))
        .findFirst()
        .orElse(-1);
  }
}
