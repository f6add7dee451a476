package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two partnerships share a case: a guest from the home area reads it, and can reach nothing else. */
class AGuestFromTheHomeAreaTest extends JourneyTest {

  private static final String MANAGER = "manager@marlshire.example";
  private static final String NURSE = "designated.nurse@brackenshire.example";
  private static final String COUNCIL = "social.care@brackenshire.example";
  private static final String BRACKENSHIRE = "Brackenshire Safeguarding Children Partnership";

  /** A partnership's own pages, of which none exists for a guest. */
  private static final List<String> REGISTERS = List.of(
      "incidents",
      "reviews",
      "actions",
      "courses",
      "events",
      "audits",
      "meetings",
      "services",
      "people",
      "statements",
      "search?q=baby",
      "trail",
      "referrals",
      "incidents/figures",
      "cases/new");

  @Test
  void reads_the_shared_case_and_reaches_nothing_else() {
    var nurse = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(NURSE)
        .isAt("/account/partnerships")
        .sees("Guest in a case");
    nurse
        .follow(BRACKENSHIRE)
        .sees("You are a guest in a case of Marlshire")
        .doesNotSee("K-9")
        .follow("You are a guest in a case of Marlshire")
        .sees("You are a guest here")
        .doesNotSee("Search")
        .doesNotSee("Training");
    nurse
        .follow("Open the case")
        .sees("K-9")
        .doesNotSee("K-14")
        .follow("K-9")
        .sees("The incident was in Marlshire, which leads")
        .doesNotSee("Name a guest");
    var file = nurse.path();
    nurse
        .follow("Requests to agencies")
        .sees("Brackenshire (home area)")
        .follow("Read the answers side by side")
        .sees("Brackenshire County Council, Brackenshire (home area)")
        .open(file)
        .follow("Incident I-6")
        .sees("This clock runs in Marlshire")
        .doesNotSee("All clock rules")
        .doesNotSee("See the whole thread")
        .follow("Child A");
    REGISTERS.forEach(register ->
        assertThat(nurse.answerTo("/p/marlshire/" + register)).as(register).isEqualTo(404));

    ended();
    assertThat(nurse.answerTo(file)).isEqualTo(404);
    assertThat(nurse.answerTo("/p/marlshire")).isEqualTo(404);
    nurse.open("/p/brackenshire").doesNotSee("You are a guest");
  }

  /** The access ends, and is given again for whoever comes next. */
  private void ended() {
    var manager = visitor(Way.WITH_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Cases")
        .follow("K-9")
        .sees("Halima Osei, NHS Brackenshire Integrated Care Board")
        .follow("End the access of Halima Osei, NHS Brackenshire Integrated Care Board")
        .fill("Why does it end?", "The advice was given")
        .press("End access")
        .sees("Ended: The advice was given");
    manager
        .follow("Name a guest from Brackenshire")
        .press("Name this guest")
        .sees("Enter their work email address")
        .sees("Choose as what they take part");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void somebody_who_answers_for_an_agency_of_the_home_area_reads_no_other_answer(Way way) {
    var council = visitor(way).signIn(COUNCIL).open("/p/marlshire").sees("You are a guest here");
    council.follow("Open the case").follow("K-9").doesNotSee("Requests to agencies");
    assertThat(council.answerTo(council.path() + "/requests")).isEqualTo(404);
  }

  @Test
  void another_area_is_named_and_somebody_unknown_is_invited() {
    var manager = visitor(Way.WITHOUT_JAVASCRIPT)
        .signIn(MANAGER)
        .follow("Cases")
        .follow("K-11")
        .follow("Name another area")
        .press("Name this area")
        .sees("Choose the area")
        .sees("Choose why that area shares the case")
        .select("Which area?", "Another, which does not work with this Lapwing")
        .fill("Its name, if it is another", "Fellshire")
        .choose("Placing authority")
        .press("Name this area")
        .sees("Fellshire")
        .sees("Placing authority, since")
        .follow("Name an agency of Fellshire")
        .select("Which agency acts for this area?", "Another")
        .fill("Its name, if it is another", "Fellshire Council")
        .select("Its kind, if it is another", "Local authority")
        .press("Name this agency")
        .sees("Agencies: Fellshire Council")
        .follow("Name a guest from Fellshire")
        .fill("Work email address", "worker@fellshire.example")
        .fill("Name, if they have to be invited", "Gil Fell")
        .select("Agency, if they have to be invited", "Fellshire Council")
        .choose("Member of the panel")
        .choose("1 month")
        .fill("Why do they need to see this case?", "Placed the child")
        .press("Name this guest")
        .sees("Gil Fell")
        .sees("Invited, and has not answered yet")
        .follow("End the sharing with Fellshire")
        .fill("Why does it share the case no longer?", "Named by mistake")
        .press("End it")
        .sees("Named by mistake");
    assertThat(manager.path()).startsWith("/p/marlshire/cases/");
  }
}
