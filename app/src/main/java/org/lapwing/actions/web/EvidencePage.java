package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/** All that evidence.jte may know: something that shows how far a promise was kept. */
public record EvidencePage(
    String base,
    Action action,
    UUID once,
    String shows,
    String link,
    String accepted,
    List<Refusal> refusals) {

  public String back() {
    return base + "/" + action.id().value();
  }

  public Textarea what() {
    return Textarea.of("shows", "What does it show?")
        .bold()
        .hint("Say what it shows, and what it does not show yet. Leave out names and case details.")
        .value(shows);
  }

  public FileUpload file() {
    return FileUpload.of("file", "File (optional)").bold().hint(accepted);
  }

  public Input where() {
    return Input.of("link", "Web address (optional)").bold().type("url").value(link);
  }
}
