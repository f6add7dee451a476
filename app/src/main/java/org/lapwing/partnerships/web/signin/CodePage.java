package org.lapwing.partnerships.web.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Input.Typing;

/**
 * All that code.jte may know.
 *
 * @param again whether somebody who is signed in is asked once more
 * @param shown the code of now in a demonstration, or null
 */
public record CodePage(boolean again, String to, @Nullable String shown, List<Refusal> refusals) {

  static CodePage of(boolean again, Destination to, Optional<String> code, List<Refusal> refusals) {
    return new CodePage(again, to.path(), code.map(CodePage::spaced).orElse(null), refusals);
  }

  /** Six digits as people read them aloud. */
  static String spaced(String digits) {
    return digits.substring(0, 3) + " " + digits.substring(3);
  }

  public Input code() {
    return field("6-digit code", "A new one appears every 30 seconds. Spaces are fine.");
  }

  static Input field(String label, String hint) {
    return Input.of("code", label)
        .hint(hint)
        .classes("govuk-input--width-10 govuk-input--extra-letter-spacing")
        .typing(new Typing("one-time-code", "numeric", "false", null, null));
  }
}
