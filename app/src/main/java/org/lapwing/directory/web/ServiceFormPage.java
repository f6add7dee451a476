package org.lapwing.directory.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.Service.About;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/**
 * All that serviceForm.jte may know: a service about to be listed or changed.
 *
 * @param back where the back link leads
 */
public record ServiceFormPage(
    String title,
    String back,
    String backWords,
    UUID once,
    int version,
    About typed,
    List<Refusal> refusals) {

  static final About NOTHING = new About("", "", "", "", "", false, "");

  static About typed(Map<String, String> fields) {
    return new About(
        fields.getOrDefault("name", ""),
        fields.getOrDefault("does", ""),
        fields.getOrDefault("for", ""),
        fields.getOrDefault("area", ""),
        fields.getOrDefault("web", ""),
        fields.getOrDefault("front-door", "").equals("yes"),
        fields.getOrDefault("source", ""));
  }

  public List<Input> inputs() {
    return List.of(
        Input.of("name", "Name of the service").bold().value(typed.name()),
        Input.of("does", "What does it do, in a line?")
            .bold()
            .hint("For example, social workers who listen to worries about a child.")
            .value(typed.does()),
        Input.of("for", "Who is it for?").bold().value(typed.forWhom()),
        Input.of("area", "Which area does it help in?").bold().value(typed.area()),
        Input.of("web", "Web address (optional)").bold().type("url").value(typed.web()));
  }

  public Radios frontDoor() {
    return Radios.of(
            "front-door",
            "Is this whom to ring when worried about a child?",
            List.of(
                Choice.of("yes", "Yes")
                    .hint("The public help page says which of these numbers answers now."),
                Choice.of("no", "No").hint("It stands among other people who can help.")))
        .chosen(List.of(typed.frontDoor() ? "yes" : "no"));
  }

  public Input source() {
    return Input.of("source", "Where did you find this?")
        .bold()
        .hint("For example, the council’s website, or told by the team itself.")
        .value(typed.source());
  }
}
