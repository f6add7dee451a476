package org.lapwing.reviews.web.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incidents;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.reviews.Basis;
import org.lapwing.reviews.BasisKind;
import org.lapwing.reviews.Cohort;
import org.lapwing.reviews.web.FormPage.Asked;
import org.lapwing.thread.Node;

/** What a finding rests on as forms ask it, and as somebody typed it. */
record BasisFields(Cohort cohort, Map<String, String> typed) {

  List<Asked> asked() {
    return List.of(
        new Asked.Choice(kinds()),
        new Asked.Text(Textarea.of("basis", "What does it show?")
            .bold()
            .hint("Its own words where you have them. Say what was recorded, or told, and by whom.")
            .value(field("basis"))),
        new Asked.Line(Input.of("source", "Where does it come from?")
            .bold()
            .hint("For example, booking record of a hospital, or Panel review of 2021. No names.")
            .value(field("source"))),
        new Asked.OneOf(
            Select.of("node", "Is it about an incident that is kept here? (optional)", nodes())
                .bold()
                .chosen(field("node"))));
  }

  Basis read(UUID id) {
    return new Basis(id, kind().orElse(null), field("basis"), field("source"), node());
  }

  private Radios kinds() {
    var kinds = Arrays.stream(BasisKind.values())
        .map(kind -> Choice.of(kind.code(), kind.words())
            .hint(kind.hint())
            .checked(kind.code().equals(field("kind"))))
        .toList();
    return Radios.of("kind", "What does the finding rest on?", kinds);
  }

  private List<Option> nodes() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "No, or not about one alone"));
    cohort.parts().stream()
        .filter(part -> !part.children().isEmpty())
        .forEach(part -> options.add(Option.of(
            part.incident().toString(),
            "Incident of " + part.children().getFirst().caseLabel())));
    return options;
  }

  private Optional<BasisKind> kind() {
    return Arrays.stream(BasisKind.values())
        .filter(kind -> kind.code().equals(field("kind")))
        .findFirst();
  }

  private @Nullable Node node() {
    return cohort.parts().stream()
        .map(Cohort.Part::incident)
        .filter(incident -> incident.toString().equals(field("node")))
        .map(incident -> new Node(Incidents.KIND, incident))
        .findFirst()
        .orElse(null);
  }

  private String field(String name) {
    return typed.getOrDefault(name, "");
  }
}
