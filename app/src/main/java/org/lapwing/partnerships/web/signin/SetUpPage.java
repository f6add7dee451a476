package org.lapwing.partnerships.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Input;

/**
 * All that setUp.jte may know.
 *
 * @param key the secret as people type it
 * @param picture the secret as a camera reads it
 * @param shown the code of now in a demonstration, or null
 */
public record SetUpPage(
    String key, Squares picture, @Nullable String shown, List<Refusal> refusals) {

  public Input code() {
    return CodePage.field("6-digit code", "What the app shows for Lapwing now.");
  }
}
