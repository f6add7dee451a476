package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds agencies by rule on the morning of a working day: before their day, on it, and after it. */
@Component
class Chasing implements RecurringJob {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final String OPEN = """
      select id, case_id, agency_id, due_on, sent_at, rule_since from requests_to_chase()
      """;

  /** A request as the job knows it: ids and dates. */
  private record Waiting(
      RequestHistory.Of of, LocalDate due, LocalDate sent, LocalDate ruleSince) {}

  private final JdbcClient jdbc;
  private final Asking asking;
  private final Reminders reminders;
  private final AllPartnerships partnerships;
  private final TransactionTemplate transaction;

  /** How a reminder is told and sent. */
  @Component
  record Reminders(RequestLedger ledger, RequestLetters letters, RequestRules rules) {}

  Chasing(
      JdbcClient jdbc,
      Asking asking,
      Reminders reminders,
      AllPartnerships partnerships,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.asking = asking;
    this.reminders = reminders;
    this.partnerships = partnerships;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "chase-requests";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    var now = reminders.ledger().moment().atZone(InWords.LONDON);
    if (!now.toLocalTime().isBefore(MORNING) && asking.days().isWorking(now.toLocalDate())) {
      partnerships.ids().forEach(this::remind);
    }
  }

  private void remind(PartnershipId partnership) {
    new Viewer.Job(partnership, name()).run(() -> {
      var open = transaction.execute(_ -> open());
      open.forEach(waiting -> transaction.executeWithoutResult(_ -> remind(waiting)));
    });
  }

  private void remind(Waiting waiting) {
    reminders
        .rules()
        .on(waiting.ruleSince())
        .step(waiting.sent(), waiting.due(), asking.today(), asking.days())
        .filter(step -> reminders.letters().reachesAnybody(waiting.of().request()))
        .filter(step -> reminders.ledger().reminded(waiting.of(), waiting.due(), step))
        .ifPresent(_ -> reminders.letters().chased(waiting.of().request()));
  }

  private List<Waiting> open() {
    return jdbc.sql(OPEN).query(Chasing::waiting).list();
  }

  private static Waiting waiting(ResultSet row, int index) throws SQLException {
    return new Waiting(
        new RequestHistory.Of(
            new RequestId(row.getObject("id", UUID.class)),
            new CaseId(row.getObject("case_id", UUID.class)),
            new AgencyId(row.getObject("agency_id", UUID.class))),
        row.getObject("due_on", LocalDate.class),
        InWords.dayOf(row.getObject("sent_at", OffsetDateTime.class).toInstant()),
        row.getObject("rule_since", LocalDate.class));
  }
}
