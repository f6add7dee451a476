package org.lapwing.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.anonymity.Names.Named;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class NamesTest {

  private static final Viewer.Person NOBODY = new Viewer.Person(
      PartnershipId.next(), PersonId.next(), AgencyId.next(), java.util.Set.of(), null);
  private static final String SEALED = """
      select count(*) from sealed_name
      """;
  private static final String READS = """
      select count(*) from trail_entry where kind = 'names' and subject_id = :case
      """;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Cases cases;

  @Autowired
  Access access;

  @Autowired
  PeopleOfCase people;

  @Autowired
  NameGrants grants;

  @Autowired
  Names names;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person administrator = NOBODY;
  private Viewer.Person reviewer = NOBODY;
  private Viewer.Person outsider = NOBODY;
  private final CaseId file = CaseId.next();

  @BeforeEach
  void a_case_with_a_child() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    administrator = world.person(north, unit, "Chris", Role.ADMINISTRATOR);
    reviewer = world.person(north, unit, "Helen", Role.REVIEWER);
    outsider = world.person(north, unit, "Alan", Role.SCRUTINEER);
    manager.run(() -> {
      took(cases.open(file, "K-1"));
      took(access.grantCase(new CaseGrant.Wish(
          Ids.next(), file, reviewer.person(), "Leads the review", today().plusDays(60))));
      entered(Part.CHILD, "Child A", NameAnswer.KNOWN, "Ada Invented");
      entered(Part.FATHER, "Father of Child A", NameAnswer.NOT_ASKED, "");
    });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private CasePerson entered(Part part, String pseudonym, NameAnswer name, String realName) {
    return took(people.enter(file, Ids.next(), new Entry(part, pseudonym, name, realName)));
  }

  private void granted(Viewer.Person to, LocalDate last) {
    manager.run(() -> took(grants.give(
        new NameGrant.Wish(Ids.next(), file, to.person(), "Speaks to the family", last))));
  }

  private long sealedRows(Viewer who) {
    return who.call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql(SEALED).query(Long.class).single())));
  }

  @Test
  void nobody_sees_a_real_name_by_role_and_the_database_says_so() {
    for (var who : new Viewer.Person[] {manager, administrator, reviewer}) {
      assertThatThrownBy(() -> who.call(() -> names.look(file, Ids.next(), "I want to know")))
          .isInstanceOf(NotFound.class);
      assertThat(sealedRows(who)).isZero();
    }
  }

  @Test
  void who_holds_a_grant_gives_a_reason_and_sees_the_names_and_the_trail_has_it_first() {
    granted(reviewer, today().plusDays(30));

    assertThat(refused(reviewer.call(() -> names.look(file, Ids.next(), "  "))))
        .isEqualTo("Enter why you need to see the names now");
    assertThat(reads()).isZero();
    var seen = took(reviewer.call(() -> names.look(file, Ids.next(), "Meets the family today")));

    assertThat(seen).extracting(Named::realName).containsExactly("Ada Invented", "");
    assertThat(seen)
        .extracting(one -> one.person().name())
        .containsExactly(NameAnswer.KNOWN, NameAnswer.NOT_ASKED);
    assertThat(reads()).isOne();
    assertThat(manager.call(() -> names.looks(file)))
        .extracting(Names.Look::reason)
        .containsExactly("Meets the family today");
    assertThat(sealedRows(reviewer))
        .as("in another transaction, where nothing was asked for")
        .isZero();
  }

  private long reads() {
    return manager.call(() -> Objects.requireNonNull(transaction.execute(
        _ -> jdbc.sql(READS).param("case", file.value()).query(Long.class).single())));
  }

  @Test
  void a_grant_that_ran_out_or_was_ended_shows_nothing() {
    granted(reviewer, today().plusDays(1));
    ScopedClock.at(
        clock.instant().plus(Duration.ofDays(3)),
        () -> assertThat(reviewer.call(() -> grants.isMine(file))).isFalse());

    var grant = manager.call(() -> grants.of(file)).getFirst().id();
    assertThat(refused(manager.call(() -> grants.end(file, grant, " "))))
        .isEqualTo("Enter why it ends");
    took(manager.call(() -> grants.end(file, grant, "The family was met")));
    assertThatThrownBy(() -> reviewer.call(() -> names.look(file, Ids.next(), "Once more")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_wall_beats_a_grant_of_names() {
    granted(reviewer, today().plusDays(30));
    manager.run(() -> took(
        access.buildWall(Ids.next(), file, reviewer.person(), "Turned out to know the family")));

    assertThatThrownBy(() -> reviewer.call(() -> names.look(file, Ids.next(), "My work")))
        .isInstanceOf(NotFound.class);
    assertThat(refused(manager.call(() -> grants.give(new NameGrant.Wish(
            Ids.next(), file, reviewer.person(), "Speaks to the family", today())))))
        .startsWith("They are walled off");
  }

  @Test
  void names_are_granted_by_those_who_keep_access_to_those_who_may_read_the_case() {
    assertThatThrownBy(() -> reviewer.call(() -> grants.give(
            new NameGrant.Wish(Ids.next(), file, outsider.person(), "For a friend", today()))))
        .isInstanceOf(NotFound.class);
    assertThat(refused(manager.call(() -> grants.give(
            new NameGrant.Wish(Ids.next(), file, outsider.person(), "Scrutinises it", today())))))
        .isEqualTo("They have no access to this case. Give them access to it first");
    took(administrator.call(() -> grants.give(
        new NameGrant.Wish(Ids.next(), file, manager.person(), "Writes to the family", today()))));
    assertThat(took(manager.call(() -> names.look(file, Ids.next(), "The letter"))))
        .extracting(Named::realName)
        .contains("Ada Invented");
  }

  @Test
  void a_pseudonym_gives_no_name_of_the_case_away_neither_new_nor_corrected() {
    manager.run(() -> {
      assertThat(refused(people.enter(file, Ids.next(), Entry.of(Part.MOTHER, "Ada’s mother"))))
          .startsWith("“ada” is a word of a real name");
      var mother = entered(Part.MOTHER, "Mother of Child A", NameAnswer.BLANK, "");
      assertThat(
              refused(people.correct(file, mother.id(), 0, Entry.of(Part.MOTHER, "Mrs INVENTED"))))
          .startsWith("“invented” is a word of a real name");
      assertThat(refused(people.correct(
              file,
              mother.id(),
              0,
              new Entry(Part.MOTHER, "Mother of Child A", NameAnswer.KNOWN, "Mother Superior"))))
          .contains("“mother” is a word");
    });
  }

  @Test
  void a_correction_keeps_the_sealed_name_or_replaces_it() {
    granted(reviewer, today().plusDays(30));
    var child = manager.call(() -> people.of(file)).getFirst();
    manager.run(() -> took(people.correct(
        file, child.id(), 0, new Entry(Part.CHILD, "Child B", NameAnswer.KNOWN, ""))));
    assertThat(nameOf("Child B")).isEqualTo("Ada Invented");

    manager.run(() -> took(people.correct(
        file, child.id(), 1, new Entry(Part.CHILD, "Child B", NameAnswer.KNOWN, "Ida Madeup"))));
    assertThat(nameOf("Child B")).isEqualTo("Ida Madeup");
    assertThatThrownBy(() -> manager.call(() -> people.correct(
            file, child.id(), 1, new Entry(Part.CHILD, "Child C", NameAnswer.KNOWN, ""))))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  private String nameOf(String pseudonym) {
    return took(reviewer.call(() -> names.look(file, Ids.next(), "To check"))).stream()
        .filter(one -> one.person().pseudonym().equals(pseudonym))
        .map(Named::realName)
        .findFirst()
        .orElse("");
  }

  @Test
  void a_form_sent_twice_enters_one_person_and_no_two_share_a_pseudonym() {
    manager.run(() -> {
      var once = Ids.next();
      took(people.enter(file, once, Entry.of(Part.SIBLING, "Sibling 1")));
      took(people.enter(file, once, Entry.of(Part.SIBLING, "Sibling 1")));
      assertThat(people.of(file)).hasSize(3);
      assertThat(refused(people.enter(file, Ids.next(), Entry.of(Part.CHILD, "child a"))))
          .startsWith("There is a “child a”");
    });
  }

  @Test
  void even_an_open_transaction_with_a_grant_writes_no_look_for_somebody_else() {
    granted(reviewer, today().plusDays(30));

    assertThatThrownBy(() -> manager.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                    insert into name_look (id, case_id, person_id, reason, looked_at)
                    values (:id, :case, :person, 'Not me', :at)
                    """)
            .param("id", Ids.next())
            .param("case", file.value())
            .param("person", reviewer.person().value())
            .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .update())))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_same_child_in_two_cases_is_found_however_the_name_is_written_and_no_name_is_told() {
    var other = CaseId.next();
    manager.run(() -> {
      took(cases.open(other, "K-2"));
      took(people.enter(
          other, Ids.next(), new Entry(Part.CHILD, "Child B", NameAnswer.KNOWN, "INVENTED,  Adá")));
      took(people.enter(
          other, Ids.next(), new Entry(Part.MOTHER, "Mother", NameAnswer.KNOWN, "Ada Another")));
    });

    var found = manager.call(() -> people.namesakes(file));

    assertThat(found)
        .extracting(Namesake::words)
        .containsExactly("Child A may be the same person as Child B (child) in K-2");
    assertThat(reviewer.call(() -> people.namesakes(file))).isEmpty();
    assertThat(manager.call(() -> people.namesakes(other)))
        .extracting(Namesake::otherLabel)
        .containsExactly("K-1");
  }

  @Test
  void a_name_that_was_corrected_is_compared_as_it_is_now_and_never_across_a_wall() {
    var other = CaseId.next();
    var wrong = new Entry(Part.CHILD, "Child B", NameAnswer.KNOWN, "Ada Invented");
    manager.run(() -> {
      took(cases.open(other, "K-2"));
      took(people.enter(other, Ids.next(), wrong));
    });
    assertThat(manager.call(() -> people.namesakes(file))).hasSize(1);
    administrator.run(
        () -> took(access.buildWall(Ids.next(), other, manager.person(), "Knows them")));
    assertThat(manager.call(() -> people.namesakes(file))).isEmpty();

    var third = CaseId.next();
    manager.run(() -> {
      took(cases.open(third, "K-3"));
      var one = took(people.enter(third, Ids.next(), wrong));
      assertThat(people.namesakes(file)).hasSize(1);
      took(people.correct(
          third,
          one.id(),
          one.version(),
          new Entry(Part.CHILD, "Child B", NameAnswer.KNOWN, "Bo Fictional")));
      assertThat(people.namesakes(file)).isEmpty();
    });
  }
}
