package org.lapwing.incidents.holds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.holds.HeldBack.Seen;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Preserving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to other modules whether a hold stands over cases, whoever asks, and nothing else of the cases. */
@Service
@Transactional(readOnly = true)
public class StandingHolds implements Preserving {

  private static final String STANDING = """
      select h.id, h.placed_at from holds_standing(cast(:cases as uuid[]), :kind) h
      """;

  private static final String SEEN = """
      select h.id, h.case_id, f.label, a.words
        from case_hold h
        join case_file f on f.id = h.case_id
        join hold_authority a on a.code = h.authority and a.since = h.authority_since
       where h.id in (:ids)
       order by f.label, h.placed_at
      """;

  private static final String ANY = """
      select any_hold_stands()
      """;

  private record Standing(UUID id, Instant placedAt) {}

  private final JdbcClient jdbc;
  private final HoldStore store;

  StandingHolds(JdbcClient jdbc, HoldStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /** What keeps a text from being released that tells of these cases. */
  public HeldBack over(Collection<CaseId> cases) {
    var standing = standing(cases, HoldKind.RELEASE);
    if (standing.isEmpty()) {
      return HeldBack.BY_NOTHING;
    }
    var latest = standing.stream().map(Standing::placedAt).max(Comparator.naturalOrder());
    var ids = standing.stream().map(Standing::id).toList();
    return new HeldBack(
        latest.orElseThrow(),
        jdbc.sql(SEEN).param("ids", ids).query((row, _) -> seen(row)).list());
  }

  /** The same at the moment of release: nobody can place or lift a hold until the transaction ends. */
  @Transactional
  public HeldBack overAtRelease(Collection<CaseId> cases) {
    store.lock();
    return over(cases);
  }

  /** Whether a hold on release stands on any case here, for a text of which nobody knows whose cases it tells. */
  public boolean isAnyHere() {
    return jdbc.sql(ANY).query(Boolean.class).single();
  }

  @Override
  public boolean isKept(CaseId file) {
    return !standing(List.of(file), HoldKind.KEEPING).isEmpty();
  }

  private List<Standing> standing(Collection<CaseId> cases, HoldKind kind) {
    return jdbc.sql(STANDING)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("kind", kind.code())
        .query((row, _) -> new Standing(
            row.getObject("id", UUID.class),
            row.getObject("placed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static Seen seen(ResultSet row) throws SQLException {
    return new Seen(
        row.getString("label"),
        row.getString("words"),
        "cases/%s/holds/%s".formatted(row.getString("case_id"), row.getString("id")));
  }
}
