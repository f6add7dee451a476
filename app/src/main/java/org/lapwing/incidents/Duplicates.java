package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds incidents that may tell of the same harm: in the same area within a few days, or in the same case file. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

  private static final int DAYS = 3;

  private static final String LIKE = """
      select i.id, i.number, f.label, i.case_id = :case as same_case
        from incident i
        join case_file f on f.id = i.case_id
        join lateral (select d.on_day, coalesce(d.until_day, d.on_day) as last_day
                        from incident_date d
                       where d.incident_id = i.id and d.kind = 'harm'
                       order by d.told_at desc, d.id desc limit 1) h on true
       where i.id <> :self and not i.placeholder
         and (i.case_id = :case or lower(i.area) = lower(:area))
         and (i.case_id = :case or (lower(i.area) = lower(:area) and h.on_day <= :to and h.last_day >= :from))
       order by i.number desc
       limit 10
      """;

  private static final UUID NONE = new UUID(0, 0);

  private final JdbcClient jdbc;

  Duplicates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An incident that may be the same. */
  public record Like(UUID id, String reference, String caseLabel, boolean sameCase) {

    /** Why it may be the same. */
    public String why() {
      return sameCase
          ? "It stands in the same case file"
          : "The harm was in the same area within %d days".formatted(DAYS);
    }
  }

  /** The other incidents that may tell of the same harm, as far as this viewer may see them. */
  public List<Like> of(Incident incident) {
    var harm = incident.facts().when(Dated.Event.HARM);
    return harm.isEmpty()
        ? List.of()
        : like(
            incident.id().value(),
            incident.caseFile().value(),
            incident.facts().area(),
            harm.get().day(),
            harm.get().latest());
  }

  /** The incidents that may tell of a harm in that area on that day; none where the day is not known. */
  public List<Like> of(String area, @Nullable LocalDate harm) {
    return harm == null ? List.of() : like(NONE, NONE, area, harm, harm);
  }

  private List<Like> like(UUID self, UUID file, String area, LocalDate from, LocalDate to) {
    return jdbc.sql(LIKE)
        .param("self", self)
        .param("case", file)
        .param("area", area.strip())
        .param("from", from.minusDays(DAYS))
        .param("to", to.plusDays(DAYS))
        .query((row, _) -> new Like(
            row.getObject("id", UUID.class),
            Incident.reference(row.getInt("number")),
            row.getString("label"),
            row.getBoolean("same_case")))
        .list();
  }
}
