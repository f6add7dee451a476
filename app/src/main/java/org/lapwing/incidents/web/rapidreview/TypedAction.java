package org.lapwing.incidents.web.rapidreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** An action of the panel as somebody typed it. */
record TypedAction(Kind kind, Map<String, String> fields) {

  private static final int ROWS = 3;

  static TypedAction of(PanelAction action) {
    var wish = action.wish();
    var fields = new HashMap<String, String>();
    fields.put("what", wish.what());
    var agency = wish.agency();
    fields.put("agency", agency == null ? "" : agency.value().toString());
    put(fields, "due", TypedDay.shown(wish.due()));
    put(fields, "done", TypedDay.shown(wish.done()));
    return new TypedAction(wish.kind(), fields);
  }

  private static void put(Map<String, String> fields, String name, DateInput.Typed day) {
    fields.put(name + "-day", day.day());
    fields.put(name + "-month", day.month());
    fields.put(name + "-year", day.year());
  }

  PanelAction.Wish wish(@Nullable AgencyId agency) {
    return new PanelAction.Wish(
        kind,
        fields.getOrDefault("what", ""),
        agency,
        PanelForms.maybe(due()),
        PanelForms.maybe(done()),
        "yes".equals(fields.get("struck")));
  }

  String agency() {
    return fields.getOrDefault("agency", "");
  }

  /** What is wrong with the days as they were typed. */
  List<Refusal> faults(List<Refusal> others) {
    return Stream.of(PanelForms.fault(due()), PanelForms.fault(done()), others.stream())
        .flatMap(each -> each)
        .toList();
  }

  List<Asked> asked(List<Option> agencies, boolean isNew) {
    var asked = new ArrayList<Asked>(List.of(
        new Asked.Text(Textarea.of("what", "What is done?")
            .bold()
            .hint("It stays within the case group. Leave out names all the same.")
            .rows(ROWS)
            .value(fields.getOrDefault("what", ""))),
        new Asked.OneOf(
            Select.of("agency", "Which agency does it?", agencies).bold().chosen(agency())),
        new Asked.Day(DateInput.of(
                "due",
                kind == Kind.SAFETY
                    ? "By when? Leave it blank if it is done at once"
                    : "By when? Leave it blank while no day is set")
            .typed(due().again())),
        new Asked.Day(DateInput.of("done", "When was it done? Leave it blank while it is not")
            .typed(done().again()))));
    if (!isNew) {
      asked.add(PanelForms.mistake(fields));
    }
    return asked;
  }

  /** What stands now, fact by fact. */
  static SummaryList facts(PanelAction.Wish wish, String agency) {
    return SummaryList.of(List.of(
        SummaryList.row("What is done", wish.what()),
        SummaryList.row("Agency", agency),
        SummaryList.row("By when", wish.due() == null ? "Blank" : InWords.date(wish.due())),
        SummaryList.row("Done", wish.done() == null ? "Not yet" : InWords.date(wish.done()))));
  }

  private TypedDay due() {
    return TypedDay.sent(fields, "due", "day by when it is done");
  }

  private TypedDay done() {
    return TypedDay.sent(fields, "done", "day on which it was done");
  }
}
