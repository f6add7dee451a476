package org.lapwing.incidents.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.Part;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.clocks.Clocks;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Component;

/** What is recorded of an incident as a whole: its facts, its people, and what came about. */
@Component
class IncidentAnswers implements PackAnswers {

  private static final Set<Part> NOT_HURT =
      Set.of(Part.MOTHER, Part.FATHER, Part.PARTNER, Part.OTHER_CARER, Part.SIBLING, Part.OTHER);

  private final Clocks clocks;
  private final PeopleOfCase people;
  private final PanelReplies replies;

  IncidentAnswers(Clocks clocks, PeopleOfCase people, PanelReplies replies) {
    this.clocks = clocks;
    this.people = people;
    this.replies = replies;
  }

  @Override
  public Map<Asked, String> of(Incident incident, List<Child> children) {
    var said = new HashMap<String, String>();
    said.put(
        "reference", "Incident %s, case %s".formatted(incident.reference(), incident.caseLabel()));
    said.put("summary", incident.facts().summary());
    said.put("account", account(incident));
    said.put("area", incident.facts().area());
    incident.facts().dates().forEach(date -> said.put(date.event().code(), when(date)));
    said.put(
        "children",
        "%s: %s"
            .formatted(
                InWords.count(children.size(), "child", "children"),
                Partners.inLine(children.stream().map(Child::label).toList())));
    clocks.occurred(incident).forEach(one -> said.putIfAbsent(one.milestone().code(), came(one)));
    said.put("adults", household(people.of(incident.caseFile())));
    said.put("panel_reply", replied(replies.of(incident.id())));
    var all = new HashMap<Asked, String>();
    said.forEach((code, words) -> all.put(Asked.of("incident." + code), words));
    return all;
  }

  private static String account(Incident incident) {
    var facts = incident.facts();
    return facts.account().isBlank() ? facts.summary() : facts.summary() + "\n\n" + facts.account();
  }

  private static String when(Dated date) {
    return "%s (%s). Source: %s"
        .formatted(date.when(), date.exactness().words().toLowerCase(Locale.UK), date.source());
  }

  private static String came(Occurrence one) {
    return "%s. By: %s".formatted(one.when(), one.by());
  }

  private static String household(List<CasePerson> all) {
    return String.join(
        "\n",
        all.stream()
            .filter(one -> NOT_HURT.contains(one.part()))
            .map(one -> "%s (%s). Name: %s"
                .formatted(
                    one.pseudonym(), one.part().words().toLowerCase(Locale.UK), name(one.name())))
            .toList());
  }

  private static String name(NameAnswer answer) {
    return switch (answer) {
      case KNOWN -> "known, and kept apart";
      case NOT_KNOWN -> "not known";
      case NOT_ASKED -> "not asked";
      case BLANK -> "not entered yet";
    };
  }

  private static String replied(List<PanelReplies.Reply> replies) {
    return String.join(
        "\n\n",
        replies.reversed().stream()
            .map(one -> "%s on %s: %s"
                .formatted(
                    one.agrees() ? "Agrees" : "Disagrees", InWords.date(one.on()), one.words()))
            .toList());
  }
}
