package org.lapwing.partnerships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the demonstration, so that its chapters are told through the modules' own faces as they would act. */
@Component
public class Cast {

  /** The place in which the story is told. */
  public static final String STAGE = "marlshire";

  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private static final String CALLED = """
      select id from person where email = :email
      """;

  private final JdbcClient jdbc;
  private final Places places;
  private final Clock clock;

  Cast(JdbcClient jdbc, Places places, Clock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.clock = clock;
  }

  /** Somebody of Marlshire by the part of their address before {@code @marlshire.example}. */
  public Viewer.Person acting(String part) {
    return acting(called(part));
  }

  /** Somebody of the neighbour, by their whole address, acting as a guest in Marlshire. */
  public Viewer.Person guest(String email) {
    return acting(addressed(email));
  }

  private Viewer.Person acting(PersonId person) {
    var place = places.of(person).stream()
        .filter(one -> one.slug().equals(STAGE))
        .findFirst()
        .orElseThrow();
    return new Viewer.Person(
        place.partnership(), person, place.agency(), place.roles(), clock.instant());
  }

  public PersonId called(String part) {
    return addressed(part + "@marlshire.example");
  }

  private PersonId addressed(String email) {
    return new PersonId(jdbc.sql(CALLED)
        .param("email", email)
        .query((row, _) -> row.getObject("id", UUID.class))
        .single());
  }

  /** Does something as that person, as if on a working morning so many days ago. */
  public void does(String part, int daysAgo, Runnable deed) {
    ScopedClock.at(morning(daysAgo), () -> acting(part).run(deed));
  }

  /** The same as a guest in Marlshire. */
  public void asGuest(String email, int daysAgo, Runnable deed) {
    ScopedClock.at(morning(daysAgo), () -> guest(email).run(deed));
  }

  /** The day that lies so many days ago; below zero it is still to come. */
  public LocalDate day(int daysAgo) {
    return LocalDate.now(clock).minusDays(daysAgo);
  }

  /** The same, or for a weekend the Monday after it, in the past the Friday before it: nothing is due on a weekend. */
  public LocalDate weekday(int daysAgo) {
    var day = day(daysAgo);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(daysAgo > 0 ? -1 : 2);
      case SUNDAY -> day.plusDays(daysAgo > 0 ? -2 : 1);
      default -> day;
    };
  }

  private Instant morning(int daysAgo) {
    return day(daysAgo).atTime(MORNING).atZone(InWords.LONDON).toInstant();
  }
}
