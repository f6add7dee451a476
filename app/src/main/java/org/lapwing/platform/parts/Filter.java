package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways to see less of a list: a form that asks by address, so that a view can be kept and shared.
 *
 * @param action the address of the list
 * @param clear the address of the list without any choice
 * @param fields what stands in the form, above the folded groups
 */
public record Filter(
    String action,
    String clear,
    List<Chosen> chosen,
    @Nullable Content fields,
    List<Group> groups) {

  /** A choice made, and the address of the list without it. */
  public record Chosen(String words, String without) {}

  /** A folded set of checkboxes. */
  public record Group(String title, Checkboxes boxes) {

    public long taken() {
      return boxes.choices().stream()
          .filter(choice -> choice instanceof Choice.Item item && item.checked())
          .count();
    }

    /** The boxes, small, their legend heard but not seen: the fold already shows it. */
    public Checkboxes foldedBoxes() {
      var legend = new Label(Words.of(title), "govuk-visually-hidden", false);
      return new Checkboxes(
              boxes.field(), new Fieldset(legend, "", null), boxes.classes(), boxes.choices())
          .small();
    }
  }
}
