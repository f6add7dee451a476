package org.lapwing.oversight.web.challenges;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/**
 * All that reply.jte may know.
 *
 * @param typedAction the short name of an action that answers it, as typed
 * @param accepted which files may be chosen, in words
 */
public record ReplyPage(
    String back,
    Challenge challenge,
    UUID once,
    String text,
    String typedAction,
    String accepted,
    List<Refusal> refusals) {

  public Textarea words() {
    return Textarea.of("reply", "What do you reply?")
        .bold()
        .hint(
            "Say what you know, what you do not know yet, and what you will do. Leave out names of children and what a case is about.")
        .rows(8)
        .value(text);
  }

  public Input action() {
    return Input.of("action", "Which action answers it? (optional)")
        .bold()
        .hint("Its short name, for example A-12")
        .width(10)
        .value(typedAction);
  }

  public FileUpload file() {
    return FileUpload.of("file", "What shows it? (optional)").bold().hint(accepted);
  }
}
