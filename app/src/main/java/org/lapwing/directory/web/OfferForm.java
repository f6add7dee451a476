package org.lapwing.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Ages;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Need;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Running;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedNumber;
import org.springframework.util.MultiValueMap;

/**
 * What a keeper filled in about the offer of a service.
 *
 * @param typed what stands in each line, by its name
 * @param needs the ids that were ticked
 */
record OfferForm(Map<String, String> typed, Set<String> needs) {

  private static final Map<String, String> COSTS =
      Map.of("free", "Nothing, it is free", "costs", "Something", "not_said", "Nobody has said");

  static OfferForm typed(MultiValueMap<String, String> fields) {
    return new OfferForm(
        fields.toSingleValueMap(), Set.copyOf(fields.getOrDefault("needs", List.of())));
  }

  /** The form as it shows what is stored. */
  static OfferForm of(Offer offer) {
    var ages = offer.ages();
    return new OfferForm(
        Map.ofEntries(
            Map.entry("provider", offer.provider()),
            Map.entry("youngest", shown(ages.youngest())),
            Map.entry("oldest", shown(ages.oldest())),
            Map.entry("cost", cost(offer.cost())),
            Map.entry("cost-words", offer.cost() instanceof Cost.Costs(var words) ? words : ""),
            Map.entry("languages", Languages.names(offer.languages())),
            Map.entry("email", offer.email()),
            Map.entry("more", offer.more()),
            Map.entry("everywhere", offer.everywhere() ? "yes" : "no"),
            Map.entry("running", offer.running().code())),
        offer.needs().stream().map(UUID::toString).collect(Collectors.toSet()));
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(List<Need> known) {
    var faults = new ArrayList<Refusal>();
    if (!OfferForms.ids(known).containsAll(needs)) {
      faults.add(new Refusal("needs", "Choose needs from the list"));
    }
    number("youngest").fault().forEach(faults::add);
    number("oldest").fault().forEach(faults::add);
    if (Languages.read(text("languages")) instanceof Refused<List<String>>(var refusal)) {
      faults.add(refusal);
    }
    if (faults.isEmpty()) {
      faults.addAll(offer().wrong(known.stream().map(Need::id).toList()));
    }
    return faults;
  }

  Offer offer() {
    return new Offer(
        text("provider"),
        text("email"),
        text("more"),
        text("everywhere").equals("yes"),
        new Ages(age("youngest"), age("oldest")),
        switch (text("cost")) {
          case "free" -> new Cost.Free();
          case "costs" -> new Cost.Costs(text("cost-words"));
          default -> new Cost.NotSaid();
        },
        Languages.read(text("languages")) instanceof Accepted<List<String>>(var codes)
            ? codes
            : List.of(),
        needs.stream().map(UUID::fromString).collect(Collectors.toSet()),
        Running.of(text("running")));
  }

  List<Asked> fields(List<Need> known) {
    return List.of(
        new Asked.Choice(Radios.of(
                "running",
                "Can families turn to it at present?",
                List.of(
                    choice(Running.ACTIVE),
                    choice(Running.CLOSED_FOR_NOW).hint("The public reads that it is closed."),
                    choice(Running.DEFUNCT).hint("The public does not see it any more.")))
            .chosen(List.of(text("running")))),
        new Asked.Line(line("provider", "Who runs it? (optional)")
            .hint("For example, Marlshire Community Health.")),
        new Asked.Several(Checkboxes.of("needs", "What does it help with?", choices(known))
            .small()
            .chosen(needs)),
        new Asked.Line(line("youngest", "From which age of a child? (optional)")
            .hint("In whole years. 0 for newborn babies.")
            .width(3)
            .digits()),
        new Asked.Line(line("oldest", "Up to which age? (optional)")
            .hint("This age too.")
            .width(3)
            .digits()),
        new Asked.Choice(Radios.of(
                "everywhere",
                "Where does it help?",
                List.of(
                    Choice.of("yes", "Everywhere in our area"),
                    Choice.of("no", "Only where its page says")))
            .chosen(List.of(text("everywhere")))),
        new Asked.Choice(Radios.of(
                "cost",
                "What does it cost a family?",
                List.of(cost("free"), cost("costs"), cost("not_said")))
            .chosen(List.of(text("cost")))),
        new Asked.Line(line("cost-words", "If it costs something, what?")
            .hint("For example, £2 a session, free with benefits.")),
        new Asked.Line(line("languages", "Other languages than English (optional)")
            .hint("Names with commas, like Polish, British Sign Language.")),
        new Asked.Line(line("email", "Email address (optional)")
            .hint("Of the service, never of one person.")
            .type("email")),
        new Asked.Text(Textarea.of("more", "What else should families know? (optional)")
            .bold()
            .value(text("more"))));
  }

  private static List<Choice.Item> choices(List<Need> known) {
    return known.stream()
        .map(need -> Choice.of(need.id().toString(), need.name()).hint(need.says()))
        .toList();
  }

  private static Choice.Item choice(Running running) {
    return Choice.of(running.code(), running.words());
  }

  private static Choice.Item cost(String code) {
    return Choice.of(code, COSTS.getOrDefault(code, code));
  }

  private Input line(String name, String label) {
    return Input.of(name, label).bold().value(text(name));
  }

  private String text(String name) {
    return typed.getOrDefault(name, "");
  }

  private TypedNumber number(String name) {
    return new TypedNumber(name, name + " age", text(name));
  }

  private @Nullable Integer age(String name) {
    return text(name).isBlank() ? null : number(name).orZero();
  }

  private static String shown(@Nullable Integer age) {
    return age == null ? "" : age.toString();
  }

  private static String cost(Cost cost) {
    return switch (cost) {
      case Cost.Free _ -> "free";
      case Cost.Costs _ -> "costs";
      case Cost.NotSaid _ -> "not_said";
    };
  }
}
