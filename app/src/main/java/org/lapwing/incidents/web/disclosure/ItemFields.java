package org.lapwing.incidents.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.disclosure.DisclosureCode;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.incidents.disclosure.ItemText;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** The fields of an item as somebody typed them. */
record ItemFields(Map<String, String> typed) {

  static ItemFields of(ItemText text) {
    var written = TypedDay.shown(text.writtenOn());
    return new ItemFields(Map.of(
        "form", text.form(),
        "describes", text.describes(),
        "author", text.author(),
        "marking", text.marking(),
        "relevance", text.relevance(),
        "written-day", written.day(),
        "written-month", written.month(),
        "written-year", written.year()));
  }

  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  private TypedDay written() {
    return TypedDay.sent(typed, "written", "day");
  }

  ItemText read() {
    @Nullable
    LocalDate day = written().read() instanceof Accepted<LocalDate>(var read) ? read : null;
    return new ItemText(
        text("form"), text("describes"), text("author"), day, text("marking"), text("relevance"));
  }

  List<Refusal> faults(List<Refusal> found) {
    var unread = written().isBlank() ? Stream.<Refusal>empty() : written().fault();
    var faults = new ArrayList<>(unread.toList());
    faults.addAll(found);
    return faults;
  }

  List<Asked> asked(List<DisclosureCode> codes) {
    return List.of(
        choice(Kind.FORM, "What is it?", codes),
        new Asked.Text(Textarea.of("describes", "Describe it")
            .bold()
            .rows(3)
            .hint("So that somebody finds it: title, where it is kept. Leave out names.")
            .value(text("describes"))),
        new Asked.Line(Input.of("author", "Who wrote it?")
            .bold()
            .hint("By role and agency.")
            .value(text("author"))),
        new Asked.Day(DateInput.of("written", "When was it written? (optional)")
            .typed(written().again())),
        choice(Kind.MARKING, "How is it marked?", codes),
        choice(Kind.RELEVANCE, "How does it matter to the proceedings?", codes));
  }

  private Asked choice(Kind kind, String legend, List<DisclosureCode> codes) {
    var choices = codes.stream()
        .filter(code -> code.kind() == kind)
        .map(code -> Choice.of(code.code(), code.words()))
        .toList();
    return new Asked.Choice(
        Radios.of(kind.field(), legend, choices).small().chosen(List.of(text(kind.field()))));
  }
}
