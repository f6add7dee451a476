package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.signin.Passkeys.Answer;
import org.lapwing.partnerships.signin.Passkeys.Question;
import org.lapwing.partnerships.webauthn.Key;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own passkeys: see, add and remove them. They are told of each change by letter. */
@Service
public class OwnPasskeys {

  private static final String NOT_MADE =
      "The passkey could not be taken. Try again, or use another device";
  private static final String ONLY_ONE =
      "This is your only second step, so it stays. Add another passkey before you remove this one";

  private final PasskeyStore store;
  private final Passkeys passkeys;
  private final CredentialStore credentials;
  private final SignInRules rules;
  private final Mail mail;
  private final Clock clock;

  OwnPasskeys(
      PasskeyStore store,
      Passkeys passkeys,
      CredentialStore credentials,
      SignInRules rules,
      Mail mail,
      Clock clock) {
    this.store = store;
    this.passkeys = passkeys;
    this.credentials = credentials;
    this.rules = rules;
    this.mail = mail;
    this.clock = clock;
  }

  /** Theirs, in the order in which they were added. */
  public List<Passkey> of(PersonId person) {
    return store.of(person);
  }

  /** One of theirs; that of somebody else is not found. */
  public Passkey get(PersonId person, UUID id) {
    return of(person).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** How many somebody may have. */
  public int most() {
    return rules.passkeysEach();
  }

  /** Asks for a new one. */
  public Question toAdd(PersonId person) {
    return passkeys.toMake(owner(person));
  }

  /** Keeps a new one. An app that was never confirmed is forgotten: somebody else may have seen its secret. */
  @Transactional
  public Outcome<PersonId> add(PersonId person, String name, Answer answer) {
    credentials.hold(person);
    if (name.isBlank()) {
      return refused("name", "Enter a name for this passkey");
    }
    if (name.strip().length() > rules.passkeyNameLength()) {
      return refused(
          "name", "The name must be %d characters or fewer".formatted(rules.passkeyNameLength()));
    }
    if (of(person).size() >= most()) {
      return refused(
          "passkey", "You have %d passkeys. Remove one before you add another".formatted(most()));
    }
    return keep(person, name.strip(), answer);
  }

  private Outcome<PersonId> keep(PersonId person, String name, Answer answer) {
    if (passkeys.isStale(person, answer)) {
      return refused("passkey", Passkeys.STALE);
    }
    var isKept = passkeys
        .made(person, answer)
        .filter(key -> store.add(person, named(name, key)))
        .isPresent();
    if (!isKept) {
      return refused("passkey", NOT_MADE);
    }
    var owner = owner(person);
    if (!owner.confirmed()) {
      credentials.forgetSecret(person);
    }
    mail.send(new Letter(owner.email(), "A passkey was added", """
        A passkey was added to your Lapwing account. It can be used in place of a code when you sign in.

        If that was not you, tell your administrator now.
        """));
    return accepted(person);
  }

  /** Removes one of theirs, unless it is all they have besides their password. */
  @Transactional
  public Outcome<PersonId> remove(PersonId person, UUID id) {
    credentials.hold(person);
    var owner = owner(person);
    get(person, id);
    if (!owner.confirmed() && of(person).size() == 1) {
      return refused("", ONLY_ONE);
    }
    store.remove(person, id, clock.instant());
    mail.send(new Letter(owner.email(), "A passkey was removed", """
        A passkey was removed from your Lapwing account. It can no longer be used to sign in.

        If that was not you, tell your administrator now.
        """));
    return accepted(person);
  }

  private Passkey named(String name, Key key) {
    return new Passkey(Ids.next(), name, key, clock.instant(), null);
  }

  private Credential owner(PersonId person) {
    return credentials.of(person).orElseThrow(NotFound::new);
  }
}
