package org.lapwing.directory.web;

import java.util.List;
import java.util.Map;
import org.lapwing.directory.Service.About;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/** What a keeper fills in of what a service says of itself. */
final class ServiceForm {

  static final About NOTHING = new About("", "", "", "", "", false, "");

  private ServiceForm() {}

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

  static List<Asked> fields(About typed) {
    return List.of(
        new Asked.Line(line("name", "Name of the service", typed.name())),
        new Asked.Line(line("does", "What does it do, in a line?", typed.does())
            .hint("For example, social workers who listen to worries about a child.")),
        new Asked.Line(line("for", "Who is it for?", typed.forWhom())),
        new Asked.Line(line("area", "Which area does it help in?", typed.area())),
        new Asked.Line(line("web", "Web address (optional)", typed.web()).type("url")),
        new Asked.Choice(frontDoor(typed)),
        new Asked.Line(line("source", "Where did you find this?", typed.source())
            .hint("For example, the council’s website, or told by the team itself.")));
  }

  private static Radios frontDoor(About typed) {
    return Radios.of(
            "front-door",
            "Is this whom to ring when worried about a child?",
            List.of(
                Choice.of("yes", "Yes")
                    .hint("The public help page says which of these numbers answers now."),
                Choice.of("no", "No").hint("It stands among other people who can help.")))
        .chosen(List.of(typed.frontDoor() ? "yes" : "no"));
  }

  private static Input line(String name, String label, String value) {
    return Input.of(name, label).bold().value(value);
  }
}
