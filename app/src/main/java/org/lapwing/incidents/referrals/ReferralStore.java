package org.lapwing.incidents.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals as rows. Row security has already chosen which: those of one's own agency, and all for who takes them in. */
@Repository
class ReferralStore {

  private static final String ONE = """
      select id, agency_id, person_id, summary, account, area, harm_on, children, agreed_by, referred_at, outcome, triaged_on,
             incident_id
        from incident_referral
       where id = :id
      """;

  private static final String ALL = """
      select id, agency_id, person_id, summary, account, area, harm_on, children, agreed_by, referred_at, outcome, triaged_on,
             incident_id
        from incident_referral
       order by (outcome is null) desc, referred_at desc, id
       limit 200
      """;

  private static final String REFER = """
      insert into incident_referral (id, agency_id, person_id, summary, account, area, harm_on, children, agreed_by, referred_at)
      values (:id, :agency, :person, :summary, :account, :area, :harm, :children, :agreed, :at)
      on conflict (id) do nothing
      """;

  private static final String TRIAGE = """
      update incident_referral set outcome = :outcome, triaged_on = :on where id = :id and incident_id is null
      """;

  private static final String WHY = """
      insert into referral_triage (id, referral_id, outcome, why, triaged_at, triaged_by)
      values (:id, :referral, :outcome, :why, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String REASONS = """
      select why from referral_triage where referral_id = :referral order by triaged_at, id
      """;

  private static final String TAKEN_UP = """
      update incident_referral set case_id = :case, incident_id = :incident where id = :id and incident_id is null
      """;

  private final JdbcClient jdbc;

  ReferralStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Referral> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(ReferralStore::referral).optional();
  }

  /** Those that wait first, then the newest. */
  List<Referral> all() {
    return jdbc.sql(ALL).query(ReferralStore::referral).list();
  }

  /** False if the form was sent before. */
  boolean refer(Referral referral) {
    var told = referral.told();
    return jdbc.sql(REFER)
            .param("id", referral.id())
            .param("agency", referral.agency().value())
            .param("person", referral.person().value())
            .param("summary", told.summary())
            .param("account", told.account())
            .param("area", told.area())
            .param("harm", told.harmOn())
            .param("children", told.children())
            .param("agreed", told.agreedBy())
            .param("at", referral.referredAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False if the form was sent before, or an incident is recorded from the referral already. */
  boolean triage(Referral of, UUID once, Triage outcome, String why, Instant at, PersonId by) {
    var isNew = jdbc.sql(WHY)
            .param("id", once)
            .param("referral", of.id())
            .param("outcome", outcome.code())
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by.value())
            .update()
        == 1;
    return isNew
        && jdbc.sql(TRIAGE)
                .param("id", of.id())
                .param("outcome", outcome.code())
                .param("on", org.lapwing.kernel.InWords.dayOf(at))
                .update()
            == 1;
  }

  /** Why it was decided so, the latest last; nothing for who does not take referrals in. */
  List<String> reasons(UUID referral) {
    return jdbc.sql(REASONS)
        .param("referral", referral)
        .query((row, _) -> row.getString("why"))
        .list();
  }

  boolean takenUp(UUID referral, Incident as) {
    return jdbc.sql(TAKEN_UP)
            .param("id", referral)
            .param("case", as.caseFile().value())
            .param("incident", as.id().value())
            .update()
        == 1;
  }

  private static Referral referral(ResultSet row, int index) throws SQLException {
    var outcome = row.getString("outcome");
    var incident = row.getObject("incident_id", UUID.class);
    return new Referral(
        row.getObject("id", UUID.class),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        told(row),
        row.getObject("referred_at", OffsetDateTime.class).toInstant(),
        outcome(outcome),
        row.getObject("triaged_on", LocalDate.class),
        incident == null ? null : new IncidentId(incident));
  }

  private static @Nullable Triage outcome(@Nullable String code) {
    return code == null ? null : Triage.of(code).orElseThrow();
  }

  private static Referral.Wish told(ResultSet row) throws SQLException {
    return new Referral.Wish(
        row.getString("summary"),
        row.getString("account"),
        row.getString("area"),
        row.getObject("harm_on", LocalDate.class),
        row.getInt("children"),
        row.getString("agreed_by"));
  }
}
