package org.lapwing.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lapwing.platform.Assets;
import org.lapwing.testing.Html;

class HousePagesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T21:00:00Z"), ZoneOffset.UTC);

  @TestFactory
  Stream<DynamicTest> every_page_of_the_house_is_sound_html() {
    return Stream.of("accessibility", "privacy", "cookies")
        .map(name -> DynamicTest.dynamicTest(name, () -> {
          var html = Rendered.page("platform/" + name, new PromisePage("help@marlshire.example"));
          assertThat(Html.errors(html)).isEmpty();
        }));
  }

  /** The headings of the model that the law points to. */
  @Test
  void the_accessibility_statement_has_every_part_of_the_legal_model() {
    var html = Rendered.page("platform/accessibility", new PromisePage(null));

    assertThat(Jsoup.parse(html).select("h1, h2, h3").eachText())
        .containsSubsequence(
            "Accessibility statement for Lapwing",
            "How accessible this website is",
            "Feedback and contact information",
            "Reporting accessibility problems with this website",
            "Enforcement procedure",
            "Technical information about this website’s accessibility",
            "Compliance status",
            "Non-accessible content",
            "Non-compliance with the accessibility regulations",
            "Disproportionate burden",
            "Content that’s not within the scope of the accessibility regulations",
            "What we’re doing to improve accessibility",
            "Preparation of this accessibility statement");
  }

  @Test
  void every_component_is_sound_html() {
    var html = Rendered.page("platform/components", ComponentsPage.examples());

    assertThat(Html.errors(html)).isEmpty();
  }

  @Test
  void pages_lead_to_files_whose_address_changes_with_their_content() {
    assertThat(Assets.STYLES.href()).matches("/assets/[0-9a-f]{12}/app\\.css");
    assertThat(getClass().getResource("/static" + Assets.STYLES.href())).isNotNull();
  }

  @Test
  void whoever_finds_a_fault_in_our_security_is_told_where_to_say_so() {
    var text = new SecurityTextController(
            new HouseSettings(false, null, "mailto:security@marlshire.example"), CLOCK)
        .security();

    assertThat(text).contains("Contact: mailto:security@marlshire.example\n");
    assertThat(text).contains("Expires: 2027-05-22T00:00:00Z\n");
  }
}
