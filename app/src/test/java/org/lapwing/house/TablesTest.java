package org.lapwing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TablesTest {

  /** Tables without row security, each with its reason. A table that is not here must be guarded. */
  private static final Map<String, String> UNGUARDED = Map.ofEntries(
      Map.entry("partnership", "its name and address are public"),
      Map.entry("agency", "one agency may serve several partnerships"),
      Map.entry("colour_rule", "reference data: when an action changes its colour"),
      Map.entry("plan_check", "reference data: how much each check of the plan matters"),
      Map.entry("person", "one sign-in serves several partnerships"),
      Map.entry("installation", "one row about the whole database, public in itself"),
      Map.entry("sealing_key", "which keys the whole database was sealed with"),
      Map.entry("credential", "asked at sign-in, before any partnership is known"),
      Map.entry("recovery_code", "asked at sign-in, before any partnership is known"),
      Map.entry("passkey", "asked at sign-in, before any partnership is known"),
      Map.entry("password_link", "asked by whoever forgot their password: nobody is known yet"),
      Map.entry("calendar_address", "asked by a calendar program: nobody is known yet"),
      Map.entry("sign_in_rule", "reference data: the limits of sign-in"),
      Map.entry("sign_in_failure", "wrong attempts by hashed address: nobody is known yet"),
      Map.entry("spring_session", "asked before any partnership is known"),
      Map.entry("spring_session_attributes", "asked before any partnership is known"),
      Map.entry("draft", "one person's typed text, sealed for them, found across partnerships"),
      Map.entry(
          "break_glass_role", "reference data: which roles may break glass, since when and why"),
      Map.entry("statutory_partner", "reference data: who decides on the criteria, by which law"),
      Map.entry("review_question", "reference data: what regulation 11 asks, in versions"),
      Map.entry("panel_question", "reference data: what a rapid review asks, in versions"),
      Map.entry("child_code_option", "reference data: the codes of the statistics, in versions"),
      Map.entry("pack_template", "reference data: forms and reports that are sent, in versions"),
      Map.entry("pack_field", "reference data: what one version of such a form asks"),
      Map.entry("clock_rule", "reference data: how long each duty may take, by whose word"),
      Map.entry("proceeding_kind", "reference data: what runs beside a case, by which law"),
      Map.entry("proceeding_question", "reference data: what is asked of those who run beside"),
      Map.entry("parallel_rule", "reference data: how far ahead a date is work"),
      Map.entry("hold_authority", "reference data: by whose authority a hold stands"),
      Map.entry("disclosure_code", "reference data: how items for disclosure are described"),
      Map.entry("action_view_shipped", "reference data: views of the register that all have"),
      Map.entry("answer_clock", "reference data: within which time requests are answered"),
      Map.entry("incident_figure_rule", "reference data: which numbers are too small to be told"),
      Map.entry("question_set", "reference data: editions of what agencies are asked"),
      Map.entry("question", "reference data: what one edition asks"),
      Map.entry("chasing_rule", "reference data: when agencies answer and are reminded"),
      Map.entry("legal_gateway", "reference data: by which right agencies are asked"),
      Map.entry("reminder_rule", "reference data: when who is reminded, by convention"),
      Map.entry("update_link_rule", "reference data: for how long a link in a letter works"),
      Map.entry("scheduled_tasks", "machinery: which job runs when, with ids alone"),
      Map.entry(
          "signing_partner", "reference data: whose signatures the law asks for, and since when"),
      Map.entry("bank_holiday_override", "reference data: proclaimed bank holidays"),
      Map.entry("verification_rule", "reference data: for how long a checked number counts"),
      Map.entry("advice_rule", "reference data: for how long advice may go without another look"),
      Map.entry("need", "reference data: by which needs services are found"),
      Map.entry("need_taxonomy", "reference data: what the list of needs is called"),
      Map.entry("postcode_area", "reference data: the letters that postcodes begin with"),
      Map.entry("national_line", "reference data: numbers that hold for the whole country"),
      Map.entry(
          "small_number_rule",
          "reference data: below how many people nothing exact is told, since when and why"),
      Map.entry("risk_step", "reference data: what each step of likelihood and impact means"),
      Map.entry("risk_band", "reference data: from which number on a risk is called what"),
      Map.entry("chapter_told", "which chapters of the demonstration were told: machinery"),
      Map.entry(
          "event_publication",
          "machinery: holds ids and dates, bound to a partnership when delivered"));

  /** Tables from which the application may delete, each with its reason. */
  private static final Map<String, String> MAY_DELETE = Map.ofEntries(
      Map.entry("event_publication", "a delivered event has done its work"),
      Map.entry("spring_session", "a session that ended is over"),
      Map.entry("spring_session_attributes", "what a session held ends with it"),
      Map.entry("sign_in_failure", "soon forgotten: it holds hashed internet addresses"),
      Map.entry("draft", "kept for 24 hours, or until its author took it back"),
      Map.entry("scheduled_tasks", "a job that ran has done its work"),
      Map.entry("trail_waiting", "an entry that is sealed waits no longer"));

  /** Tables of a partnership that are not closed to guests in one case, each with its reason. */
  private static final Map<String, String> OPEN_TO_GUESTS = Map.ofEntries(
      Map.entry("case_file", "its own policy shows the cases of the viewer alone"),
      Map.entry("partnership_agency", "which agencies serve is published"),
      Map.entry("clock_start", "from when on clocks count: a setting"),
      Map.entry("file", "found only by the id that a record of the case holds"),
      Map.entry("file_content", "sealed, and found only by that id"),
      Map.entry("file_piece", "sealed, and found only by that id"),
      Map.entry("trail_waiting", "ids of entries that wait to be sealed"));

  private static final String NOT_CLOSED_TO_GUESTS = """
      select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped
       where c.relkind in ('r', 'p')
         and not exists (select from pg_policy p
                          where p.polrelid = c.oid and p.polname = 'not_for_guests' and not p.polpermissive)
       order by c.relname
      """;

  /** Tables of actions that whoever holds a link in a letter may read beyond the one behind it, each with its reason. */
  private static final Map<String, String> OPEN_BEHIND_A_LINK =
      Map.ofEntries(Map.entry("public_progress", "the public reads it"));

  private static final String NOT_CLOSED_BEHIND_A_LINK = """
      select c.relname
        from pg_class c
        join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.confrelid = 'action'::regclass
       where not exists (select from pg_policy p
                          where p.polrelid = c.oid and p.polname = 'behind_link' and not p.polpermissive)
       order by c.relname
      """;

  private static final String TABLES_WITHOUT_FORCED_SECURITY = """
      select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       where c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity
                  and exists (select from pg_policy p where p.polrelid = c.oid))
       order by c.relname
      """;

  private static final String DELETABLE = """
      select table_name from information_schema.role_table_grants
       where grantee in ('lapwing_app', 'lapwing_public') and privilege_type in ('DELETE', 'TRUNCATE')
      """;

  /** Row security asks every row for its partnership: without such an index each page would read the neighbours' rows. */
  private static final String FOUND_AMONG_NEIGHBOURS_ONLY = """
      select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped
       where c.relkind in ('r', 'p')
         and not exists (select from pg_index i
                          where i.indrelid = c.oid and i.indpred is null and i.indkey[0] = a.attnum)
       order by c.relname
      """;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  @Qualifier("ownerDataSource")
  javax.sql.DataSource owner;

  @Test
  void every_table_is_guarded_or_says_why_it_need_not_be() {
    assertThat(jdbc.sql(TABLES_WITHOUT_FORCED_SECURITY).query(String.class).list())
        .filteredOn(table -> !table.startsWith("flyway_schema_history"))
        .containsExactlyInAnyOrderElementsOf(UNGUARDED.keySet());
  }

  @Test
  void nothing_that_people_wrote_can_be_deleted() {
    assertThat(jdbc.sql(DELETABLE).query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(MAY_DELETE.keySet());
  }

  @Test
  void a_partnership_finds_its_own_rows_without_reading_those_of_its_neighbours() {
    assertThat(jdbc.sql(FOUND_AMONG_NEIGHBOURS_ONLY).query(String.class).list()).isEmpty();
  }

  @Test
  void every_table_of_a_partnership_is_closed_to_guests_or_says_why_it_need_not_be() {
    assertThat(jdbc.sql(NOT_CLOSED_TO_GUESTS).query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(OPEN_TO_GUESTS.keySet());
  }

  @Test
  void a_link_in_a_letter_opens_what_belongs_to_its_own_action_alone() {
    assertThat(jdbc.sql(NOT_CLOSED_BEHIND_A_LINK).query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(OPEN_BEHIND_A_LINK.keySet());
  }

  @Test
  void a_table_that_breaks_these_rules_would_be_found() throws Exception {
    try (var connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      var asOwner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      asOwner
          .sql(
              "create table violator (id uuid primary key, partnership_id uuid, action_id uuid references action)")
          .update();
      asOwner.sql("grant delete on violator to lapwing_app").update();

      assertThat(asOwner.sql(TABLES_WITHOUT_FORCED_SECURITY).query(String.class).list())
          .contains("violator");
      assertThat(asOwner.sql(DELETABLE).query(String.class).list()).contains("violator");
      assertThat(asOwner.sql(FOUND_AMONG_NEIGHBOURS_ONLY).query(String.class).list())
          .contains("violator");
      assertThat(asOwner.sql(NOT_CLOSED_TO_GUESTS).query(String.class).list()).contains("violator");
      assertThat(asOwner.sql(NOT_CLOSED_BEHIND_A_LINK).query(String.class).list())
          .contains("violator");
      connection.rollback();
    }
  }

  @Test
  void the_application_owns_nothing_and_can_switch_no_policy_off() {
    assertThat(owned("lapwing_app")).isEmpty();
    assertThat(owned("lapwing_public")).isEmpty();
    assertThat(jdbc.sql(
                "select rolname from pg_roles where rolname like 'lapwing%' and (rolbypassrls or rolsuper)")
            .query(String.class)
            .list())
        .isEmpty();
  }

  private List<String> owned(String role) {
    return Objects.requireNonNull(
        jdbc.sql("select relname from pg_class where pg_get_userbyid(relowner) = :role")
            .param("role", role)
            .query(String.class)
            .list());
  }
}
