package org.lapwing.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Advice;
import org.lapwing.directory.SignOff;
import org.lapwing.directory.SignedAdvice;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.testing.Html;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Advice for the parent of a crying baby: public when somebody who can judge it has read it, and in words for everybody. */
@SpringBootTest
@AutoConfigureMockMvc
class CryingPageTest {

  private static final String OTHER_WORDS = """
      insert into advice_sign_off (id, page, edition, name, role, signed_on, review_by, recorded_at)
      values (:id, 'crying-baby', :edition, 'Dr', 'Doctor', :today, :review, :today)
      """;
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final double READING_AGE_OF_NINE = 4;

  @Autowired
  MockMvcTester pages;

  @Autowired
  SignedAdvice advice;

  @Autowired
  List<WorkItems> modules;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  Clock clock;

  private String slug = "";
  private Viewer.Person keeper = DirectoryPeople.NOBODY;
  private Viewer.Person practitioner = DirectoryPeople.NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  /** Nobody, until there are people. */
  private static final class DirectoryPeople {
    static final Viewer.Person NOBODY = new Viewer.Person(
        org.lapwing.kernel.PartnershipId.next(),
        org.lapwing.kernel.PersonId.next(),
        org.lapwing.kernel.AgencyId.next(),
        Set.of(),
        null);
  }

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    slug = world.slugOf(north);
    var unit = world.agency(north, "Unit", "other");
    keeper = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    practitioner = world.person(north, unit, "Maya", Role.PRACTITIONER);
    today = LocalDate.now(clock);
  }

  @Test
  void it_is_not_there_until_somebody_signed_it_off_and_its_keeper_is_told() {
    assertThat(crying(today)).hasStatus(404);
    assertThat(help()).doesNotContain("What to do right now");
    assertThat(waiting(today)).extracting(WorkItem::ask).containsExactly("Have it signed off");

    signed(today.plusMonths(6));

    assertThat(crying(today)).hasStatusOk().bodyText().contains("signed off by Dr Invented");
    assertThat(Html.errors(text(crying(today)))).isEmpty();
    assertThat(help()).contains("What to do right now");
    assertThat(waiting(today)).isEmpty();
  }

  @Test
  void it_raises_work_before_the_next_look_and_says_so_when_that_was_missed() {
    var review = today.plusMonths(6);
    signed(review);

    assertThat(waiting(review.minusDays(31))).isEmpty();
    assertThat(waiting(review.minusDays(30)))
        .extracting(WorkItem::ask, WorkItem::due, WorkItem::late)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Have it looked at again", review, false));
    assertThat(waiting(review.plusDays(1))).extracting(WorkItem::late).containsExactly(true);
    assertThat(crying(review)).bodyText().doesNotContain("should have been looked at");
    assertThat(crying(review.plusDays(1)))
        .hasStatusOk()
        .bodyText()
        .contains("These words should have been looked at again by");
  }

  @Test
  void other_words_ask_for_another_sign_off() {
    keeper.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(OTHER_WORDS)
        .param("id", Ids.next())
        .param("edition", Advice.CRYING_BABY.edition() + 1)
        .param("today", today)
        .param("review", today.plusMonths(6))
        .update()));

    assertThat(crying(today)).hasStatus(404);
    assertThat(waiting(today)).extracting(WorkItem::ask).containsExactly("Have it signed off");
  }

  @Test
  void only_the_keepers_sign_and_take_down() {
    assertThat(refusal(practitioner.call(
            () -> advice.sign(Advice.CRYING_BABY, wish(today.plusMonths(6)), Ids.next()))))
        .contains("Only the business manager");
    signed(today.plusMonths(6));
    assertThat(refusal(
            practitioner.call(() -> advice.takeDown(Advice.CRYING_BABY, "Not for me to say"))))
        .contains("Only the business manager");
    assertThat(refusal(keeper.call(() -> advice.takeDown(Advice.CRYING_BABY, " "))))
        .contains("Enter why");
    took(keeper.call(() -> advice.takeDown(Advice.CRYING_BABY, "A number is wrong")));
    assertThat(crying(today)).hasStatus(404);
  }

  @Test
  void a_look_lies_behind_and_the_next_ahead_within_a_year() {
    assertThat(
            refusal(sign(new SignOff.Wish("Dr", "Doctor", today.plusDays(1), today.plusDays(9)))))
        .contains("today or in the past");
    assertThat(refusal(sign(new SignOff.Wish("Dr", "Doctor", today.minusDays(9), today))))
        .contains("in the future");
    assertThat(refusal(
            sign(new SignOff.Wish("Dr", "Doctor", today, today.plusMonths(12).plusDays(1)))))
        .contains("within 12 months");
    took(sign(new SignOff.Wish("Dr", "Doctor", today, today.plusMonths(12))));
  }

  /** The grade of Flesch and Kincaid: years at school, so that 4 is an age of about nine. */
  @Test
  void a_child_of_nine_could_read_it() {
    signed(today.plusMonths(6));
    var paragraphs = Jsoup.parse(text(crying(today))).select("main .govuk-body").eachText();
    var sentences = paragraphs.stream()
        .flatMap(paragraph -> java.util.Arrays.stream(paragraph.split("[.?:]\\s*")))
        .filter(sentence -> !sentence.isBlank())
        .toList();
    var words = sentences.stream()
        .flatMap(sentence -> java.util.Arrays.stream(sentence.split("[^\\p{L}’]+")))
        .filter(word -> !word.isBlank())
        .toList();
    var syllables = words.stream().mapToLong(CryingPageTest::syllables).sum();
    var grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;

    assertThat(words).hasSizeGreaterThan(120);
    assertThat(grade).isLessThan(READING_AGE_OF_NINE);
  }

  private static long syllables(String word) {
    var lower = word.toLowerCase(java.util.Locale.UK);
    var silent = lower.endsWith("e") && !lower.endsWith("le") ? 1 : 0;
    return Math.max(1, VOWELS.matcher(lower).results().count() - silent);
  }

  private void signed(LocalDate review) {
    took(sign(wish(review)));
  }

  private Outcome<UUID> sign(SignOff.Wish wish) {
    return keeper.call(() -> advice.sign(Advice.CRYING_BABY, wish, Ids.next()));
  }

  private SignOff.Wish wish(LocalDate review) {
    return new SignOff.Wish("Dr Invented", "Designated doctor", today, review);
  }

  private List<WorkItem> waiting(LocalDate on) {
    var found = new AtomicReference<List<WorkItem>>(List.of());
    at(
        on,
        () -> found.set(keeper.call(() -> modules.stream()
            .flatMap(module -> module.waiting().stream())
            .filter(item -> item.group().equals("Advice for families"))
            .toList())));
    return found.get();
  }

  private MvcTestResult crying(LocalDate on) {
    var page = new AtomicReference<MvcTestResult>();
    at(on, () -> page.set(pages.get().uri("/" + slug + "/help/crying-baby").exchange()));
    return java.util.Objects.requireNonNull(page.get());
  }

  private String help() {
    return text(pages.get().uri("/" + slug + "/help").exchange());
  }

  private static void at(LocalDate day, Runnable work) {
    ScopedClock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), work);
  }

  private static String refusal(Outcome<?> outcome) {
    return outcome instanceof Refused<?>(Refusal because) ? because.message() : "";
  }

  private static <T> T took(Outcome<T> outcome) {
    return ((Accepted<T>) outcome).value();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
