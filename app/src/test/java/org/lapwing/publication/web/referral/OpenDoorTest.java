package org.lapwing.publication.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OpenDoorTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

  private final OpenDoor door = new OpenDoor(NOON, 20, 1);

  @Test
  void who_asks_without_end_is_told_when_to_go_on_and_others_are_served() throws Exception {
    for (var request = 0; request < 20; request++) {
      assertThat(ask("GET", "/marlshire/open-referral/services", "192.0.2.1").getStatus())
          .isEqualTo(200);
    }

    var held = ask("GET", "/marlshire/open-referral/services", "192.0.2.1");

    assertThat(held.getStatus()).isEqualTo(429);
    assertThat(held.getHeader("Retry-After")).isEqualTo("1");
    assertThat(held.getContentType()).startsWith("application/problem+json");
    assertThat(held.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(ask("GET", "/marlshire/open-referral/services", "192.0.2.2").getStatus())
        .isEqualTo(200);
    assertThat(ask("GET", "/marlshire/help", "192.0.2.1").getStatus()).isEqualTo(200);
  }

  @Test
  void a_page_of_another_origin_may_ask() throws Exception {
    var before = ask("OPTIONS", "/marlshire/open-referral/", "192.0.2.1");

    assertThat(before.getStatus()).isEqualTo(204);
    assertThat(before.getHeader("Access-Control-Allow-Methods")).contains("GET");
    assertThat(
            ask("GET", "/marlshire/services", "192.0.2.1").getHeader("Access-Control-Allow-Origin"))
        .isNull();
  }

  private MockHttpServletResponse ask(String method, String path, String from)
      throws ServletException, IOException {
    var request = new MockHttpServletRequest(method, path);
    request.setRemoteAddr(from);
    var response = new MockHttpServletResponse();
    door.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
