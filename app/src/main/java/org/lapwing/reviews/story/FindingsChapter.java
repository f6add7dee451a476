package org.lapwing.reviews.story;

import static org.lapwing.reviews.BasisKind.DATA;
import static org.lapwing.reviews.BasisKind.FAMILY;
import static org.lapwing.reviews.BasisKind.NATIONAL;
import static org.lapwing.reviews.BasisKind.POLICY;
import static org.lapwing.reviews.BasisKind.PRACTITIONER;
import static org.lapwing.reviews.BasisKind.RECORD;
import static org.lapwing.reviews.story.TheReview.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.Agreements;
import org.lapwing.reviews.Basis;
import org.lapwing.reviews.BasisKind;
import org.lapwing.reviews.FindingId;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.NewFinding;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** Tells the four findings of the review, each with why it happened and with several kinds of thing that it rests on. */
@Component
class FindingsChapter implements Chapter {

  private final Cast cast;
  private final Findings findings;
  private final Agreements agreements;
  private final TheReview story;

  FindingsChapter(Cast cast, Findings findings, Agreements agreements, TheReview story) {
    this.cast = cast;
    this.findings = findings;
    this.agreements = agreements;
    this.story = story;
  }

  @Override
  public int order() {
    return 71;
  }

  @Override
  public String title() {
    return "what the review found";
  }

  @Override
  public void tell() {
    cast.does("reviewer", 305, this::fathers);
    cast.does("reviewer", 303, this::crying);
    cast.does("reviewer", 299, this::beforeBirth);
    cast.does("reviewer", 296, this::bruises);
    cast.does("manager", 290, () -> told(agreements.agreeFindings(story.review())));
  }

  private void fathers() {
    found(
        "Fathers and partners were known to one agency only",
        "Booking asks about a partner once, early, and nobody asks again when somebody new comes close."
            + " Each service has one question and one place for the answer, and no way to see another’s."
            + " Police and adult services knew men by their address, not as somebody who lives with a baby.",
        story.cases("K-1", "K-2", "K-4", "K-5"),
        basis(
            RECORD,
            "In each of the four cases a father or partner is first recorded by one agency, and by no other"
                + " before the day of harm. In two it was the police.",
            "Records of five agencies, four cases",
            incident("K-1")),
        basis(
            PRACTITIONER,
            "“I knew that there was a partner. I thought that the midwife knew him.” People of three agencies"
                + " said much the same, each of another.",
            "Learning event with practitioners"),
        basis(
            FAMILY,
            "One father said that nobody asked him anything until his baby was hurt. He would have answered.",
            "A father’s account, used as he agreed"),
        basis(
            NATIONAL,
            "Services turned to mothers, and what was known of men was not shared.",
            "National review of injuries to babies by male carers, Child Safeguarding Practice Review Panel, 2021"));
  }

  private void crying() {
    found(
        "Crying was talked about once, at a time of day when nobody could listen",
        "The talk had its place at discharge from hospital, among everything else that a family takes in that day."
            + " Nobody had agreed who comes back to it, so each service took it that another had.",
        story.cases("K-1", "K-2", "K-3", "K-4", "K-5"),
        basis(
            RECORD,
            "The talk about crying is recorded at discharge in three cases, and at no later point in any."
                + " No contact is recorded at which a partner was there to hear it.",
            "Maternity and health visiting records, five cases",
            incident("K-3")),
        basis(
            FAMILY,
            "A mother remembered a leaflet, and not what it said. The crying began three weeks later, in the evenings.",
            "A mother’s account, used as she agreed"),
        basis(
            DATA,
            "The message was recorded at all five points in 3 of 40 records.",
            "Community health, records of the year before"),
        basis(
            NATIONAL,
            "Crying rises from about two weeks and is at its height at six to eight, so the message comes at five points.",
            "ICON, advice for professionals"));
  }

  private void beforeBirth() {
    found(
        "Assessment began after birth",
        "A referral in early pregnancy was returned as too early, and nothing said when to send it again."
            + " The procedure named no week by which an assessment begins, so waiting looked like following it.",
        story.cases("K-1", "K-3", "K-5"),
        basis(
            RECORD,
            "In the three cases a midwife wrote a worry down before the twentieth week. The assessment is first"
                + " recorded after the birth.",
            "Maternity and social care records, three cases",
            incident("K-5")),
        basis(
            POLICY,
            "It asks for an assessment “in good time before birth”, and names no week.",
            "Pre-birth procedure that was then in force"),
        basis(
            PRACTITIONER,
            "Social workers said that they were used to holding early referrals back. Midwives did not know that.",
            "Learning event with practitioners"));
  }

  private void bruises() {
    found(
        "A bruise on a baby who cannot move was explained, not discussed",
        "The explanation came from a parent whom the practitioner knew and liked, at the end of a long day."
            + " The protocol asked for a form before a talk, and the number for the evening was hard to find.",
        story.cases("K-2", "K-4"),
        basis(
            RECORD,
            "In each case a small bruise is first recorded by one practitioner, with an explanation beside it."
                + " No talk with social care is recorded on that day. Accounts differ of whether one took place later.",
            "Health visiting and general practice records, two cases",
            incident("K-2")),
        basis(
            PRACTITIONER,
            "To call felt like an accusation. Nobody had practised how to say it kindly.",
            "Two practitioners, seen one by one"),
        basis(
            POLICY,
            "It asks for a discussion on the same day, and does not say with whom after five o’clock.",
            "Bruising protocol that was then in force"));
  }

  private void found(String says, String why, List<CaseId> cases, Basis... bases) {
    var finding =
        told(findings.add(story.review(), Ids.next(), new NewFinding(says, why, cases, bases[0])));
    for (var index = 1; index < bases.length; index++) {
      rest(finding.id(), bases[index]);
    }
  }

  private void rest(FindingId id, Basis basis) {
    told(findings.rest(id, basis));
  }

  private Node incident(String label) {
    return new Node(Incidents.KIND, story.incident(label));
  }

  private static Basis basis(BasisKind kind, String says, String source) {
    return basis(kind, says, source, null);
  }

  private static Basis basis(BasisKind kind, String says, String source, @Nullable Node node) {
    return new Basis(Ids.next(), kind, says, source, node);
  }
}
