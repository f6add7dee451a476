package org.lapwing.incidents.packs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form or report: what it asks, in its order.
 *
 * @param address of the source; may be blank
 * @param caution what is not known for certain about it
 * @param minutes after how long the form that it is typed into loses what was typed; 0 if it does not
 * @param mostChildren how many children it has fields for; null for as many as there are
 */
public record PackTemplate(
    PackKind kind,
    LocalDate since,
    String title,
    String source,
    String address,
    String caution,
    int minutes,
    @Nullable Integer mostChildren,
    List<PackField> fields) {

  public PackTemplate {
    fields = List.copyOf(fields);
  }

  /** The sections in their order. */
  public List<String> sections() {
    return fields.stream().map(PackField::section).distinct().toList();
  }

  public List<PackField> fields(String section) {
    return fields.stream().filter(one -> one.section().equals(section)).toList();
  }

  /** Whether the form asks for names, so that a pack with names may be had. */
  public boolean asksNames() {
    return kind == PackKind.NOTIFICATION && fields.stream().anyMatch(PackField::asksName);
  }
}
