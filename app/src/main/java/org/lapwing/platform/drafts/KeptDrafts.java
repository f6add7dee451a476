package org.lapwing.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Drafts;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps forms sealed for their author for a day. */
@Service
@Transactional
public class KeptDrafts implements Drafts {

  private static final int MOST = 20;

  private final DraftStore store;
  private final Secrets secrets;
  private final Clock clock;

  KeptDrafts(DraftStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
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
        .map(opened -> keep(form, opened.author()).href());
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
    var now = clock.instant();
    var kept = new Kept(Ids.next(), now, now.plus(KeepWord.LASTS));
    store.add(kept, author, secrets.seal(form.bytes(), context(kept.id(), author)));
    store.makeRoom(author, MOST);
    return kept;
  }

  /** Only work in a partnership is kept; forms of sign-in and account hold what must not be. */
  private static boolean isOfWork(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/p/");
  }

  private static String context(UUID id, PersonId author) {
    return "draft " + id + " of " + author.value();
  }
}
