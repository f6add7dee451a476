package org.lapwing.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who looks into files whether practice changed, and anybody who reads what was found. */
class AnAuditorTest extends JourneyTest {

  private static final String AUDITOR = "auditor1@marlshire.example";
  private static final String BRUISES = "Is every bruise talked over on the same day?";

  @Test
  void enters_what_the_files_showed_and_reports_the_audit() {
    var auditor = visitor(Way.WITH_JAVASCRIPT).signIn(AUDITOR).sees("Enter results");
    auditor
        .follow(BRUISES)
        .press("Report this audit")
        .sees("Enter the results of every agency first: 2 of 3 are there")
        .follow("Enter results of Marlshire Council");
    auditor.page().fill("#found-1", "9");
    auditor.page().fill("#of-1", "8");
    auditor
        .press("Save results")
        .sees("Enter 8 or fewer: no more can be found than were looked at");
    auditor.page().fill("#found-1", "7");
    auditor
        .press("Save results")
        .sees("7 of 8")
        .sees("Not asked: Marlshire Council.")
        .press("Report this audit")
        .follow("Audit again")
        .sees("Ask the same questions");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void reads_both_rounds_side_by_side_and_what_they_test(Way way) {
    visitor(way)
        .signIn("practitioner@marlshire.example")
        .follow("Audits")
        .follow("Is ICON embedded?")
        .sees("6 of 8")
        .sees("7 of 8")
        .sees("No likely range is drawn")
        .follow("Talk with every new parent about crying")
        .sees("Audit AU-2");
  }
}
