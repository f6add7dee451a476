package org.lapwing.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Owner;
import org.lapwing.actions.PartsOfActions;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Learning;
import org.lapwing.reviews.ProposedAction;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Response;
import org.lapwing.testing.Actors;
import org.lapwing.testing.Html;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who owns an action that came out of a review, and who may read none of its cases. */
@SpringBootTest
@AutoConfigureMockMvc
class AnOwnerOutsideTheCaseTest {

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int MOST = 80;

  /** What stands only in the case group. */
  private static final List<String> OF_THE_CASE = List.of(
      "K-1",
      "K-2",
      "Babies under one",
      "A baby was hurt",
      "Fathers were known to one agency only",
      "Nobody asked again",
      "Known to the police alone",
      "Ask about every father",
      "Whoever knows the baby knows the father");

  @Autowired
  MockMvcTester pages;

  @Autowired
  BeanFactory beans;

  @Test
  void opens_the_action_and_everything_that_it_links_and_finds_nothing_of_the_case() {
    var here = new Learning(beans);
    var owner = here.world.person(here.north, here.police.agency(), "Sam Owner", Role.PRACTITIONER);
    var action = here.home() + "/actions/" + carriedOut(here, owner).value();

    var read = walked(owner, here.home(), action, here.home() + "/actions", here.home());

    assertThat(read.get(action))
        .contains("Put the question on the form", "Recommendation of a review");
    assertThat(read).hasSizeGreaterThan(15);
    read.forEach((address, page) -> {
      assertThat(Html.withoutTokens(page)).as(address).doesNotContain(OF_THE_CASE);
      assertThat(Html.errors(page)).as(address).isEmpty();
    });
    assertThat(pages.get().uri(action).with(Actors.as(here.manager)).exchange())
        .as("those who may read the case see what it rests on")
        .bodyText()
        .contains("Ask about every father");
  }

  /** Everything that can be reached from there by links, each page opened once; every link that is offered leads somewhere. */
  private Map<String, String> walked(Viewer.Person who, String home, String... from) {
    var read = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<>(List.of(from));
    while (!ahead.isEmpty() && read.size() < MOST) {
      var address = ahead.removeFirst();
      if (!read.containsKey(address) && address.startsWith(home)) {
        var page = page(address, who);
        read.put(address, page);
        LINK.matcher(page)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .filter(AnOwnerOutsideTheCaseTest::isPage)
            .forEach(ahead::addLast);
      }
    }
    return read;
  }

  private static boolean isPage(String address) {
    return Stream.of("/assets", ".ics", ".xlsx", "/sign-out").noneMatch(address::contains);
  }

  private String page(String address, Viewer.Person who) {
    var answer =
        pages.get().uri(java.net.URI.create(address)).with(Actors.as(who)).exchange();
    var status = answer.getResponse().getStatus();
    assertThat(status).as(address).isLessThan(400);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private ActionId carriedOut(Learning here, Viewer.Person owner) {
    var made = here.recommendation(here.finding(here.review()));
    here.letIn(here.police, "K-1", "K-2");
    here.letIn(here.reviewer, "K-1", "K-2");
    Learning.accepted(here.police.call(() ->
        beans.getBean(Recommendations.class).answer(made.id(), Ids.next(), Response.ACCEPTED, "")));
    var words = Ids.next();
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(60);
    Learning.accepted(here.manager.call(() -> beans
        .getBean(ActionWordings.class)
        .write(
            made.id(),
            words,
            new ProposedAction(
                Promise.of("Put the question on the form"),
                Plan.NONE,
                new Owner(owner.person(), owner.agency(), List.of()),
                null,
                due))));
    Learning.accepted(
        here.reviewer.call(() -> beans.getBean(ActionWordings.class).clear(made.id(), words)));
    var id = new ActionId(words);
    Learning.accepted(owner.call(() -> beans
        .getBean(PartsOfActions.class)
        .add(
            id,
            Ids.next(),
            new PartsOfActions.Wish(
                "Change the form",
                new Owner(owner.person(), owner.agency(), List.of()),
                due.minusDays(20)))));
    return id;
  }
}
