package org.lapwing.incidents.web.rapidreview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.rapidreview.EarlierLearning;
import org.lapwing.incidents.rapidreview.EarlierLearning.Again;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;

/** Earlier learning as somebody typed it. */
record TypedLearning(Map<String, String> fields) {

  static TypedLearning of(EarlierLearning learning) {
    var wish = learning.wish();
    var fields = new HashMap<String, String>();
    fields.put("reference", wish.reference());
    fields.put("learnt", wish.learnt());
    var again = wish.again();
    fields.put("again", again == null ? "" : again.code());
    fields.put("why", wish.why());
    var incident = wish.incident();
    fields.put("incident", incident == null ? "" : incident.value().toString());
    return new TypedLearning(fields);
  }

  EarlierLearning.Wish wish() {
    return new EarlierLearning.Wish(
        typed("reference"),
        typed("learnt"),
        Again.of(typed("again")).orElse(null),
        typed("why"),
        incident(),
        "yes".equals(fields.get("struck")));
  }

  private @Nullable IncidentId incident() {
    try {
      return typed("incident").isBlank()
          ? null
          : new IncidentId(UUID.fromString(typed("incident")));
    } catch (IllegalArgumentException notAnId) {
      return new IncidentId(new UUID(0, 0));
    }
  }

  List<Asked> asked(List<IncidentLine> earlier, boolean isNew) {
    var options = new ArrayList<Option>(List.of(Option.of("", "None of these")));
    earlier.forEach(line -> options.add(
        Option.of(line.id().value().toString(), line.reference() + ", " + line.caseLabel())));
    var asked = new ArrayList<Asked>(List.of(
        new Asked.Line(Input.of("reference", "Where was it learnt?")
            .bold()
            .hint("For example “Local review, 2024” or “National review of babies under one”.")
            .value(typed("reference"))),
        new Asked.OneOf(Select.of("incident", "Is it an earlier incident here?", options)
            .bold()
            .hint("The thread then joins the two.")
            .chosen(typed("incident"))),
        new Asked.Text(Textarea.of("learnt", "What was learnt?").bold().value(typed("learnt"))),
        new Asked.Choice(Radios.of(
                "again",
                "Is it the same learning again?",
                Arrays.stream(Again.values())
                    .map(one -> Choice.of(one.code(), one.words()))
                    .toList())
            .chosen(List.of(typed("again")))),
        new Asked.Text(Textarea.of("why", "What makes you think so?").bold().value(typed("why")))));
    if (!isNew) {
      asked.add(PanelForms.mistake(fields));
    }
    return asked;
  }

  /** What stands now, fact by fact. */
  static SummaryList facts(EarlierLearning.Wish wish) {
    var again = wish.again();
    return SummaryList.of(List.of(
        SummaryList.row("Where", wish.reference()),
        SummaryList.row("What was learnt", wish.learnt()),
        SummaryList.row("The same again", again == null ? "" : again.words()),
        SummaryList.row("Why", wish.why().isBlank() ? "Nothing" : wish.why())));
  }

  private String typed(String field) {
    return fields.getOrDefault(field, "");
  }
}
