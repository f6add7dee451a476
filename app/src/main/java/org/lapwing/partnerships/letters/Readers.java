package org.lapwing.partnerships.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.letters.LetterLines.Addressee;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who serve a partnership and may be written to, and who was written to on which day. */
@Repository
class Readers {

  private static final String LEFT = """
      select p.id, p.email, p.agency_id, p.daily_letter, r.roles
        from (select person_id, array_agg(role) as roles
                from role_holding
               where ended_at is null
               group by person_id) r
        join person p on p.id = r.person_id and p.left_at is null
       where not exists (select from daily_letter d where d.person_id = p.id and d.day = :day)
       order by p.id
      """;

  private static final String CLAIM = """
      insert into daily_letter (person_id, day)
      select one, :day from unnest(cast(:people as uuid[])) one
      on conflict do nothing
      returning person_id
      """;

  private static final String HERE = """
      select name, slug from partnership where id = :id
      """;

  /** Somebody who serves here, with what is needed to write to them. */
  record Reader(
      PersonId person, String email, AgencyId agency, boolean wantsLetter, Set<String> roles) {

    /** The same as the viewer whose things are counted; they gave no second factor, and nothing is done in their name. */
    Viewer.Person viewer(PartnershipId partnership) {
      return new Viewer.Person(partnership, person, agency, roles, null);
    }

    Addressee addressee() {
      return new Addressee(person, wantsLetter);
    }
  }

  /** The partnership as a letter names it. */
  record Here(String name, String slug) {}

  private final JdbcClient jdbc;

  Readers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who were not looked at on that day yet. */
  List<Reader> left(LocalDate day) {
    return jdbc.sql(LEFT).param("day", day).query(Readers::reader).list();
  }

  /** Claims the letters of these people on that day; answers whose are ours, because no other node has them. */
  Set<PersonId> claim(Collection<Reader> readers, LocalDate day) {
    return new HashSet<>(jdbc.sql(CLAIM)
        .param("day", day)
        .param("people", readers.stream().map(one -> one.person().value()).toArray(UUID[]::new))
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .list());
  }

  Here here(PartnershipId partnership) {
    return jdbc.sql(HERE)
        .param("id", partnership.value())
        .query((row, _) -> new Here(row.getString("name"), row.getString("slug")))
        .single();
  }

  private static Reader reader(ResultSet row, int index) throws SQLException {
    return new Reader(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("email"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getBoolean("daily_letter"),
        Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())));
  }
}
