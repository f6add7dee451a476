package org.lapwing.oversight.web.agenda;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.parts.Input;

/** All that agendaPaper.jte may know: a paper about to be added to an item. */
public record PaperPage(
    String back,
    AgendaItem item,
    UUID once,
    String title,
    String accepted,
    List<Refusal> refusals) {

  public Input called() {
    return Input.of("title", "What is the paper called?").bold().value(title);
  }

  public FileUpload file() {
    return FileUpload.of("file", "Choose the file").bold().hint(accepted);
  }
}
