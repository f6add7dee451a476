package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.directory.imports.Books;

/** Whoever looks after the numbers that families ring: lists one, calls it, and only then says that it is verified. */
class ADirectoryKeeperTest extends JourneyTest {

  private static final String SERVICE = "Night line for new parents";

  @Test
  void lists_a_service_and_the_public_reads_its_number_as_verified_once_somebody_called() {
    var keeper = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("comms@marlshire.example")
        .follow("Services")
        .follow("Add a service")
        .fill("Name of the service", SERVICE)
        .fill("What does it do, in a line?", "Listens when a baby does not stop crying.")
        .fill("Who is it for?", "Parents and carers of babies")
        .fill("Which area does it help in?", "Marlshire")
        .choose("No")
        .press("Save")
        .sees("Enter where you found this")
        .fill("Where did you find this?", "Its leaflet")
        .press("Save")
        .sees("nobody can ring this service from the public page");

    keeper
        .follow("Add a number")
        .fill("Telephone number", "01632 960 4")
        .choose("Day and night, bank holidays too")
        .fill("Where did you find this number?", "Its leaflet")
        .press("Save")
        .sees("There is a problem")
        .fill("Telephone number", "01632 960 444")
        .press("Save")
        .sees("Not verified");
    readByAnyone("01632 960 444").sees("Not verified: nobody here has called this number");

    keeper
        .follow("Record a call")
        .press("Confirmed")
        .sees("The public reads “checked by calling it on");
    readByAnyone(SERVICE).doesNotSee("Not verified: nobody here has called this number");
  }

  @Test
  void has_advice_signed_off_before_anybody_reads_it_and_takes_it_down() {
    var keeper = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@cheshirewest.example")
        .follow("When your baby will not stop crying")
        .sees("Nobody has signed these words off")
        .sees("It is OK to walk away")
        .follow("Record a sign-off")
        .press("Publish the page")
        .sees("Enter who read it")
        .sees("Enter in what role they read it")
        .sees("Enter the day of the next look")
        .fill("Who read it?", "Dr Invented")
        .fill("In what role?", "Designated doctor for safeguarding children");
    on(keeper, "review", LocalDate.now(ZoneId.of("Europe/London")).plusYears(3));
    keeper.press("Publish the page").sees("Look at it again within 12 months");
    on(keeper, "review", LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6));
    keeper.press("Publish the page").sees("Published");
    visitor(Way.WITHOUT_JAVASCRIPT)
        .open("/cheshire-west-and-chester/help")
        .follow("What to do right now")
        .sees("signed off by Dr Invented");

    keeper
        .follow("Take it down")
        .press("Take it down")
        .sees("Enter why it is taken down")
        .fill("Why?", "A number on it has changed")
        .press("Take it down")
        .sees("Not published")
        .sees("A number on it has changed");
    assertThat(
            visitor(Way.WITHOUT_JAVASCRIPT).answerTo("/cheshire-west-and-chester/help/crying-baby"))
        .isEqualTo(404);
  }

  @Test
  void says_what_families_want_to_know_and_they_find_it_by_need_age_and_town() {
    var keeper = visitor(Way.BY_KEYBOARD_ALONE)
        .signIn("comms@marlshire.example")
        .follow("Services")
        .follow("Health visitors’ duty line")
        .follow("Change what families can know");
    keeper
        .fill("From which age of a child? (optional)", "4")
        .fill("Up to which age? (optional)", "2")
        .fill("Other languages than English (optional)", "Polish, Klingonese")
        .fill("Email address (optional)", "duty@example.org")
        .choose("Something")
        .press("Save")
        .sees("We do not know the language “Klingonese”")
        .fill("Other languages than English (optional)", "Polish, Bengali")
        .press("Save")
        .sees("The oldest age must not be below the youngest")
        .sees("Enter what it costs")
        .sees("No mail arrives at example addresses")
        .fill("From which age of a child? (optional)", "0")
        .fill("If it costs something, what?", "50p for the leaflet")
        .fill("Email address (optional)", "")
        .press("Preview")
        .sees("Nothing is saved yet")
        .sees("English, Polish, Bengali")
        .sees("Up to 2 years")
        .press("Go on changing")
        .press("Preview")
        .press("Save")
        .sees("English, Polish, Bengali");
    keeper
        .follow("Add a place")
        .fill("Name of the building or place", "Old School")
        .fill("Number and street", "3 Church Lane")
        .fill("Town or village", "Ostley")
        .fill("County", "Marlshire")
        .fill("Postcode", "ZZ1 1ZZ")
        .choose("Nobody has said")
        .press("Save")
        .sees("Enter a full postcode that exists")
        .fill("Postcode", "NR98 9AA")
        .press("Save")
        .sees("Old School");

    var family = visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/services");
    family
        .fill("Age of the child", "1")
        .fill("Town or postcode", "ostley")
        .press("Find")
        .sees("Services that fit")
        .follow("Health visitors’ duty line")
        .sees("50p for the leaflet")
        .sees("3 Church Lane");
    family.open("/marlshire/services?age=17&place=Ostley").doesNotSee("Health visitors’ duty line");
  }

  @Test
  void takes_the_directory_out_changes_it_in_a_spreadsheet_and_takes_it_over(@TempDir Path folder)
      throws IOException {
    var keeper = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn("manager@brackenshire.example")
        .follow("Services")
        .follow("Add a service")
        .fill("Name of the service", "Reading corner")
        .fill("What does it do, in a line?", "Lends books")
        .fill("Who is it for?", "Families")
        .fill("Which area does it help in?", "Brackenshire")
        .choose("No")
        .fill("Where did you find this?", "Its leaflet")
        .press("Save")
        .follow("Services")
        .follow("Take the directory out as a file")
        .sees("As Open Referral UK");
    var there = keeper.page().url() + "/services.xlsx";
    var book = Books.edited(keeper.page().request().get(there).body(), one -> {
      var sheet = one.getSheet("Services");
      Books.write(Books.row(sheet, "Reading corner"), "What it does, in a line", "Lends toys too");
      Books.write(Books.row(sheet, "Reading corner"), "Youngest age", "two");
    });
    var file = Files.write(folder.resolve("services.xlsx"), book);

    keeper
        .follow("Take services over from a file")
        .press("Read the file")
        .sees("Select a file")
        .attach("Which file?", file)
        .press("Read the file")
        .sees("What this file would change")
        .sees("Write an age in whole years")
        .sees("Lends toys too")
        .press("Take these over")
        .sees("No service")
        .sees("1 was changed")
        .follow("Go to the services")
        .sees("Lends toys too");
  }

  private static void on(Visitor visitor, String field, LocalDate day) {
    visitor.page().fill("#" + field + "-day", "" + day.getDayOfMonth());
    visitor.page().fill("#" + field + "-month", "" + day.getMonthValue());
    visitor.page().fill("#" + field + "-year", "" + day.getYear());
  }

  private Visitor readByAnyone(String words) {
    return visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/help").sees(words);
  }
}
