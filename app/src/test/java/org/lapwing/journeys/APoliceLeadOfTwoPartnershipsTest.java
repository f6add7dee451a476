package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who serves two partnerships signs in once, and never sees one while acting for the other. */
class APoliceLeadOfTwoPartnershipsTest extends JourneyTest {

  private static final String MARLSHIRE = "Marlshire Safeguarding Children Partnership";
  private static final String BRACKENSHIRE = "Brackenshire Safeguarding Children Partnership";
  private static final String OF_MARLSHIRE = "Ask about and record every father and partner";
  private static final String OF_BRACKENSHIRE = "Give every family the same advice on safer sleep";

  @ParameterizedTest
  @EnumSource(Way.class)
  void goes_from_one_to_the_other_by_a_link(Way way) {
    var lead = visitor(way).signIn("police.rep@marlshire.example").isAt("/account/partnerships");

    lead.follow(MARLSHIRE)
        .follow("Actions")
        .sees(OF_MARLSHIRE)
        .doesNotSee(OF_BRACKENSHIRE)
        .follow(OF_MARLSHIRE);
    var record = lead.path();
    lead.follow("Change partnership")
        .follow(BRACKENSHIRE)
        .follow("Actions")
        .sees(OF_BRACKENSHIRE)
        .doesNotSee(OF_MARLSHIRE);

    assertThat(lead.answerTo(record.replace("/p/marlshire", "/p/brackenshire"))).isEqualTo(404);
    lead.sees("Page not found");
    assertThat(lead.answerTo("/p/cheshire-west-and-chester/actions")).isEqualTo(404);
  }
}
