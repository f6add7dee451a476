package org.lapwing.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lapwing.platform.Assets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class HouseWebTest {

  private final MockMvcTester http;

  @Autowired
  HouseWebTest(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void reading_what_we_promise_sets_no_cookie() {
    for (var path : new String[] {"/accessibility", "/privacy", "/cookies"}) {
      assertThat(http.get().uri(path)).hasStatusOk().doesNotContainHeader("Set-Cookie");
    }
  }

  @Test
  void components_are_shown_only_to_those_who_build() {
    assertThat(http.get().uri("/components")).hasStatus(404);
  }

  @Test
  void nobody_is_sent_to_a_security_contact_that_was_not_named() {
    assertThat(http.get().uri("/.well-known/security.txt")).hasStatus(404);
  }

  @Test
  void built_files_may_be_kept_for_a_year() {
    assertThat(http.get().uri(Assets.STYLES.href()))
        .hasStatusOk()
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
  }
}
