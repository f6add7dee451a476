package org.lapwing.partnerships.web.passkeys;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;

/**
 * All that addPasskey.jte may know.
 *
 * @param place where the page stands
 * @param options what the browser is asked, as JSON
 */
public record AddPasskeyPage(Place place, String options, String name, List<Refusal> refusals) {

  /** Where somebody adds a passkey, and the way back from there. */
  public enum Place {
    ACCOUNT("/account/passkeys/add", "/account", "Your account"),
    SET_UP("/sign-in/set-up/passkey", "/sign-in/set-up", "Set up an authenticator app instead");

    private final String here;
    private final String back;
    private final String backWords;

    Place(String here, String back, String backWords) {
      this.here = here;
      this.back = back;
      this.backWords = backWords;
    }

    public String here() {
      return here;
    }

    public String back() {
      return back;
    }

    public String backWords() {
      return backWords;
    }
  }

  public Input called() {
    return Input.of("name", "Name for this passkey")
        .hint("So that you know it later, such as “Work laptop” or “Grey security key”.")
        .width(20)
        .value(name);
  }
}
