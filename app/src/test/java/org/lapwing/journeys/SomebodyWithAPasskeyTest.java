package org.lapwing.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lapwing.partnerships.Credentials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Somebody signs in by the fingerprint reader of their laptop; Chromium plays the reader. */
class SomebodyWithAPasskeyTest extends JourneyTest {

  private static final String EMAIL = "practitioner@marlshire.example";

  @Autowired
  FindByIndexNameSessionRepository<? extends Session> sessions;

  @Autowired
  Credentials credentials;

  @Autowired
  Clock clock;

  @Test
  void adds_it_signs_in_with_it_is_asked_for_it_again_and_removes_it() {
    var somebody = visitor(Way.WITH_JAVASCRIPT);
    var reader = new Reader(somebody);
    somebody.signIn(EMAIL).follow("Account").sees("You have none");
    somebody
        .follow("Add a passkey")
        .press("Add a passkey")
        .waitFor("Enter a name for this passkey");
    somebody
        .fill("Name for this passkey", "Work laptop")
        .pressHere("Add a passkey")
        .waitFor("Your passkey is added");
    somebody.sees("Work laptop").follow("Add a passkey");
    somebody
        .fill("Name for this passkey", "The same laptop")
        .pressHere("Add a passkey")
        .waitFor("This device holds a passkey of yours already");
    somebody.follow("Sign out").press("Sign out").sees("You are signed out");

    somebody
        .open("/sign-in")
        .fill("Work email address", EMAIL)
        .fill("Password", PASSWORD)
        .press("Continue")
        .sees("Use a passkey or a code");
    reader.knowsFinger(false);
    somebody.pressHere("Use a passkey").waitFor("No passkey was used");
    reader.knowsFinger(true);
    somebody.pressHere("Use a passkey").waitFor("My work");

    sixteenMinutesPass(sessions);
    somebody.open("/account").follow("Remove").sees("Show that it is still you");
    somebody.pressHere("Use a passkey").waitFor("You will not be able to sign in with it");
    somebody.press("Remove passkey").sees("That passkey is removed").sees("You have none");
    assertThat(somebody.visited())
        .as("what is typed beside a passkey is not kept: its question cannot be asked again")
        .noneMatch(address -> address.contains("/kept/typing") && address.contains("passkeys"));
  }

  /** The session says that the second factor was given that long ago. */
  private <S extends Session> void sixteenMinutesPass(FindByIndexNameSessionRepository<S> kept) {
    var person = credentials.of(EMAIL).orElseThrow().value().toString();
    var then = clock.instant().minus(Duration.ofMinutes(16)).toString();
    kept.findByPrincipalName(person).values().forEach(session -> {
      session.setAttribute("second-factor", then);
      kept.save(session);
    });
  }

  /** A fingerprint reader that Chromium only plays. */
  private static final class Reader {

    private final CDPSession chromium;
    private final String id;

    Reader(Visitor somebody) {
      chromium = somebody.page().context().newCDPSession(somebody.page());
      chromium.send("WebAuthn.enable");
      var options = new JsonObject();
      options.addProperty("protocol", "ctap2");
      options.addProperty("transport", "internal");
      options.addProperty("hasResidentKey", true);
      options.addProperty("hasUserVerification", true);
      options.addProperty("isUserVerified", true);
      options.addProperty("automaticPresenceSimulation", true);
      var asked = new JsonObject();
      asked.add("options", options);
      id = chromium
          .send("WebAuthn.addVirtualAuthenticator", asked)
          .get("authenticatorId")
          .getAsString();
    }

    void knowsFinger(boolean known) {
      var asked = new JsonObject();
      asked.addProperty("authenticatorId", id);
      asked.addProperty("isUserVerified", known);
      chromium.send("WebAuthn.setUserVerified", asked);
    }
  }
}
