package org.lapwing.partnerships.signin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Chapter;
import org.lapwing.platform.DemonstrationPassword;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets everybody in a demonstration sign in with its one password and a code that the page shows. */
@Component
class SignInChapter implements Chapter {

  private static final String INVENTED = """
      select id from person p
       where p.email like '%.example'
         and not exists (select from credential c where c.person_id = p.id)
      """;

  private final JdbcClient jdbc;
  private final DemonstrationPassword password;
  private final Passwords passwords;
  private final CredentialStore store;
  private final SecondFactor second;
  private final Clock clock;

  SignInChapter(
      JdbcClient jdbc,
      DemonstrationPassword password,
      Passwords passwords,
      CredentialStore store,
      SecondFactor second,
      Clock clock) {
    this.jdbc = jdbc;
    this.password = password;
    this.passwords = passwords;
    this.store = store;
    this.second = second;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String title() {
    return "how its people sign in";
  }

  @Override
  public void tell() {
    var hash = passwords.hash(password.words());
    for (var person : people()) {
      store.setPassword(person, hash, clock.instant());
      second.begin(person);
      store.confirm(person, clock.instant());
    }
  }

  private List<PersonId> people() {
    return jdbc.sql(INVENTED)
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list();
  }
}
