package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the keeper's own watch asks. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "lapwing.demonstration=true",
      "lapwing.demonstration.password=lapwings-nest-on-open-ground"
    })
class HealthTest {

  @LocalServerPort
  int port;

  @Autowired
  ApplicationContext context;

  @Test
  void it_says_that_it_lives_and_is_ready_without_details() {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    var ready = get("/health/ready");
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).contains("\"UP\"").doesNotContain("PostgreSQL");
    assertThat(ready.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void while_it_takes_no_more_work_it_says_so_and_still_lives() {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    try {
      assertThat(get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(get("/health/live").statusCode()).isEqualTo(200);
    } finally {
      AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }
  }

  @Test
  void figures_carry_the_kind_of_page_and_never_its_address() {
    get("/cheshire-west-and-chester/plan?asked=Sparrowhawk");

    var figures = get("/prometheus").body();

    assertThat(figures).contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
    assertThat(figures).doesNotContain("cheshire-west", "Sparrowhawk", "marlshire", "@");
  }

  private HttpResponse<String> get(String path) {
    var asked =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    try (var watch = HttpClient.newHttpClient()) {
      return watch.send(asked, BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
