package org.lapwing.actions.links;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.EvidenceOfActions.Upload;
import org.lapwing.actions.Report;
import org.lapwing.actions.Reporting;
import org.lapwing.actions.links.LinksInLetters.For;
import org.lapwing.actions.links.UpdateLinkStore.Opened;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Notices;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever holds a link see the one action behind it and say once how it goes. What is said is marked as sent by a link,
 * and the owner is told of it on their first page: a letter may have been passed on.
 */
@Service
@Transactional
public class UpdateLinks {

  private static final Duration HOUR = Duration.ofHours(1);

  private final UpdateLinkStore store;
  private final Actions actions;
  private final Reporting reporting;
  private final LinksInLetters links;
  private final Telling telling;

  /** How others are told of it. */
  @Component
  record Telling(Notices notices, Mail mail, Trail trail, Clock clock) {}

  UpdateLinks(
      UpdateLinkStore store,
      Actions actions,
      Reporting reporting,
      LinksInLetters links,
      Telling telling) {
    this.store = store;
    this.actions = actions;
    this.reporting = reporting;
    this.links = links;
    this.telling = telling;
  }

  /** Whose link that is, whether or not it still works; empty if it never did. */
  @Transactional(readOnly = true)
  public Optional<Viewer.Link> behind(String token) {
    return store.behind(new LinkToken(token));
  }

  /** The newest link in a letter about an action, as its holder is bound: for the story of the demonstration, which has no mailbox. */
  @Transactional(readOnly = true)
  public Optional<Viewer.Link> ofLetter(ActionId action) {
    return store.newest(action, Viewer.current().orElseThrow(NotFound::new).partnership());
  }

  /** The action behind the link that is bound; empty if the link no longer works. */
  @Transactional(readOnly = true)
  public Optional<Action> open() {
    return opened(link()).map(opened -> actions.get(opened.action()));
  }

  /** Whether something was said by this link already. */
  @Transactional(readOnly = true)
  public boolean isUsed() {
    return store.isUsed(link().subject());
  }

  /**
   * Takes what is said by the link that is bound. The link carries the id of the entry that it writes, so that a form sent
   * twice counts once; empty if the link no longer works.
   */
  public Optional<Outcome<Action>> report(Report report, @Nullable Upload upload) {
    var link = link();
    return opened(link).map(opened -> {
      var owner = new Doer(opened.owner(), opened.agency(), Set.of());
      var outcome = Doer.behindLink(
          owner, () -> reporting.report(opened.action(), link.subject(), report, upload));
      if (outcome instanceof Accepted<Action>(var action)) {
        used(link, opened, action);
      }
      return outcome;
    });
  }

  private void used(Viewer.Link link, Opened opened, Action action) {
    if (store.use(link.subject(), telling.clock().instant())) {
      telling.trail().wrote("update-link-used", Actions.KIND, opened.action().value());
      telling
          .notices()
          .tell(
              opened.owner(),
              "An update of %s was sent by the link in your letter. Was it not you? Tell the co-ordinator"
                  .formatted(action.reference()),
              "actions/" + opened.action().value());
    }
  }

  /**
   * Sends a new link to the address of the owner, if the action behind the old one is still open and still theirs, and not
   * too many were asked for. Whoever asks is never told whether it was sent.
   */
  public void sendAnew(Viewer.Link old) {
    var now = telling.clock().instant();
    store
        .owner(old.subject())
        .filter(owner ->
            store.askedSince(owner, now.minus(HOUR)) < store.ruleOn(now).mostAnHour())
        .ifPresent(owner -> {
          var wanted = new For(owner.action(), owner.person());
          var made = links.make(List.of(wanted), true).get(wanted);
          telling
              .mail()
              .send(new Letter(
                  owner.email(), "Lapwing: a new link for A-" + owner.number(), """
                  You asked for a new link to say how A-%d goes, without signing in: %s

                  It works for %d days and for one update. If you did not ask for it, do nothing.
                  """.formatted(
                          owner.number(), made, store.ruleOn(now).days())));
          telling.trail().wrote("update-link-sent", Actions.KIND, owner.action());
        });
  }

  private Optional<Opened> opened(Viewer.Link link) {
    return store.bind(link, telling.clock().instant());
  }

  private static Viewer.Link link() {
    return Viewer.current()
        .filter(Viewer.Link.class::isInstance)
        .map(Viewer.Link.class::cast)
        .orElseThrow(NotFound::new);
  }
}
