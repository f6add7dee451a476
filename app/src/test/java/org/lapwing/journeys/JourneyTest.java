package org.lapwing.journeys;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

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

  private final List<Visitor> visitors = new ArrayList<>();

  @LocalServerPort
  int port;

  /** Somebody new at a browser of their own. */
  Visitor visitor(Way way) {
    var visitor = new Visitor("http://localhost:" + port, way, INSPECTION);
    visitors.add(visitor);
    return visitor;
  }

  @AfterEach
  void everybodyLeaves() {
    visitors.forEach(Visitor::close);
    visitors.clear();
  }
}
