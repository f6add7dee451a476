package org.lapwing.training.web.courses;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.training.Prospectus;
import org.lapwing.training.Prospectus.Line;

/**
 * All that courses.jte may know.
 *
 * @param found the courses of the page, and one more if there is another page
 */
public record CoursesPage(String home, List<Line> found, boolean further, boolean mayEdit) {

  public String base() {
    return home + "/courses";
  }

  public List<Line> lines() {
    return found.stream().limit(Prospectus.PAGE).toList();
  }

  /** When it is held next, or when it was held last. */
  public String held(Line line) {
    var next = line.next();
    var last = line.last();
    if (next != null) {
      return "Next " + InWords.shortDate(next);
    }
    return last == null ? "Not yet" : "Last " + InWords.shortDate(last);
  }

  public Pagination pagination() {
    return Pagination.through(
        further ? base() : null,
        found.size() > Prospectus.PAGE
            ? base() + "?after=" + found.get(Prospectus.PAGE - 1).course().number()
            : null);
  }
}
