package org.lapwing.incidents.web.sought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.sought.SoughtLog.Line;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.SummaryList.Row;
import org.lapwing.platform.parts.Tag;

/** All that sought.jte may know: one request for information, and how its day was worked out. */
public record SoughtPage(
    CaseAt at,
    String label,
    Line line,
    String loggedBy,
    boolean keeps,
    boolean mayExtend,
    LocalDate today,
    WorkingDays days,
    @Nullable String said) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public String here() {
    return at.sought(line.sought().id());
  }

  public Tag state() {
    return SoughtListPage.state(line, today);
  }

  public String due() {
    return InWords.day(line.due().day());
  }

  public String left() {
    return SoughtListPage.left(line, today, days);
  }

  public SummaryList facts() {
    var sought = line.sought();
    var told = sought.told();
    var rows = new ArrayList<Row>(List.of(
        SummaryList.row(sought.kind().isOurs() ? "To" : "From", told.whom()),
        SummaryList.row(
            sought.kind().isOurs() ? "Sent on" : "Received on", InWords.date(told.day())),
        SummaryList.row("What is asked for", told.wants()),
        SummaryList.row("Who answers", told.answers())));
    var extended = sought.extended();
    if (extended != null) {
      rows.add(SummaryList.row(
          "More time taken", "On %s. %s".formatted(InWords.date(extended.on()), extended.why())));
    }
    var answered = sought.answered();
    var decision = answered == null ? null : answered.decision();
    if (answered != null && decision != null) {
      rows.add(SummaryList.row("Decision", decision.words()));
      rows.add(SummaryList.row(
          "Exemption", answered.exemption().isBlank() ? "None" : answered.exemption()));
      rows.add(SummaryList.row("Answered on", InWords.date(answered.sentOn())));
    }
    rows.add(SummaryList.row(
        "Logged by", "%s, %s".formatted(loggedBy, InWords.moment(sought.toldAt()))));
    return SummaryList.of(rows);
  }
}
