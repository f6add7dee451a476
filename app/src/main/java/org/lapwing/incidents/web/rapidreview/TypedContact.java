package org.lapwing.incidents.web.rapidreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.incidents.rapidreview.PanelContact;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** A contact as somebody typed it. */
record TypedContact(Side side, Map<String, String> fields) {

  private static final int ROWS = 3;

  static TypedContact of(PanelContact contact) {
    var wish = contact.wish();
    var fields = new HashMap<>(Map.of(
        "who",
        wish.who(),
        "safe-by",
        wish.safeBy(),
        "limits",
        wish.limits(),
        "notes",
        wish.notes()));
    put(fields, "spoken", TypedDay.shown(wish.spokenOn()));
    put(fields, "safe-on", TypedDay.shown(wish.safeOn()));
    return new TypedContact(wish.side(), fields);
  }

  private static void put(Map<String, String> fields, String name, DateInput.Typed day) {
    fields.put(name + "-day", day.day());
    fields.put(name + "-month", day.month());
    fields.put(name + "-year", day.year());
  }

  PanelContact.Wish wish() {
    return new PanelContact.Wish(
        side,
        typed("who"),
        PanelForms.maybe(spoken()),
        typed("safe-by"),
        PanelForms.maybe(safeOn()),
        typed("limits"),
        typed("notes"),
        "yes".equals(fields.get("struck")));
  }

  /** What is wrong with the days as they were typed. */
  List<Refusal> faults(List<Refusal> others) {
    return Stream.of(PanelForms.fault(spoken()), PanelForms.fault(safeOn()), others.stream())
        .flatMap(each -> each)
        .toList();
  }

  List<Asked> asked(boolean isNew) {
    var asked = new ArrayList<Asked>();
    asked.add(new Asked.Line(Input.of("who", isFamily() ? "Who is it?" : "Which team or role?")
        .bold()
        .hint(
            isFamily()
                ? "Their part, such as “Mother of Child A”. No names."
                : "Such as “Health visiting team”. In small teams a role alone can point to one person.")
        .value(typed("who"))));
    asked.add(new Asked.Day(
        DateInput.of("spoken", "When were they spoken to? Leave it blank while they were not")
            .typed(spoken().again())));
    if (isFamily()) {
      asked.add(
          new Asked.Line(Input.of("safe-by", "Who confirmed on that day that contact is safe?")
              .bold()
              .hint("Their name and agency.")
              .value(typed("safe-by"))));
      asked.add(new Asked.Day(DateInput.of("safe-on", "On which day did they confirm it?")
          .typed(safeOn().again())));
    }
    asked.add(text(
        "limits",
        isFamily()
            ? "What limits have police or court set, and what is a safe way to reach them?"
            : "What do police allow to be talked about?"));
    asked.add(text(
        "notes",
        isFamily()
            ? "What were they told, and what did they say?"
            : "How are they supported, and what did they say?"));
    if (!isNew) {
      asked.add(PanelForms.mistake(fields));
    }
    return asked;
  }

  private Asked text(String field, String label) {
    return new Asked.Text(Textarea.of(field, label).bold().rows(ROWS).value(typed(field)));
  }

  /** What stands now, fact by fact. */
  static SummaryList facts(PanelContact.Wish wish) {
    var rows = new ArrayList<>(List.of(
        SummaryList.row("Who", wish.who()),
        SummaryList.row(
            "Spoken to", wish.spokenOn() == null ? "Not yet" : InWords.date(wish.spokenOn()))));
    if (wish.side() == Side.FAMILY) {
      rows.add(SummaryList.row(
          "Confirmed as safe by", wish.safeBy().isBlank() ? "Nobody" : wish.safeBy()));
    }
    rows.add(SummaryList.row("Limits", wish.limits().isBlank() ? "Nothing" : wish.limits()));
    rows.add(SummaryList.row("What was said", wish.notes().isBlank() ? "Nothing" : wish.notes()));
    return SummaryList.of(rows);
  }

  private boolean isFamily() {
    return side == Side.FAMILY;
  }

  private String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  private TypedDay spoken() {
    return TypedDay.sent(fields, "spoken", "day on which they were spoken to");
  }

  private TypedDay safeOn() {
    return TypedDay.sent(fields, "safe-on", "day on which it was confirmed");
  }
}
