package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Credentials;
import org.springframework.stereotype.Service;

/** Sets and forgets what people prove with. */
@Service
class KeptCredentials implements Credentials {

  private final CredentialStore store;
  private final Passwords passwords;
  private final SignInRules rules;
  private final Passkeys passkeys;
  private final OpenSessions sessions;
  private final Clock clock;

  KeptCredentials(
      CredentialStore store,
      Passwords passwords,
      SignInRules rules,
      Passkeys passkeys,
      OpenSessions sessions,
      Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.rules = rules;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Outcome<PersonId> setPassword(PersonId person, String password) {
    var outcome = choose(person, password);
    if (outcome instanceof Accepted<PersonId>) {
      sessions.endAll(person);
    }
    return outcome;
  }

  /** Sets a password that somebody chose; their sessions go on. */
  Outcome<PersonId> choose(PersonId person, String password) {
    var fault = store.of(person).flatMap(one -> fault(password, one.name(), one.email()));
    if (fault.isPresent()) {
      return refused("password", fault.get());
    }
    store.setPassword(person, passwords.hash(password), clock.instant());
    return accepted(person);
  }

  @Override
  public Optional<String> fault(String password, String name, String email) {
    return PasswordRule.fault(
        password,
        rules.passwordLength(),
        rules.passwordScore(),
        List.of(name, email, "lapwing", "safeguarding"));
  }

  @Override
  public Optional<PersonId> of(String email) {
    return store.ofAddress(email).map(Credential::person);
  }

  @Override
  public boolean hasPassword(PersonId person) {
    return store.of(person).filter(one -> one.hash() != null).isPresent();
  }

  @Override
  public void forgetSecondFactor(PersonId person) {
    store.forgetSecret(person);
    passkeys.forget(person);
    sessions.endAll(person);
  }
}
