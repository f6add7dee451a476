package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.Role;
import org.lapwing.release.Lifecycle.Verb;

class EditionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2026-03-04T10:00:00Z");
  private static final List<AgencyKind> PARTNERS =
      List.of(AgencyKind.ICB, AgencyKind.LOCAL_AUTHORITY, AgencyKind.POLICE);
  private static final Signatures NOBODY = new Signatures(List.of(), PARTNERS);
  private static final Clearance CLEARED = new Clearance(List.of());
  private static final Doer COMMS = doer(Role.COMMUNICATIONS);
  private static final Doer PARTNER = doer(Role.DELEGATED_PARTNER);
  private static final Doer PRACTITIONER = doer(Role.PRACTITIONER);

  private static Doer doer(Role role) {
    return new Doer(PersonId.next(), AgencyId.next(), Set.of(role.code()));
  }

  private static Text text(Instant... from) {
    var notBefore = from.length == 0 ? null : from[0];
    return Scene.text("What we learned", notBefore, "First.", "Second.");
  }

  private static Edition at(Stage stage, Instant... from) {
    return new Edition(Ids.next(), 1, text(from), stage, TODAY, "", 3);
  }

  private static Signatures by(Edition edition, AgencyKind... kinds) {
    return new Signatures(
        Arrays.stream(kinds)
            .map(kind ->
                new Signature(1, edition.fingerprint(), kind, kind.words(), "Somebody", NOW, null))
            .toList(),
        PARTNERS);
  }

  private static Signatures byAll(Edition edition) {
    return by(edition, PARTNERS.toArray(AgencyKind[]::new));
  }

  private static Edition accepted(Outcome<Edition> outcome) {
    return Scene.accepted(outcome);
  }

  @Test
  void goes_from_draft_to_the_public_when_it_is_cleared_and_every_partner_has_signed() {
    var ready = accepted(at(Stage.DRAFT).offer(COMMS, CLEARED, TODAY));
    var first =
        accepted(ready.sign(PARTNER, AgencyKind.POLICE, ready.fingerprint(), NOBODY, TODAY));
    assertThat(first.stage()).isEqualTo(Stage.READY);
    var last = accepted(ready.sign(
        PARTNER,
        AgencyKind.ICB,
        ready.fingerprint(),
        by(ready, AgencyKind.POLICE, AgencyKind.LOCAL_AUTHORITY),
        TODAY));
    assertThat(last.stage()).isEqualTo(Stage.SIGNED);

    assertThat(accepted(last.release(COMMS, byAll(last), NOW)).stage()).isEqualTo(Stage.RELEASED);
  }

  @Test
  void nobody_is_asked_to_sign_what_only_its_writer_has_read() {
    var unread = new Clearance(List.of(
        new Passage(Ids.next(), "Title", "What we learned", PersonId.next(), "Leah", "", false)));

    assertThat(at(Stage.DRAFT).offer(COMMS, unread, TODAY))
        .isEqualTo(refused("", "1 passage waits for a second reader. Clear it first"));
  }

  @Test
  void nobody_clears_what_they_wrote_themselves() {
    var manager = doer(Role.BUSINESS_MANAGER);
    var own = Ids.next();
    var others = Ids.next();
    var clearance = new Clearance(List.of(
        new Passage(own, "Title", "Mine", manager.person(), "Ruth", "", false),
        new Passage(others, "Paragraph 1", "Theirs", COMMS.person(), "Leah", "", false)));

    assertThat(clearance.refused(manager, List.of(own, others)))
        .hasValueSatisfying(no -> assertThat(no.message()).startsWith("Nobody clears what they"));
    assertThat(clearance.refused(manager, List.of(others))).isEmpty();
    assertThat(clearance.waitsFor(manager)).extracting(Passage::words).containsExactly("Theirs");
    assertThat(clearance.refused(COMMS, List.of(own)))
        .hasValueSatisfying(no -> assertThat(no.message()).contains("Only the business manager"));
  }

  @Test
  void another_letter_makes_another_fingerprint_and_the_statement_a_draft_again() {
    var signed = at(Stage.SIGNED);
    var changed = accepted(
        signed.rewrite(COMMS, Scene.text("What we learned", null, "First.", "Second"), TODAY));

    assertThat(changed.stage()).isEqualTo(Stage.DRAFT);
    assertThat(changed.fingerprint()).isNotEqualTo(signed.fingerprint());
    assertThat(byAll(signed).missing(changed.fingerprint())).hasSize(3);
    assertThat(byAll(signed).overOlder(changed.fingerprint(), 1)).hasSize(3);
    assertThat(accepted(signed.rewrite(COMMS, text(), TODAY))).isEqualTo(signed);
  }

  @Test
  void everything_that_is_published_is_in_the_fingerprint() {
    var whole = new Text("T", "B", "C", "", List.of("P", "Q"), NOW, List.of(new UUID(0, 1)));
    var others = Stream.of(
        new Text("U", "B", "C", "", List.of("P", "Q"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "X", "C", "", List.of("P", "Q"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "B", "X", "", List.of("P", "Q"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "B", "C", "X", List.of("P", "Q"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "B", "C", "", List.of("Q", "P"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "B", "C", "", List.of("P Q"), NOW, List.of(new UUID(0, 1))),
        new Text("T", "B", "C", "", List.of("P", "Q"), null, List.of(new UUID(0, 1))),
        new Text("T", "B", "C", "", List.of("P", "Q"), NOW, List.of(new UUID(0, 2))));

    assertThat(others.map(text -> text.fingerprint(1))).doesNotContain(whole.fingerprint(1));
    assertThat(whole.fingerprint(2)).isNotEqualTo(whole.fingerprint(1));
  }

  @Test
  void who_signs_must_have_read_the_text_as_it_is() {
    var ready = at(Stage.READY);

    assertThat(ready.sign(PARTNER, AgencyKind.POLICE, new Fingerprint("0"), NOBODY, TODAY))
        .isEqualTo(refused(
            "", "The text was changed while you were reading. Read it again before you sign"));
    assertThat(ready.sign(
            PARTNER, AgencyKind.POLICE, ready.fingerprint(), by(ready, AgencyKind.POLICE), TODAY))
        .isEqualTo(refused("", "Your agency has signed this text already"));
  }

  @Test
  void only_delegated_partners_of_the_three_agencies_sign() {
    var ready = at(Stage.READY);
    var message =
        "Only a delegated partner of these agencies can sign: integrated care board, local authority, police";

    assertThat(ready.sign(COMMS, AgencyKind.POLICE, ready.fingerprint(), NOBODY, TODAY))
        .isEqualTo(refused("", message));
    assertThat(ready.sign(PARTNER, AgencyKind.EDUCATION, ready.fingerprint(), NOBODY, TODAY))
        .isEqualTo(refused("", message));
  }

  @Test
  void it_is_not_released_before_its_time_and_never_unsigned() {
    var signed = at(Stage.SIGNED, TOMORROW);

    assertThat(signed.release(COMMS, byAll(signed), NOW))
        .isEqualTo(refused("", "It may not be released before 10am on 4 March 2026"));
    assertThat(accepted(signed.release(COMMS, byAll(signed), TOMORROW)).stage())
        .isEqualTo(Stage.RELEASED);
    assertThat(at(Stage.SIGNED).release(COMMS, NOBODY, NOW))
        .isEqualTo(
            refused(
                "",
                "Not signed as it now reads: integrated care board, local authority, police must sign first"));
    assertThat(signed.release(COMMS, new Signatures(List.of(), List.of()), TOMORROW))
        .as("a law that names nobody lets nothing out")
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_signature_that_was_ended_counts_no_longer_even_if_the_text_comes_back() {
    var signed = at(Stage.SIGNED);
    var ended = new Signature(
        1, signed.fingerprint(), AgencyKind.POLICE, "Police", "Somebody", NOW, TOMORROW);

    assertThat(ended.counts(signed.fingerprint())).isFalse();
  }

  @Test
  void a_correction_begins_from_what_the_public_reads_and_must_say_what_changed() {
    var next = accepted(at(Stage.RELEASED, NOW).correct(COMMS, TODAY));

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.stage()).isEqualTo(Stage.DRAFT);
    assertThat(next.text()).isEqualTo(text());
    assertThat(next.offer(COMMS, CLEARED, TODAY))
        .isEqualTo(refused("changed", "Enter what changed, in words for the public"));
  }

  @Test
  void whoever_has_no_part_in_it_can_do_nothing_to_it() {
    assertThat(Stream.of(
            at(Stage.DRAFT).rewrite(PRACTITIONER, text(), TODAY),
            at(Stage.DRAFT).offer(PRACTITIONER, CLEARED, TODAY),
            at(Stage.SIGNED).release(PRACTITIONER, byAll(at(Stage.SIGNED)), NOW),
            at(Stage.RELEASED).correct(PRACTITIONER, TODAY),
            at(Stage.RELEASED).withdraw(PRACTITIONER, "Why", TODAY)))
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Refused.class));
    assertThat(at(Stage.RELEASED).withdraw(COMMS, " ", TODAY))
        .isEqualTo(refused("note", "Enter why it is withdrawn"));
  }

  @Test
  void in_every_state_every_verb_does_what_the_table_says_or_is_refused() {
    for (var stage : Stage.values()) {
      for (var verb : Verb.values()) {
        var edition = at(stage);
        var outcome = switch (verb) {
          case OFFER -> edition.offer(COMMS, CLEARED, TODAY);
          case CHANGE -> edition.rewrite(COMMS, Scene.text("Other", null, "Words."), TODAY);
          case SIGN ->
            edition.sign(PARTNER, AgencyKind.POLICE, edition.fingerprint(), NOBODY, TODAY);
          case RELEASE -> edition.release(COMMS, byAll(edition), NOW);
          case CORRECT -> edition.correct(COMMS, TODAY);
          case WITHDRAW -> edition.withdraw(COMMS, "It named a street", TODAY);
        };
        assertThat(outcome instanceof Accepted<Edition>)
            .as("%s %s", verb, stage)
            .isEqualTo(Lifecycle.allows(stage, verb));
      }
    }
  }
}
