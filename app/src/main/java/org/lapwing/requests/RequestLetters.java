package org.lapwing.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to agencies that something waits and where: no word of the case, and the token of a link nowhere else. */
@Component
class RequestLetters {

  /** Where the partnership is found, and what it is called. */
  private record Here(String name, String slug) {}

  /** A link that works, with its token still sealed. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record LiveLink(UUID id, String email, byte[] sealedToken, Instant endsAt) {}

  private static final String HERE = """
      select name, slug from partnership where id = :id
      """;

  private static final String TOLD = """
      select email from told_of_request(:request, :now)
      """;

  private static final String LINK = """
      select id, email, sealed_token, ends_at from live_link_of(:request, :now)
      """;

  private final Mail mail;
  private final JdbcClient jdbc;
  private final AnswerLinkStore links;
  private final Clock clock;
  private final String address;

  RequestLetters(
      Mail mail,
      JdbcClient jdbc,
      AnswerLinkStore links,
      Clock clock,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.mail = mail;
    this.jdbc = jdbc;
    this.links = links;
    this.clock = clock;
    this.address = address.replaceAll("/+$", "");
  }

  /** Tells the agency's representatives that they are asked, or that the day has moved. */
  void asked(RequestId request) {
    var here = here();
    told(
        request,
        """
        %s asks your agency for information.

        Sign in to read what is asked and by when: %s

        This letter says nothing of what it is about.
        """.formatted(here.name(), page(here, request)),
        "A request for your agency waits");
  }

  /** Reminds everybody who can answer: representatives, and whoever holds the link that works. */
  void chased(RequestId request) {
    var here = here();
    told(
        request,
        """
        %s still waits for an answer of your agency.

        Sign in to answer, to say that you hold nothing, or to see whom to ask for more time: %s

        This letter says nothing of what it is about.
        """.formatted(here.name(), page(here, request)),
        "A request for your agency still waits");
    link(request)
        .ifPresent(link ->
            send(link, here, "still waits for an answer of your agency", "A request still waits"));
  }

  /** Sends the link to whoever answers by it. */
  void linked(RequestId request) {
    link(request)
        .ifPresent(link ->
            send(link, here(), "asks your agency for information", "A request for your agency"));
  }

  int told(RequestId request) {
    return emails(request).size();
  }

  boolean reachesAnybody(RequestId request) {
    return !emails(request).isEmpty() || link(request).isPresent();
  }

  private void told(RequestId request, String text, String subject) {
    emails(request).forEach(email -> mail.send(new Letter(email, subject, text)));
  }

  private void send(LiveLink link, Here here, String what, String subject) {
    LinkToken token = links.token(link.id(), link.sealedToken());
    var text = """
        %s %s.

        Follow this link: %s

        You need the code that you get another way. The link works until %s.

        This letter says nothing of what it is about. If you did not expect it, do nothing.
        """.formatted(
            here.name(), what, address + "/answer/" + token.text(), InWords.moment(link.endsAt()));
    mail.send(new Letter(link.email(), subject, text));
  }

  private String page(Here here, RequestId request) {
    return address + "/p/" + here.slug() + "/requests/" + request.value();
  }

  private List<String> emails(RequestId request) {
    return jdbc.sql(TOLD)
        .param("request", request.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> row.getString("email"))
        .list();
  }

  private Optional<LiveLink> link(RequestId request) {
    return jdbc.sql(LINK)
        .param("request", request.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(RequestLetters::live)
        .optional();
  }

  private Here here() {
    return jdbc.sql(HERE)
        .param("id", Viewer.current().orElseThrow(NotFound::new).partnership().value())
        .query((row, _) -> new Here(row.getString("name"), row.getString("slug")))
        .single();
  }

  private static LiveLink live(ResultSet row, int index) throws SQLException {
    return new LiveLink(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getBytes("sealed_token"),
        row.getObject("ends_at", OffsetDateTime.class).toInstant());
  }
}
