package org.lapwing.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps forms sealed for their author for a day. */
@Service
@Transactional
public class KeptDrafts implements Drafts {

  private static final int MOST = 20;
  private static final int LONGEST_PATH = 600;
  private static final Pattern PATH = Pattern.compile("/p/[A-Za-z0-9/_.~-]+");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final DraftStore store;
  private final Secrets secrets;
  private final Clock clock;

  KeptDrafts(DraftStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Asks the database nothing, so it begins no transaction: every page with a form calls it. */
  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public String word(PersonId author) {
    return new KeepWord(author, clock.instant().plus(KeepWord.LASTS)).sealed(secrets);
  }

  @Override
  public Optional<String> keep(HttpServletRequest request) {
    var word = request.getParameter("_keep");
    if (!request.getMethod().equals("POST") || word == null || !isOfWork(request)) {
      return Optional.empty();
    }
    var form = KeptForm.of(request);
    return KeepWord.open(word, secrets, clock.instant())
        .filter(opened -> form.isWorthKeeping())
        .map(opened -> {
          replaced(request).ifPresent(old -> throwAway(old, opened.author()));
          return keep(form, opened.author()).href();
        });
  }

  /**
   * Keeps what somebody is typing on a page, in place of what was kept of that page before.
   *
   * @return the id it is kept under; empty when nothing is typed there or it is no page of work
   */
  public Optional<UUID> type(HttpServletRequest request, PersonId author) {
    var page = path(request.getParameter("_page"));
    var address = path(request.getParameter("_action"));
    if (page.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    var form = KeptForm.typed(request, address.get());
    if (!form.isWorthKeeping()) {
      beingTyped(page.get(), address.get(), author).ifPresent(old -> throwAway(old.id(), author));
      return Optional.empty();
    }
    var kept = made(page.get());
    store.type(kept, address.get(), author, secrets.seal(form.bytes(), context(kept.id(), author)));
    store.makeRoom(author, MOST);
    return Optional.of(kept.id());
  }

  /** What was being typed into a form of a page and was never sent. */
  @Transactional(readOnly = true)
  public Optional<Kept> beingTyped(String page, String form, PersonId author) {
    return store.beingTyped(page, form, author, clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> of(PersonId author) {
    return store.of(author, clock.instant());
  }

  /** The form that is kept for this author under this id; another person finds nothing. */
  @Transactional(readOnly = true)
  public Optional<KeptForm> find(UUID id, PersonId author) {
    return store
        .find(id, author, clock.instant())
        .map(kept -> KeptForm.of(secrets.open(kept, context(id, author))));
  }

  public void throwAway(UUID id, PersonId author) {
    store.remove(id, author);
  }

  int expire() {
    return store.expire(clock.instant());
  }

  private Kept keep(KeptForm form, PersonId author) {
    var kept = made(null);
    store.add(kept, author, secrets.seal(form.bytes(), context(kept.id(), author)));
    store.makeRoom(author, MOST);
    return kept;
  }

  private Kept made(@Nullable String page) {
    var now = clock.instant();
    return new Kept(Ids.next(), now, now.plus(KeepWord.LASTS), page);
  }

  private static Optional<UUID> replaced(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("_kept"))
        .filter(old -> ID.matcher(old).matches())
        .map(UUID::fromString);
  }

  private static Optional<String> path(@Nullable String typed) {
    return Optional.ofNullable(typed)
        .filter(path -> path.length() <= LONGEST_PATH && PATH.matcher(path).matches());
  }

  /** Only work in a partnership is kept; forms of sign-in and account hold what must not be. */
  private static boolean isOfWork(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/p/");
  }

  private static String context(UUID id, PersonId author) {
    return "draft " + id + " of " + author.value();
  }
}
