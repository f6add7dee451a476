package org.lapwing.platform.web;

import java.util.List;
import org.lapwing.platform.parts.Button;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.DateInput.Typed;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.parts.Filter;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.PasswordInput;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;

/** Fields as pages ask with them. */
public record FormExamples(
    Input input,
    Input code,
    PasswordInput password,
    Textarea textarea,
    Radios radios,
    Checkboxes checkboxes,
    Select select,
    DateInput date,
    FileUpload upload,
    List<Button> buttons,
    DateInput wrong,
    Textarea tooShort,
    Filter filter) {

  static FormExamples shown() {
    return new FormExamples(
        Input.of("promise", "What will be done").hint("As it will be read aloud in the meeting"),
        Input.of("code", "6-digit code").digits().width(10).autocomplete("one-time-code"),
        PasswordInput.of("password", "Password"),
        Textarea.of("update", "What has happened since").value("The form is live in four teams."),
        someRadios(),
        Checkboxes.of(
            "agencies",
            "Agencies that must act",
            List.of(Choice.of("health", "Community health"), Choice.of("police", "Police"))),
        Select.of(
                "group",
                "Group",
                List.of(Select.Option.of("l", "Learning"), Select.Option.of("e", "Executive")))
            .chosen("e"),
        DateInput.of("due", "Due")
            .hint("For example, 27 3 2027")
            .typed(new Typed("27", "3", "2027")),
        FileUpload.of("evidence", "Evidence").hint("Up to 50 MB"),
        someButtons(),
        DateInput.of("wrong", "New date").typed(new Typed("3", "4", "2020")),
        Textarea.of("reason", "Reason").rows(2).value("Delay"),
        aFilter());
  }

  private static Radios someRadios() {
    return Radios.of(
        "outcome",
        "What became of it",
        List.of(
            Choice.of("done", "Done").hint("There is evidence").checked(true),
            Choice.divider("or"),
            Choice.of("dropped", "Dropped")));
  }

  private static List<Button> someButtons() {
    return List.of(
        Button.of("Save"),
        Button.of("Save and go on").secondary(),
        Button.of("End this role").warning());
  }

  private static Filter aFilter() {
    var states = List.of(Choice.of("planned", "Planned"), Choice.of("under-way", "Under way"));
    return new Filter(
        "/components",
        "/components",
        List.of(new Filter.Chosen("Planned", "/components")),
        null,
        List.of(new Filter.Group(
            "State", Checkboxes.of("state", "State", states).chosen(List.of("planned")))));
  }
}
