package org.lapwing.partnerships;

import java.time.Instant;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the letter with the link; the token is in it and nowhere else. */
@Component
class InvitationLetter {

  private static final String NAME = """
      select name from partnership where id = :id
      """;

  private final Mail mail;
  private final JdbcClient jdbc;
  private final String address;

  /**
   * Writes letters whose links begin with the address of this installation.
   *
   * @param address such as {@code https://lapwing.example.org}; never taken from a request, whose sender could choose it
   */
  InvitationLetter(
      Mail mail,
      JdbcClient jdbc,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.mail = mail;
    this.jdbc = jdbc;
    this.address = address;
  }

  void send(String email, LinkToken token, Instant ends) {
    var place = jdbc.sql(NAME)
        .param("id", Viewer.person().partnership().value())
        .query((row, _) -> row.getString("name"))
        .single();
    var text = """
        You are invited to work with %s in Lapwing.

        Follow this link to accept: %s

        It works once, until %s. If you did not expect this letter, do nothing.
        """.formatted(place, home() + "/invitation/" + token.text(), InWords.moment(ends));
    mail.send(new Letter(email, "You are invited to join " + place, text));
  }

  private String home() {
    return address.replaceAll("/+$", "");
  }
}
