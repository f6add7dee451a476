package org.lapwing.actions.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.SomeActions;
import org.lapwing.actions.views.SavedView.Kind;
import org.lapwing.actions.views.SavedViews.Wanted;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class SavedViewsTest {

  @Autowired
  SavedViews views;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private @Nullable SomeActions plot;

  @BeforeEach
  void a_place_of_its_own() {
    plot = new SomeActions(jdbc, transaction);
  }

  @Test
  void everybody_has_the_views_that_are_shipped() {
    assertThat(here().owner.call(() -> views.mine()))
        .extracting(SavedView::name)
        .containsExactly("Red and amber", "To verify", "Mine", "Without an owner");
  }

  @Test
  void a_view_of_ones_own_is_for_oneself_and_a_shared_one_for_everybody() {
    here().owner.run(() -> saved("Ours", false, false));
    here().manager.run(() -> saved("For the executive", true, false));

    assertThat(names(here().owner.call(() -> views.mine()))).contains("Ours", "For the executive");
    assertThat(names(here().officer.call(() -> views.mine())))
        .contains("For the executive")
        .doesNotContain("Ours");
    var elsewhere = new SomeActions(jdbc, transaction);
    assertThat(names(elsewhere.manager.call(() -> views.mine())))
        .doesNotContain("Ours", "For the executive");
  }

  @Test
  void only_those_who_run_the_business_share_a_view_with_everybody() {
    assertThat(here()
            .owner
            .call(() -> views.save(Ids.next(), new Wanted("Ours", "state=done", true, false))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_view_needs_a_name_that_is_not_taken() {
    here().owner.run(() -> {
      assertThat(views.save(Ids.next(), new Wanted(" ", "", false, false)))
          .isInstanceOf(Refused.class);
      assertThat(views.save(Ids.next(), new Wanted("x".repeat(61), "", false, false)))
          .isInstanceOf(Refused.class);
      assertThat(views.save(Ids.next(), new Wanted("MINE", "", false, false)))
          .isInstanceOf(Refused.class);
    });
  }

  @Test
  void sending_the_form_twice_keeps_one_view() {
    var once = Ids.next();
    here().owner.run(() -> {
      var wanted = new Wanted("Ours", "state=done", false, false);
      assertThat(views.save(once, wanted)).isInstanceOf(Accepted.class);
      assertThat(views.save(once, wanted)).isInstanceOf(Accepted.class);
    });

    assertThat(names(here().owner.call(() -> views.mine()))).containsOnlyOnce("Ours");
  }

  @Test
  void one_view_opens_the_register_until_somebody_chooses_another_or_none() {
    here().owner.run(() -> saved("Ours", false, true));
    assertThat(first()).containsExactly("Ours");

    here().owner.run(() -> views.openWith("to-verify"));
    assertThat(first()).containsExactly("To verify");
    assertThat(here().officer.call(() -> views.mine())).noneMatch(SavedView::first);

    here().owner.run(() -> views.openWith(""));
    assertThat(first()).isEmpty();
  }

  @Test
  void a_view_is_renamed_and_removed_by_its_author_and_a_shared_one_by_those_who_run() {
    var own = here().owner.call(() -> saved("Ours", false, true));
    here().owner.run(() -> views.rename(own, "Ours, renamed"));
    assertThat(names(here().owner.call(() -> views.mine()))).contains("Ours, renamed");
    here().owner.run(() -> views.remove(own));
    assertThat(names(here().owner.call(() -> views.mine()))).doesNotContain("Ours, renamed");
    assertThat(first()).isEmpty();

    var shared = here().manager.call(() -> saved("For everybody", true, false));
    assertThatThrownBy(() -> here().owner.run(() -> views.remove(shared)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here().officer.run(() -> views.rename(own, "Mine now")))
        .isInstanceOf(NotFound.class);
    here().manager.run(() -> views.remove(shared));
    assertThat(here().owner.call(() -> views.mine()))
        .extracting(SavedView::kind)
        .containsOnly(Kind.SHIPPED);
  }

  private List<String> first() {
    return here().owner.call(() -> views.mine()).stream()
        .filter(SavedView::first)
        .map(SavedView::name)
        .toList();
  }

  private UUID saved(String name, boolean shared, boolean first) {
    var once = Ids.next();
    assertThat(views.save(once, new Wanted(name, "state=done", shared, first)))
        .isInstanceOf(Accepted.class);
    return once;
  }

  private static List<String> names(List<SavedView> views) {
    return views.stream().map(SavedView::name).toList();
  }

  private SomeActions here() {
    return Objects.requireNonNull(plot);
  }
}
