package org.lapwing.practice.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.practice.Programme;
import org.lapwing.practice.Programmes;

/**
 * All that programmes.jte may know.
 *
 * @param found the programmes of the page, and one more if there is another page
 */
public record ProgrammesPage(String base, List<Programme> found, boolean further, boolean mayEdit) {

  public List<Programme> lines() {
    return found.stream().limit(Programmes.PAGE).toList();
  }

  public Pagination pagination() {
    return Pagination.through(
        further ? base : null,
        found.size() > Programmes.PAGE ? next(found.get(Programmes.PAGE - 1)) : null);
  }

  private String next(Programme last) {
    return "%s?name=%s&after=%s"
        .formatted(
            base,
            URLEncoder.encode(last.name(), StandardCharsets.UTF_8),
            last.id().value());
  }
}
