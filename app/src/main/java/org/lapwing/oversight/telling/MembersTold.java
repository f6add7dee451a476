package org.lapwing.oversight.telling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Meeting;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people of a meeting on their first page and by letter: that something is there and where, never what. */
@Component
public class MembersTold {

  private static final String HERE = """
      select name, slug from partnership where id = :id
      """;

  private static final String ADDRESSES = """
      select email from person where id = any (cast(:people as uuid[])) and left_at is null order by email
      """;

  private record Here(String name, String slug) {}

  private final Notices notices;
  private final Mail mail;
  private final JdbcClient jdbc;
  private final String address;

  MembersTold(
      Notices notices,
      Mail mail,
      JdbcClient jdbc,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.notices = notices;
    this.mail = mail;
    this.jdbc = jdbc;
    this.address = address.replaceAll("/+$", "");
  }

  /**
   * Tells these people, except whoever is acting.
   *
   * @param happened what follows the name of the meeting, such as "has an agenda"
   * @param subject of the letter
   */
  public void tell(Collection<PersonId> people, Meeting meeting, String happened, String subject) {
    var href = "meetings/" + meeting.id().value();
    var others =
        people.stream().filter(one -> !one.equals(Viewer.person().person())).toList();
    others.forEach(one -> notices.tell(one, meeting.reference() + " " + happened, href));
    var here = here();
    var text = """
        %s at %s.

        Sign in to read it: %s/p/%s/%s

        This letter says nothing of what it is about.
        """.formatted(subject, here.name(), address, here.slug(), href);
    addresses(others).forEach(to -> mail.send(new Letter(to, "Lapwing: " + subject, text)));
  }

  private List<String> addresses(List<PersonId> people) {
    return jdbc.sql(ADDRESSES)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, _) -> row.getString("email"))
        .list();
  }

  private Here here() {
    return jdbc.sql(HERE)
        .param("id", Viewer.current().orElseThrow(NotFound::new).partnership().value())
        .query((row, _) -> new Here(row.getString("name"), row.getString("slug")))
        .single();
  }
}
