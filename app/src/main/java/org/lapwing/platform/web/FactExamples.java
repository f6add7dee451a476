package org.lapwing.platform.web;

import java.util.List;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Breadcrumbs;
import org.lapwing.platform.parts.Breadcrumbs.Crumb;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Details;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Mark.Shape;
import org.lapwing.platform.parts.NotificationBanner;
import org.lapwing.platform.parts.Pagination;
import org.lapwing.platform.parts.Steps;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Table;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;

/** What pages show that is not asked. */
public record FactExamples(
    CaseBanner banner,
    List<Tag> tags,
    List<Mark> marks,
    Steps steps,
    SummaryList facts,
    Table table,
    Timeline timeline,
    Pagination pagination,
    Details details,
    NotificationBanner success,
    BackLink back,
    Breadcrumbs crumbs) {

  private static final String HERE = "/components";

  static FactExamples shown() {
    return new FactExamples(
        CaseBanner.of("Case K-7", HERE),
        List.of(
            Tag.of("Planned", "grey"),
            Tag.of("Under way"),
            Tag.of("Done", "green"),
            Tag.of("Verified", "teal"),
            Tag.of("Late", "red")),
        List.of(
            new Mark(Shape.RED, "Red"),
            new Mark(Shape.AMBER, "Amber"),
            new Mark(Shape.GREEN, "Green"),
            new Mark(Shape.BLUE, "Blue")),
        new Steps(
            "Where this stands", List.of("Planned", "Under way", "Done", "Verified"), 1, false),
        someFacts(),
        aTable(),
        aTimeline(),
        Pagination.of(HERE, HERE),
        Details.of("How the days are counted", Words.of("Working days, without bank holidays.")),
        NotificationBanner.success("The action is done and waits to be verified"),
        BackLink.to(HERE),
        Breadcrumbs.of(List.of(Crumb.of(HERE, "Actions"), Crumb.of(HERE, "A-17"))));
  }

  private static SummaryList someFacts() {
    return SummaryList.of(List.of(
        SummaryList.row("Owner", "Head of health visiting"),
        SummaryList.row(
            "Due", Words.of("25 March 2027"), SummaryList.way(HERE, "Change", "due date"))));
  }

  private static Table aTable() {
    return Table.of(
        "Actions past their date",
        Table.row(Table.cell("Action"), Table.cell("Owner"), Table.number("Days past")),
        List.of(
            Table.row(Table.cell("A-17"), Table.cell("Community health"), Table.number("9")),
            Table.row(Table.cell("A-22"), Table.cell("Police"), Table.number("4"))));
  }

  private static Timeline aTimeline() {
    return new Timeline(List.of(
        new Timeline.Event("Update", "Head of health visiting", "2027-04-07", "7 April 2027", null),
        new Timeline.Event(
            "Evidence added", "Head of health visiting", "2027-02-12", "12 February 2027", null)));
  }
}
