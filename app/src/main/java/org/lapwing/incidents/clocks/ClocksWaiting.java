package org.lapwing.incidents.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks that still run, for those who run the cases and for the partners who were let in. */
@Component
class ClocksWaiting implements WorkItems {

  private static final int MOST = 50;
  private static final int NEARLY = 28;

  private static final String AWARE = """
      select i.id, i.number, i.recorded_at, f.label, d.on_day, d.source
        from incident i
        join case_file f on f.id = i.case_id
        cross join lateral (select n.on_day, n.source from incident_date n
                             where n.incident_id = i.id and n.kind = 'aware'
                             order by n.told_at desc, n.id desc limit 1) d
       where not i.placeholder
       order by i.number desc
       limit 500
      """;

  private record Known(UUID id, int number, LocalDate recordedOn, String label, Occurrence aware) {}

  private final JdbcClient jdbc;
  private final ClockRules rules;
  private final MilestoneStore milestones;
  private final ClockSubjects subjects;
  private final Days days;

  /** Which day it is, and which days count. */
  @Component
  record Days(BankHolidays holidays, Clock clock) {

    LocalDate today() {
      return LocalDate.now(clock);
    }
  }

  ClocksWaiting(
      JdbcClient jdbc,
      ClockRules rules,
      MilestoneStore milestones,
      ClockSubjects subjects,
      Days days) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.milestones = milestones;
    this.subjects = subjects;
    this.days = days;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER)) {
      return List.of();
    }
    var known = jdbc.sql(AWARE).query(ClocksWaiting::known).list();
    var ids = known.stream().map(Known::id).toList();
    var told = milestones.of(ids);
    var children = subjects.of(ids);
    var book = rules.book();
    return known.stream()
        .flatMap(one -> items(one, book, told, children.getOrDefault(one.id(), List.of())))
        .sorted(
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .limit(MOST)
        .toList();
  }

  private Stream<WorkItem> items(
      Known one, ClockRules.Book book, Map<UUID, List<Occurrence>> told, List<Subject> children) {
    var occurred = new ArrayList<Occurrence>(told.getOrDefault(one.id(), List.of()));
    occurred.add(one.aware());
    return new Running(book.on(one.recordedOn()), days.holidays())
        .on(occurred, children).stream().filter(this::asksForWork).map(clock -> item(one, clock));
  }

  /** Reasons for delay are asked for only when the six months are nearly over. */
  private boolean asksForWork(IncidentClock clock) {
    return clock.isDuty()
        && (clock.deadline().rule().limit().unit() != Limit.Unit.DAY_BEFORE_MONTHS
            || clock.deadline().due().isBefore(days.today().plusDays(NEARLY)));
  }

  private WorkItem item(Known one, IncidentClock clock) {
    var due = clock.deadline().due();
    var rule = clock.deadline().rule();
    var item = new WorkItem(
        "Clocks",
        "I-" + one.number(),
        one.label() + ": " + rule.duty(),
        "incidents/" + one.id(),
        "Due",
        due,
        due.isBefore(days.today()));
    return rule.limit().unit() == Limit.Unit.PROMPTLY ? item.waitingSince(due) : item;
  }

  private static Known known(ResultSet row, int index) throws SQLException {
    return new Known(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        InWords.dayOf(row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
        row.getString("label"),
        new Occurrence(
            Milestone.AWARE,
            row.getObject("on_day", LocalDate.class),
            (LocalTime) null,
            row.getString("source")));
  }
}
