package org.lapwing.journeys;

import org.junit.jupiter.api.Test;

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

  private Visitor readByAnyone(String words) {
    return visitor(Way.WITHOUT_JAVASCRIPT).open("/marlshire/help").sees(words);
  }
}
