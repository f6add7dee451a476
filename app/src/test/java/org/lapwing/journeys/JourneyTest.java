package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What journeys share: the application with its demonstration, a browser for each visitor, and a watch on what leaks. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "lapwing.demonstration=true",
      "lapwing.demonstration.password=" + JourneyTest.PASSWORD
    })
@TestInstance(Lifecycle.PER_CLASS)
abstract class JourneyTest {

  static final String PASSWORD = "lapwings-nest-on-open-ground";

  private static final Inspection INSPECTION = new Inspection();

  private static final Leaks LEAKS = new Leaks();

  private static final List<String> EVENTS = new CopyOnWriteArrayList<>();

  private static final Set<ApplicationContext> HEARD = new HashSet<>();

  private final List<Visitor> visitors = new ArrayList<>();

  @LocalServerPort
  int port;

  @Autowired
  ConfigurableApplicationContext context;

  @Autowired
  Outbox outbox;

  @Autowired
  AllPartnerships partnerships;

  /** Somebody new at a browser of their own. */
  Visitor visitor(Way way) {
    var visitor = new Visitor("http://localhost:" + port, way, INSPECTION);
    visitors.add(visitor);
    return visitor;
  }

  @BeforeAll
  void hearEvents() {
    if (HEARD.add(context)) {
      context.addApplicationListener(JourneyTest::hear);
    }
  }

  private static void hear(ApplicationEvent event) {
    if (event instanceof PayloadApplicationEvent<?> told
        && told.getPayload().getClass().getName().startsWith("org.lapwing.")) {
      EVENTS.add(told.getPayload().toString());
    }
  }

  @AfterEach
  void everybodyLeaves() {
    visitors.forEach(Visitor::close);
    var addresses = visitors.stream().flatMap(one -> one.visited().stream()).toList();
    visitors.clear();
    assertThat(Leaks.in(addresses)).as("addresses that name a child").isEmpty();
    assertThat(LEAKS.inTheLog()).as("lines of the log that name a child").isEmpty();
  }

  @AfterAll
  void nothingNamesAChild() throws IOException, InterruptedException {
    assertThat(Leaks.in(EVENTS)).as("events that name a child").isEmpty();
    assertThat(Leaks.in(letters())).as("letters that name a child").isEmpty();
    assertThat(Leaks.in(List.of(figures()))).as("figures that name a child").isEmpty();
  }

  private List<String> letters() {
    var words = new ArrayList<String>();
    partnerships
        .ids()
        .forEach(partnership -> new Viewer.Job(partnership, "test")
            .run(() -> outbox.newest(true).forEach(letter -> words.add(letter.toString()))));
    return words;
  }

  private String figures() throws IOException, InterruptedException {
    var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/prometheus"));
    try (var client = HttpClient.newHttpClient()) {
      var figures = client.send(asked.build(), BodyHandlers.ofString()).body();
      assertThat(figures).contains("jvm_memory_used_bytes");
      return figures;
    }
  }
}
