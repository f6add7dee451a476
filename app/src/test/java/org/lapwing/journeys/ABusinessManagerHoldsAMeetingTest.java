package org.lapwing.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.testing.HostileFiles;

/** A whole meeting: an agenda made from what needs attention, quorum, minutes with an action, approved and sent out. */
class ABusinessManagerHoldsAMeetingTest extends JourneyTest {

  private static final String PROMISE = "Read five letters of families aloud to each team";
  private static final String ITEM = "What families wrote";

  @TempDir
  Path folder;

  @Test
  void from_what_needs_attention_to_minutes_that_everybody_has() throws IOException {
    var clerk = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@marlshire.example")
        .follow("Meetings")
        .follow("Plan a meeting")
        .select("Who meets?", "Executive");
    on(clerk, "day", today());
    clerk.fill("At what time?", "9am").fill("Where?", "Online").press("Plan the meeting");
    var meeting = clerk.path();

    agenda(clerk);
    visitor(Way.WITH_JAVASCRIPT)
        .signIn("partner.police@marlshire.example")
        .open(meeting)
        .sees("Published, version 1")
        .sees(ITEM)
        .sees("Five letters")
        .doesNotSee("Make the agenda")
        .follow("Meeting pack")
        .sees("The action plan")
        .sees("Where actions stand, by agency");

    minutes(clerk.open(meeting), meeting);
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("police.rep@marlshire.example")
        .open("/p/marlshire/actions?only=mine")
        .follow(PROMISE)
        .sees("Decision M-");
    visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("scrutineer@marlshire.example")
        .open(meeting)
        .sees("Minutes approved")
        .sees("Who has the minutes")
        .sees("1. " + ITEM);
  }

  private void agenda(Visitor clerk) throws IOException {
    var letters = folder.resolve("letters.pdf");
    Files.write(letters, HostileFiles.harmless().getOrDefault("pdf", new byte[0]));
    clerk
        .follow("Make the agenda")
        .press("Put on the agenda")
        .sees("Choose at least one proposal")
        .choose("Matters arising")
        .press("Put on the agenda")
        .sees("On the agenda")
        .follow("Add an item of your own")
        .fill("What is the item?", ITEM)
        .choose("To decide")
        .fill("How many minutes may it take? (optional)", "20")
        .press("Add the item")
        .fill("Place of “%s”".formatted(ITEM), "1")
        .fill("Place of “Matters arising”", "2")
        .press("Save the order")
        .sees("Saved the order.")
        .follow("Add a paper to " + ITEM)
        .fill("What is the paper called?", "Five letters")
        .attach("Choose the file", letters)
        .press("Add the paper")
        .sees("Added the paper.")
        .follow("Publish the agenda")
        .sees("people are told")
        .press("Publish the agenda")
        .sees("Published, version 1");
  }

  private void minutes(Visitor clerk, String meeting) {
    clerk
        .follow("Record that it was held")
        .press("Save who was there")
        .sees("Quorate")
        .follow("Write the minutes")
        .fill("What was said on item 1?", "The letters were read. Nobody spoke for a while.")
        .unfold("A decision or an action on item 1")
        .fill("What is to be done because of item 1?", PROMISE)
        .press("Save the minutes")
        .sees("Choose who owns this action")
        .select("Who owns it? (item 1)", "Jo Kendrick, Marl and Bracken Police");
    on(clerk, "due-2", today().plusDays(20));
    clerk
        .fill("What was said on item 2?", "All are under way.")
        .press("Save the minutes")
        .isAt(meeting)
        .sees("1. " + ITEM)
        .sees(PROMISE)
        .follow("Approve the minutes")
        .press("Approve the minutes")
        .sees("Minutes approved")
        .follow("Circulate the minutes")
        .press("Circulate the minutes")
        .sees("Who has the minutes")
        .sees("Priya Nair");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  private static void on(Visitor visitor, String field, LocalDate day) {
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }
}
