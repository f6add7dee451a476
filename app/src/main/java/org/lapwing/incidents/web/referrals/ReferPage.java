package org.lapwing.incidents.web.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedNumber;

/** All that refer.jte may know: a referral as somebody typed it. */
public record ReferPage(String back, UUID once, Map<String, String> typed, List<Refusal> refusals) {

  private static final String HARM = "harm";

  Referral.Wish read() {
    return new Referral.Wish(
        of("summary"), of("account"), of("area"), harm(), children().orZero(), of("agreed"));
  }

  /** What cannot be read at all. */
  List<Refusal> unreadable() {
    var day = TypedDay.sent(typed, HARM, "day");
    return day.isBlank() ? List.of() : day.fault().toList();
  }

  private java.time.@Nullable LocalDate harm() {
    return TypedDay.sent(typed, HARM, "day").read()
            instanceof Accepted<java.time.LocalDate>(var day)
        ? day
        : null;
  }

  private TypedNumber children() {
    return new TypedNumber("children", "number of children", of("children"));
  }

  private String of(String field) {
    return typed.getOrDefault(field, "");
  }

  public Input summary() {
    return Input.of("summary", "What happened, in one line?")
        .bold()
        .hint("In neutral words, such as: a baby was hurt at home. No names, no addresses.")
        .value(of("summary"));
  }

  public Textarea account() {
    return Textarea.of("account", "Why should the partnership look at it? (optional)")
        .bold()
        .hint(
            "What is known, and what worries your agency. No names: you are asked for them by a safe way later.")
        .value(of("account"));
  }

  public Input area() {
    return Input.of("area", "Where?")
        .bold()
        .hint("An area, such as a town. Never an address.")
        .width(20)
        .value(of("area"));
  }

  public DateInput day() {
    return DateInput.of(HARM, "When did the harm happen? (optional)")
        .hint("As far as it is known. For example, 27 3 2026")
        .typed(TypedDay.sent(typed, HARM, "day").again());
  }

  public Input howMany() {
    return Input.of("children", "How many children were hurt?")
        .bold()
        .width(2)
        .digits()
        .value(of("children"));
  }

  public Input agreed() {
    return Input.of("agreed", "Which senior safeguarding lead of your agency agrees?")
        .bold()
        .hint("By role, such as named nurse or detective inspector.")
        .value(of("agreed"));
  }
}
