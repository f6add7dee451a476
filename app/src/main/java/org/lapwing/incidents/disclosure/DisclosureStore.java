package org.lapwing.incidents.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schedule as rows: versions of items, and what was done with each. */
@Repository
class DisclosureStore {

  private static final String OF = """
      select distinct on (number) item, case_id, number, version, form, describes, author, written_on, marking, relevance,
             file_id, why, told_at, told_by
        from disclosure_item
       where case_id = :case
       order by number, version desc
      """;

  private static final String VERSIONS = """
      select item, case_id, number, version, form, describes, author, written_on, marking, relevance,
             file_id, why, told_at, told_by
        from disclosure_item
       where case_id = :case and item = :item
       order by version desc
      """;

  private static final String STEPS = """
      select id, item, given, to_whom, on_day, authority, by_whom, told_at, told_by
        from disclosure_step
       where case_id = :case
       order by on_day, told_at, id
      """;

  private static final String LOCK = """
      select lock_numbers(:case)
      """;

  private static final String NEXT_NUMBER = """
      select coalesce(max(number), 0) + 1 from disclosure_item where case_id = :case
      """;

  private static final String ADD = """
      insert into disclosure_item (id, case_id, item, number, version, form, describes, author, written_on, marking, relevance,
             file_id, why, told_at, told_by)
      values (:id, :case, :item, :number, :version, :form, :describes, :author, :written, :marking, :relevance,
             :file, :why, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String STEP = """
      insert into disclosure_step (id, case_id, item, given, to_whom, on_day, authority, by_whom, told_at, told_by)
      values (:id, :case, :item, :given, :to, :on, :authority, :byWhom, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String CODES = """
      select kind, code, words
        from disclosure_code
       where since <= :day and (until is null or until > :day)
       order by kind, place
      """;

  private final JdbcClient jdbc;

  DisclosureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each item by its latest version, with its steps, in the order of their numbers. */
  List<Item> of(CaseId file) {
    var steps =
        jdbc.sql(STEPS).param("case", file.value()).query(DisclosureStore::step).list();
    return jdbc.sql(OF).param("case", file.value()).query(DisclosureStore::item).list().stream()
        .map(item -> item.with(steps))
        .toList();
  }

  /** Every version of an item, the latest first, without steps. */
  List<Item> versions(CaseId file, UUID item) {
    return jdbc.sql(VERSIONS)
        .param("case", file.value())
        .param("item", item)
        .query(DisclosureStore::item)
        .list();
  }

  /** The next number of a case; two people who add items at once wait for each other. */
  int nextNumber(CaseId file) {
    lock(file);
    return jdbc.sql(NEXT_NUMBER)
        .param("case", file.value())
        .query(Integer.class)
        .single();
  }

  /** Whoever else would add an item of the case, or a version of one, waits until this transaction ends. */
  void lock(CaseId file) {
    jdbc.sql(LOCK).param("case", file.value()).query((_, _) -> true).list();
  }

  /** False if the form was sent before. */
  boolean add(UUID id, Item item) {
    var text = item.text();
    @Nullable FileId file = item.file();
    return jdbc.sql(ADD)
            .param("id", id)
            .param("case", item.caseFile().value())
            .param("item", item.item())
            .param("number", item.number())
            .param("version", item.version())
            .param("form", text.form())
            .param("describes", text.describes())
            .param("author", text.author())
            .param("written", text.writtenOn(), Types.DATE)
            .param("marking", text.marking())
            .param("relevance", text.relevance())
            .param("file", file == null ? null : file.value(), Types.OTHER)
            .param("why", item.why())
            .param("at", item.toldAt().atOffset(ZoneOffset.UTC))
            .param("by", item.toldBy().value())
            .update()
        == 1;
  }

  /** False if the form was sent before. */
  boolean step(CaseId file, Step step) {
    return jdbc.sql(STEP)
            .param("id", step.id())
            .param("case", file.value())
            .param("item", step.item())
            .param("given", step.told().given())
            .param("to", step.told().toWhom())
            .param("on", step.told().on())
            .param("authority", step.told().authority())
            .param("byWhom", step.told().byWhom())
            .param("at", step.toldAt().atOffset(ZoneOffset.UTC))
            .param("by", step.toldBy().value())
            .update()
        == 1;
  }

  List<DisclosureCode> codes(LocalDate day) {
    return jdbc.sql(CODES)
        .param("day", day)
        .query((row, _) -> new DisclosureCode(
            DisclosureCode.Kind.of(row.getString("kind")),
            row.getString("code"),
            row.getString("words")))
        .list();
  }

  private static Item item(ResultSet row, int index) throws SQLException {
    var file = row.getObject("file_id", UUID.class);
    return new Item(
        row.getObject("item", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getInt("number"),
        row.getInt("version"),
        new ItemText(
            row.getString("form"),
            row.getString("describes"),
            row.getString("author"),
            row.getObject("written_on", LocalDate.class),
            row.getString("marking"),
            row.getString("relevance")),
        file == null ? null : new FileId(file),
        row.getString("why"),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)),
        List.of());
  }

  private static Step step(ResultSet row, int index) throws SQLException {
    return new Step(
        row.getObject("id", UUID.class),
        row.getObject("item", UUID.class),
        new Step.Wish(
            row.getBoolean("given"),
            row.getString("to_whom"),
            row.getObject("on_day", LocalDate.class),
            row.getString("authority"),
            row.getString("by_whom")),
        row.getObject("told_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("told_by", UUID.class)));
  }
}
