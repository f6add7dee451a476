package org.lapwing.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
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
