package org.lapwing.oversight.web.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Meeting;
import org.lapwing.partnerships.People;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Title;

/**
 * All that attendance.jte may know: who could have come, and who is said to have.
 *
 * @param members those who sit there, in the order of their selects
 * @param rule when the meeting may decide, in a sentence; or blank
 */
public record AttendancePage(
    String back,
    Meeting meeting,
    List<People.Member> here,
    List<People.Agency> agencies,
    List<People.Member> members,
    Typed typed,
    String rule,
    List<Refusal> refusals) {

  /**
   * What is ticked and chosen.
   *
   * @param deputies whom somebody chose for a member, by the member's id
   */
  public record Typed(
      List<String> people,
      List<String> apologies,
      List<String> agencies,
      Map<String, String> deputies) {}

  public Title title() {
    var title = Title.of(
            meeting.isHeld() ? "Correct who was there" : "Record that the meeting was held")
        .caption("Meeting " + meeting.reference());
    return rule.isBlank() ? title : title.lead(rule);
  }

  public Checkboxes people() {
    return Checkboxes.of("people", "Who was there?", choices(here)).small().chosen(typed.people());
  }

  public Checkboxes apologies() {
    return Checkboxes.of("apologies", "Who sent apologies?", choices(members))
        .small()
        .chosen(typed.apologies());
  }

  public Checkboxes others() {
    var choices = agencies.stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name()))
        .toList();
    return Checkboxes.of("agencies", "Which agencies did somebody else speak for?", choices)
        .hint("Where whoever came is not in the list above.")
        .small()
        .chosen(typed.agencies());
  }

  public Select deputy(People.Member member) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Nobody"));
    here.stream()
        .filter(one -> members.stream().noneMatch(sits -> sits.id().equals(one.id())))
        .forEach(one -> options.add(
            Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    return Select.of(field(member), "Who came for %s?".formatted(member.name()), options)
        .chosen(typed.deputies().getOrDefault(member.id().value().toString(), ""));
  }

  public boolean anyDeputy() {
    return typed.deputies().values().stream().anyMatch(one -> !one.isBlank());
  }

  static String field(People.Member member) {
    return "deputy-" + member.id().value();
  }

  private static List<Choice.Item> choices(List<People.Member> people) {
    return people.stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name() + ", " + one.agencyName()))
        .toList();
  }
}
