package org.lapwing.actions.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions.Wanted;
import org.lapwing.actions.DatesOfActions;
import org.lapwing.actions.Outlook;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Report;
import org.lapwing.actions.Reporting;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.sheets.compare.Verdict;
import org.lapwing.platform.sheets.kept.ApplySheets;
import org.lapwing.platform.sheets.kept.Back;
import org.lapwing.platform.sheets.kept.Back.Fate;
import org.springframework.beans.factory.annotation.Autowired;

class ActionsAsSheetTest extends OfflineTest {

  @Autowired
  DatesOfActions dates;

  @Autowired
  Reporting reporting;

  @Autowired
  ApplySheets job;

  @Test
  void a_file_given_back_as_it_came_says_nothing() {
    var back = compared(manager, edited(_ -> {}));

    assertThat(back.compared().rows()).isEmpty();
    assertThat(back.compared().unchanged()).isEqualTo(2);
    assertThat(back.compared().remarks()).isEmpty();
    assertThat(back.compared().missing()).isEmpty();
  }

  @Test
  void exactly_what_was_edited_is_applied_through_the_faces() {
    var back = compared(manager, edited(sheet -> {
      var row = line(sheet, "A-1");
      write(row, "Target", "16 of 16");
      write(row, "Strength", "stronger");
      write(row, "Owner", "Jo");
      write(row, "How it goes now", "Four of six teams ask");
      write(row, "Outlook", "On track");
    }));
    assertThat(back.chosen()).hasSize(5);

    var done = applied(manager, back);

    assertThat(done.state()).isEqualTo(Back.State.DONE);
    assertThat(done.results()).singleElement().satisfies(result -> {
      assertThat(result.fate()).isEqualTo(Fate.APPLIED);
      assertThat(result.said()).isEqualTo("Wording changed. Handed over. Update added");
    });
    var now = now(first);
    assertThat(now.promise().target()).isEqualTo("16 of 16");
    assertThat(now.owner().person()).isEqualTo(police.person());
    assertThat(now.owner().agency()).isEqualTo(police.agency());
    assertThat(now.progress().outlook()).isEqualTo(Outlook.ON_TRACK);
    assertThat(manager.call(() -> actions.history(first)))
        .extracting(entry -> entry.note())
        .anyMatch(note -> note.startsWith("Four of six teams ask (From a spreadsheet taken out on"))
        .anyMatch(
            note -> note.contains("Target changed") && note.contains("Why: From a spreadsheet"));
    assertThat(now(second).version()).isZero();
  }

  @Test
  void a_cell_that_somebody_changed_meanwhile_is_a_conflict_and_not_chosen() {
    var file = edited(sheet -> {
      write(line(sheet, "A-1"), "Target", "16 of 16");
      write(line(sheet, "A-1"), "Measure", "Records");
      write(line(sheet, "A-2"), "Baseline", "None");
    });
    reword(new Promise("Ask about every father", "In detail", "Files", "9 of 16", "14 of 16"));

    var back = compared(manager, file);

    var target = only(back, "target");
    assertThat(target.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(List.of(target.before(), target.here(), target.file()))
        .containsExactly("15 of 16", "14 of 16", "16 of 16");
    assertThat(only(back, "measure").verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(back.chosen())
        .doesNotContain(row(back, "A-1").code("target"))
        .contains(row(back, "A-1").code("measure"), row(back, "A-2").code("baseline"));
    applied(manager, back);
    assertThat(now(first).promise().target()).isEqualTo("14 of 16");
    assertThat(now(first).promise().measure()).isEqualTo("Records");
  }

  @Test
  void a_conflict_that_somebody_chose_replaces_what_they_have_seen() {
    var file = edited(sheet -> write(line(sheet, "A-1"), "Target", "16 of 16"));
    reword(new Promise("Ask about every father", "In detail", "Files", "9 of 16", "14 of 16"));
    var back = compared(manager, file);

    applied(manager, back, row(back, "A-1").code("target"));

    assertThat(now(first).promise().target()).isEqualTo("16 of 16");
  }

  @Test
  void what_changes_between_the_look_and_the_deed_is_not_overwritten() {
    var back = compared(manager, edited(sheet -> write(line(sheet, "A-1"), "Target", "16 of 16")));
    reword(new Promise("Ask about every father", "In detail", "Files", "9 of 16", "14 of 16"));

    var done = applied(manager, back);

    assertThat(done.results()).singleElement().satisfies(result -> {
      assertThat(result.fate()).isEqualTo(Fate.MEANWHILE);
      assertThat(result.said()).contains("“Target” was changed after you gave the file back");
    });
    assertThat(now(first).promise().target()).isEqualTo("14 of 16");
  }

  @Test
  void what_only_others_changed_is_left_alone_and_the_same_change_is_no_change() {
    var file = edited(sheet -> write(line(sheet, "A-1"), "Measure", "Records"));
    reword(new Promise("Ask about every father", "In detail", "Records", "9 of 16", "14 of 16"));

    var back = compared(manager, file);

    assertThat(only(back, "measure").verdict()).isEqualTo(Verdict.SAME_CHANGE);
    assertThat(only(back, "target").verdict()).isEqualTo(Verdict.CHANGED_HERE);
    assertThat(back.compared().hasChoices()).isFalse();
  }

  @Test
  void another_date_asks_for_a_new_date_and_says_why() {
    var back = compared(owner, edited(sheet -> {
      write(line(sheet, "A-1"), "Due", "1/9/2027");
      write(line(sheet, "A-1"), "Why the date moves", "The supplier is late");
      write(line(sheet, "A-2"), "Due", "1/9/2027");
    }));
    assertThat(row(back, "A-2").differences())
        .singleElement()
        .satisfies(due -> assertThat(due.why()).contains("Say why in the column"));

    var done = applied(owner, back);

    assertThat(done.results()).hasSize(1);
    assertThat(now(first).dates().due()).isEqualTo(DUE);
    assertThat(owner.call(() -> dates.waiting(first))).hasValueSatisfying(asked -> {
      assertThat(asked.wanted()).isEqualTo("2027-09-01");
      assertThat(asked.reason()).startsWith("The supplier is late (From a spreadsheet");
    });
    var again = compared(owner, edited(sheet -> {
      write(line(sheet, "A-1"), "Due", "2/9/2027");
      write(line(sheet, "A-1"), "Why the date moves", "Later still");
    }));
    assertThat(only(again, "due").why()).contains("A new date was asked for already");
  }

  @Test
  void an_owner_tells_how_it_goes_and_cannot_reword() {
    var back = compared(owner, edited(sheet -> {
      write(line(sheet, "A-1"), "How it goes now", "Half of the teams");
      write(line(sheet, "A-1"), "Promise", "Ask some fathers");
    }));

    assertThat(only(back, "promise").verdict()).isEqualTo(Verdict.CANNOT);
    assertThat(only(back, "promise").why()).contains("Only the business manager");
    assertThat(applied(owner, back).results())
        .singleElement()
        .satisfies(result -> assertThat(result.said()).isEqualTo("Update added"));
    assertThat(compared(
                police, edited(sheet -> write(line(sheet, "A-1"), "How it goes now", "Not mine")))
            .compared()
            .hasChoices())
        .isFalse();
  }

  @Test
  void a_state_never_changes_by_a_file() {
    var back = compared(manager, edited(sheet -> write(line(sheet, "A-1"), "State", "Done")));

    assertThat(only(back, "state").verdict()).isEqualTo(Verdict.CANNOT);
    assertThat(only(back, "state").why()).contains("done needs evidence");
    assertThat(now(first).state().stage()).isEqualTo(Stage.UNDER_WAY);
  }

  @Test
  void an_empty_row_that_was_filled_in_becomes_a_new_action() {
    var back = compared(manager, edited(sheet -> {
      var row = nextRow(sheet);
      write(row, "Promise", "Tell every parent who to call");
      write(row, "Agency", "Police");
      write(row, "Due", "2027-10-01");
      write(nextRow(sheet), "Promise", "Nobody's");
    }));
    assertThat(back.compared().added()).isEqualTo(2);
    assertThat(back.compared().rows().getLast().isAddable()).isFalse();

    var done = applied(manager, back);

    assertThat(done.results())
        .singleElement()
        .satisfies(result -> assertThat(result.said()).isEqualTo("Added as A-3"));
    assertThat(
            given(police, edited(sheet -> write(nextRow(sheet), "Promise", "Tell every parent"))))
        .satisfies(given -> assertThat(
                police.call(() -> sheets.get(register, took(given))).compared().rows())
            .singleElement()
            .satisfies(row -> assertThat(row.why()).contains("Only the business manager")));
  }

  @Test
  void a_file_that_is_applied_twice_changes_once() {
    var back =
        compared(manager, edited(sheet -> write(line(sheet, "A-1"), "How it goes now", "Once")));
    var done = applied(manager, back);
    manager.run(() -> applying.apply(back, register, (_, _) -> {}));

    assertThat(done.results()).hasSize(1);
    assertThat(manager.call(() -> actions.history(first)))
        .filteredOn(entry -> entry.note().startsWith("Once"))
        .hasSize(1);
    assertThat(manager.call(() -> sheets.get(register, back.id())).results()).hasSize(1);
  }

  @Test
  void a_job_applies_a_large_file_with_the_rights_that_whoever_asked_has_then() {
    var back =
        compared(owner, edited(sheet -> write(line(sheet, "A-1"), "How it goes now", "By a job")));
    owner.run(() -> took(sheets.ask(register, back.id())));

    var said = new Viewer.Job(owner.partnership(), "test").call(() -> job.run((_, _) -> {}));

    assertThat(said).isEqualTo("1 row was gone through. Its page says what became of each.");
    assertThat(owner.call(() -> actions.history(first)))
        .anyMatch(entry -> entry.note().startsWith("By a job") && entry.by().startsWith("Amina"));
    assertThat(owner.call(() -> sheets.get(register, back.id())).state())
        .isEqualTo(Back.State.DONE);
  }

  @Test
  void a_rule_that_says_no_by_then_keeps_the_whole_row_as_it_is() {
    var back = compared(owner, edited(sheet -> {
      write(line(sheet, "A-1"), "How it goes now", "Half");
      write(line(sheet, "A-1"), "Due", "1/9/2027");
      write(line(sheet, "A-1"), "Why the date moves", "Late");
      write(line(sheet, "A-2"), "How it goes now", "Well");
    }));
    took(owner.call(() -> dates.ask(first, Ids.next(), DUE.plusDays(9), "By the page")));

    var done = applied(owner, back);

    assertThat(done.results())
        .extracting(Back.Result::fate)
        .containsExactly(Fate.REFUSED, Fate.APPLIED);
    assertThat(owner.call(() -> actions.history(first)))
        .noneMatch(entry -> entry.note().startsWith("Half"));
  }

  @Test
  void nobody_else_sees_what_somebody_gave_back() {
    var back = compared(manager, edited(_ -> {}));

    assertThatThrownBy(() -> police.call(() -> sheets.get(register, back.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> sheets.get(register, back.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_filter_of_the_register_decides_what_goes_out() {
    took(owner.call(
        () -> reporting.report(first, Ids.next(), Report.of("Well", Outlook.ON_TRACK, ""), null)));

    assertThat(manager.call(() -> register.asked("q=curve"))).hasSize(1);
    assertThat(manager.call(() -> register.asked("only=mine"))).isEmpty();
    assertThat(manager.call(() -> register.asked("state=nonsense&%%%=x"))).hasSize(2);
  }

  private void reword(Promise other) {
    var action = now(first);
    took(manager.call(() -> actions.reword(
        first, Ids.next(), action.version(), new Wanted(other, action.plan()), "Meanwhile")));
  }
}
