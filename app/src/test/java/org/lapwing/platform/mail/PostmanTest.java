package org.lapwing.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.testing.Actors.as;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class PostmanTest {

  private static final Letter LETTER = new Letter(
      "ann@north.example",
      "Something waits for you",
      "Sign in to see what: https://lapwing.example/");

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @Autowired
  Mail mail;

  @Autowired
  Outbox outbox;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  MockMvcTester browser;

  PartnershipId north;
  World world;

  @BeforeEach
  void a_partnership_and_a_mail_server() {
    world = new World(jdbc, transaction);
    north = world.partnership("North");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_letter_is_sent_once_the_work_is_committed_and_then_forgets_what_it_said()
      throws Exception {
    job().run(() -> mail.send(LETTER));

    postman(false).run();
    postman(false).run();

    assertThat(server.getReceivedMessages()).singleElement().satisfies(message -> {
      assertThat(message.getSubject()).isEqualTo("Something waits for you");
      assertThat(GreenMailUtil.getBody(message)).contains("https://lapwing.example/");
      assertThat(message.getAllRecipients()[0]).hasToString("ann@north.example");
    });
    assertThat(inNorth(
            "select count(*) from letter where sent_at is not null and sealed_text is null"))
        .isEqualTo(1);
  }

  @Test
  void a_letter_of_work_that_failed_is_never_sent() {
    job()
        .run(() -> transaction.executeWithoutResult(status -> {
          mail.send(LETTER);
          status.setRollbackOnly();
        }));

    postman(false).run();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_demonstration_sends_nothing_and_shows_what_it_would_have_sent() {
    job().run(() -> mail.send(LETTER));

    postman(true).run();

    assertThat(server.getReceivedMessages()).isEmpty();
    var agency = world.agency(north, "Council", "local_authority");
    var administrator = world.person(north, agency, "Ada", Role.ADMINISTRATOR);
    var address = "/p/" + world.slugOf(north) + "/mail";
    assertThat(browser.get().uri(address).with(as(administrator)))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Lapwing is not sending any letters", "ann@north.example", "https://lapwing.example/");
    var manager = world.person(north, agency, "Max", Role.BUSINESS_MANAGER);
    assertThat(browser.get().uri(address).with(as(manager))).hasStatus(404);
  }

  @Test
  void when_the_server_is_away_the_letter_is_tried_again_later() {
    job().run(() -> mail.send(LETTER));
    var postman = postman(false);
    server.stop();

    postman.run();

    assertThat(
            inNorth(
                "select count(*) from letter where attempts = 1 and sealed_text is not null and next_attempt_at > written_at"))
        .isEqualTo(1);
  }

  @Test
  void a_letter_is_given_up_after_nine_attempts_over_two_days() {
    var now = Instant.parse("2026-04-01T09:00:00Z");
    assertThat(tried(0).afterAnotherAttempt(now)).contains(now.plus(Duration.ofMinutes(1)));
    assertThat(tried(7).afterAnotherAttempt(now)).contains(now.plus(Duration.ofHours(24)));
    assertThat(tried(8).afterAnotherAttempt(now)).isEmpty();
  }

  @Test
  void a_letter_written_while_nobody_acts_anywhere_is_sent_and_shown_to_no_partnership() {
    mail.send(LETTER);

    assertThat(inNorth("select count(*) from letter")).isZero();
    postman(false).run();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void another_partnership_sees_none_of_our_letters() {
    job().run(() -> mail.send(LETTER));

    var south = world.partnership("South");
    assertThat(new Viewer.Job(south, "test").<List<?>>call(() -> outbox.newest(true)))
        .isEmpty();
  }

  private static PostedLetter tried(int attempts) {
    return new PostedLetter(
        UUID.randomUUID(),
        "a@b",
        "c",
        Optional.empty(),
        Instant.EPOCH,
        attempts,
        Optional.of(Instant.EPOCH),
        Optional.empty());
  }

  private Postman postman(boolean demonstration) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    return new Postman(
        outbox,
        () -> List.of(north),
        () -> demonstration,
        provider(sender),
        "lapwing@north.example");
  }

  private static ObjectProvider<MailSender> provider(MailSender sender) {
    var beans = new org.springframework.beans.factory.support.StaticListableBeanFactory();
    beans.addBean("sender", sender);
    return beans.getBeanProvider(MailSender.class);
  }

  private Viewer job() {
    return new Viewer.Job(north, "test");
  }

  private long inNorth(String sql) {
    return job()
        .<Long>call(() -> java.util.Objects.requireNonNull(
            transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single())));
  }
}
