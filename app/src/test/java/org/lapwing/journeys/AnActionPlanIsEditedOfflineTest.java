package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.directory.imports.Books;

/** The plan is taken out to Excel, edited on a train, and given back although somebody changed one of its cells meanwhile. */
class AnActionPlanIsEditedOfflineTest extends JourneyTest {

  @Test
  void the_conflict_is_shown_and_only_what_was_chosen_is_applied(@TempDir Path folder)
      throws IOException {
    var promise = "Give the leaflet to every father " + UUID.randomUUID();
    var other = "Ask who else cares for the baby " + UUID.randomUUID();
    var manager = visitor(Way.WITHOUT_JAVASCRIPT).signIn("manager@marlshire.example");
    var first = raised(manager, promise);
    raised(manager, other);

    manager.open("/p/marlshire/actions").follow("Work in Excel");
    var file = folder.resolve("plan.xlsx");
    manager
        .page()
        .waitForDownload(() -> manager.pressHere("Download all actions"))
        .saveAs(file);
    manager
        .open(first + "/wording")
        .fill("Where should it be? (optional)", "14 of 16 files")
        .fill("Why are you changing this?", "We counted again")
        .press("Save");
    Files.write(file, Books.edited(Files.readAllBytes(file), book -> {
      var sheet = book.getSheet("Actions");
      write(Books.row(sheet, promise), "Target", "16 of 16 files");
      write(Books.row(sheet, promise), "Measure", "Files with a leaflet");
      write(Books.row(sheet, other), "How it goes now", "Four of six teams ask");
    }));

    manager
        .open("/p/marlshire/actions/sheet")
        .attach("Which file?", file)
        .press("Compare")
        .sees("What this spreadsheet would change")
        .sees("Conflict")
        .sees("14 of 16 files")
        .sees("Chosen so far: 2 changes of 2 actions")
        .press("Apply what is chosen")
        .sees("2 actions were changed as the file says")
        .open(first)
        .sees("14 of 16 files")
        .sees("Files with a leaflet")
        .sees("From a spreadsheet taken out on")
        .doesNotSee("16 of 16 files");

    manager
        .open("/p/marlshire/actions/sheet")
        .attach("Which file?", file)
        .press("Compare")
        .sees("Conflict")
        .press("Choose everything, conflicts too")
        .press("Apply what is chosen")
        .open(first)
        .sees("Target changed from “14 of 16 files” to “16 of 16 files”");
  }

  /** The address of a new action. */
  private static String raised(Visitor manager, String promise) {
    manager
        .open("/p/marlshire/actions/new")
        .fill("What is promised?", promise)
        .select("Who owns it?", "Marl and Bracken Police (no person named yet)");
    manager.page().locator("[name=due-day]").fill("1");
    manager.page().locator("[name=due-month]").fill("2");
    manager.page().locator("[name=due-year]").fill("2031");
    manager
        .choose("The partnership agreed it")
        .fill("Which one?", "Journey")
        .press("Add action")
        .sees(promise);
    return manager.path().replaceFirst("[?].*", "");
  }

  private static void write(Row row, String heading, String text) {
    for (var cell : row.getSheet().getRow(1)) {
      if (new DataFormatter().formatCellValue(cell).equals(heading)) {
        row.createCell(cell.getColumnIndex()).setCellValue(text);
        return;
      }
    }
    assertThat(heading).as("no column").isEmpty();
  }
}
