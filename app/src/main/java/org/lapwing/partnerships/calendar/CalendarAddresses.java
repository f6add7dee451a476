package org.lapwing.partnerships.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.LinkToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of each person's calendar: one at a time, made anew or ended by its owner; its hash alone is kept. */
@Service
@Transactional
public class CalendarAddresses {

  private static final String OF = """
      select made_at, fetched_on from calendar_address where person_id = :person and ended_at is null
      """;

  private static final String END = """
      update calendar_address set ended_at = :at where person_id = :person and ended_at is null
      """;

  private static final String MAKE = """
      insert into calendar_address (id, person_id, token_hash, made_at) values (:id, :person, :hash, :at)
      on conflict (person_id) where ended_at is null do nothing
      """;

  private static final String BEHIND = """
      select person_id from calendar_address where token_hash = :hash and ended_at is null
      """;

  private static final String FETCHED = """
      update calendar_address set fetched_on = :day
       where token_hash = :hash and ended_at is null and fetched_on is distinct from :day
      """;

  /**
   * An address that works.
   *
   * @param fetchedOn the day on which a program fetched it last, or null if none did yet
   */
  public record Address(Instant madeAt, @Nullable LocalDate fetchedOn) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How it stands with the person's address; empty if they have none. */
  @Transactional(readOnly = true)
  public Optional<Address> of(PersonId person) {
    return jdbc.sql(OF)
        .param("person", person.value())
        .query((row, _) -> new Address(
            row.getObject("made_at", OffsetDateTime.class).toInstant(),
            row.getObject("fetched_on", LocalDate.class)))
        .optional();
  }

  /** Makes an address; the one before gives nothing any more. Empty if another was made at the same moment. */
  public Optional<LinkToken> make(PersonId person) {
    end(person);
    var token = LinkToken.next();
    var made = jdbc.sql(MAKE)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("hash", token.hash())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return made == 1 ? Optional.of(token) : Optional.empty();
  }

  /** Ends the address: it gives nothing any more. */
  public void end(PersonId person) {
    jdbc.sql(END)
        .param("person", person.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whose address it is, if it works; that it was fetched today is kept. */
  public Optional<PersonId> fetched(LinkToken token) {
    var owner = jdbc.sql(BEHIND)
        .param("hash", token.hash())
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional();
    owner.ifPresent(_ -> jdbc.sql(FETCHED)
        .param("hash", token.hash())
        .param("day", LocalDate.ofInstant(clock.instant(), InWords.LONDON))
        .update());
    return owner;
  }
}
