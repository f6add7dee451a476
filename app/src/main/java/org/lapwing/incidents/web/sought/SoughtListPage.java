package org.lapwing.incidents.web.sought;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.incidents.sought.SoughtLog.Line;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Tag;

/** All that soughtList.jte may know: who asked for information about a case. */
public record SoughtListPage(
    CaseAt at, String label, List<Line> lines, boolean keeps, LocalDate today, WorkingDays days) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public Tag state(Line line) {
    return state(line, today);
  }

  static Tag state(Line line, LocalDate today) {
    var answered = line.sought().answered();
    var decision = answered == null ? null : answered.decision();
    if (decision != null) {
      return Tag.of(decision.words(), "grey");
    }
    return line.isLate(today) ? Tag.of("Late", "red") : Tag.of("Open", "blue");
  }

  public static String day(Line line) {
    return InWords.shortDate(line.due().day());
  }

  /** "In 4 working days", "2 working days past", or when it was answered. */
  public String left(Line line) {
    return left(line, today, days);
  }

  static String left(Line line, LocalDate today, WorkingDays days) {
    var answered = line.sought().answered();
    if (answered != null) {
      return "Answered on %s, %s"
          .formatted(
              InWords.date(answered.sentOn()),
              answered.sentOn().isAfter(line.due().day()) ? "after the day" : "in time");
    }
    var left = days.between(today, line.due().day());
    if (left == 0 && !today.equals(line.due().day())) {
      return line.isLate(today) ? "Less than 1 working day past" : "Before the next working day";
    }
    var words = InWords.workingDaysTo(left);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
