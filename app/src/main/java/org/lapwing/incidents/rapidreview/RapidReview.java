package org.lapwing.incidents.rapidreview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.InWords;

/**
 * All that the panel has recorded of one incident.
 *
 * @param questions what is asked, in the version that held when the incident was recorded
 * @param written by section; sections in which nothing was written are absent
 */
public record RapidReview(
    Incident incident,
    List<PanelQuestion> questions,
    Map<Section, Written> written,
    List<PanelAction> actions,
    List<EarlierLearning> earlier,
    List<PanelContact> contacts) {

  /** Something that is still to be done on the page. */
  public record Gap(Section section, String words) {}

  public RapidReview {
    questions = List.copyOf(questions);
    written = Map.copyOf(written);
    actions = List.copyOf(actions);
    earlier = List.copyOf(earlier);
    contacts = List.copyOf(contacts);
  }

  public List<PanelQuestion> questions(Section of) {
    return questions.stream().filter(one -> one.section() == of).toList();
  }

  public Written written(Section section) {
    return written.getOrDefault(section, Written.nothing(section));
  }

  public String to(PanelQuestion question) {
    return written(question.section()).to(question);
  }

  /** What must be done at once, or what is to be learnt: two lists that are never mixed. */
  public List<PanelAction> actions(Kind kind) {
    return actions.stream().filter(one -> one.wish().kind() == kind).toList();
  }

  public List<PanelContact> contacts(Side side) {
    return contacts.stream().filter(one -> one.wish().side() == side).toList();
  }

  /** Every question with its answer, in the order of the page. */
  public List<Recorded> recorded() {
    return questions.stream()
        .map(one -> new Recorded(one.code(), one.section(), one.heading(), one.words(), to(one)))
        .toList();
  }

  /** What is missing, in the order of the page; nothing in it says that a review is complete. */
  public List<Gap> gaps() {
    return Stream.of(Section.values()).flatMap(this::gaps).toList();
  }

  private Stream<Gap> gaps(Section of) {
    var open = questions(of).stream().filter(one -> to(one).isBlank()).count();
    var unanswered = open == 0
        ? Stream.<Gap>empty()
        : Stream.of(new Gap(
            of,
            "%d of %s without an answer"
                .formatted(open, InWords.count(questions(of).size(), "question", "questions"))));
    return Stream.concat(unanswered, listed(of));
  }

  private Stream<Gap> listed(Section of) {
    return switch (of) {
      case SAFETY -> undone();
      case FAMILY -> nobody(of, Side.FAMILY, "Nobody of the family is entered yet");
      case PRACTITIONERS ->
        nobody(of, Side.PRACTITIONERS, "No practitioner or team is entered yet");
      case EARLIER ->
        earlier.isEmpty()
            ? Stream.of(new Gap(of, "No earlier learning is entered"))
            : Stream.empty();
      case FACTS, DATES, RETURNS, PRACTICE, CHILD, EQUALITY, LEARNING, DECISION -> Stream.empty();
    };
  }

  private Stream<Gap> undone() {
    var open =
        actions(Kind.SAFETY).stream().filter(one -> one.wish().done() == null).count();
    return open == 0
        ? Stream.empty()
        : Stream.of(new Gap(
            Section.SAFETY,
            InWords.count(open, "safety action", "safety actions") + " not done yet"));
  }

  private Stream<Gap> nobody(Section of, Side side, String words) {
    return contacts(side).isEmpty() ? Stream.of(new Gap(of, words)) : Stream.empty();
  }
}
