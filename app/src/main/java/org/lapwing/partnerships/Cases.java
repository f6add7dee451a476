package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case files of the partnership: neutral labels, and who may look behind them. */
@Service
@Transactional
public class Cases {

  /** How many case files one page of the list holds. */
  public static final int PAGE = 25;

  /** A label that is a code cannot say whose case it is. */
  private static final Pattern NEUTRAL =
      Pattern.compile("(Case )?[A-Z]{1,3}-?[0-9]{1,4}|Case [0-9]{1,4}");

  /**
   * The boundary of need to know: a neutral label and nothing of the story.
   *
   * @param until the first moment at which the person no longer sees it, or null when that has no end
   */
  public record CaseFile(
      CaseId id,
      String label,
      Instant openedAt,
      Right right,
      @Nullable Instant until) {

    /** Whether the person may read what belongs to the case, and not its label alone. */
    public boolean mayRead() {
      return right != Right.KEEPING;
    }
  }

  /** By which right somebody sees a case file. */
  public enum Right {
    ROLE("your role runs the cases"),
    GRANT("you were given access"),
    BREAK_GLASS("you opened it in an emergency"),
    /** The neutral label and who has access, for those who look after access; nothing of the case. */
    KEEPING("you look after access");

    private final String words;

    Right(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The name as the trail keeps it, such as {@code break-glass}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final CaseStore store;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cases(CaseStore store, Trail trail, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** Opens a case file. Who opened it sees it from their next request on. */
  public Outcome<CaseId> open(CaseId id, String typed) {
    if (Viewer.current().orElse(null) instanceof Viewer.Person) {
      Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    }
    var label = typed.strip();
    if (!NEUTRAL.matcher(label).matches()) {
      return refused(
          "label", "Enter a label that says nothing of the child, such as K-12 or Case K-12");
    }
    var now = clock.instant();
    if (store.open(id, label, now)) {
      trail.wrote("case-opened", "case", id.value());
      var partnership = Viewer.current().orElseThrow(NotFound::new).partnership();
      events.publishEvent(new AccessEvent.CaseOpened(partnership, id, now));
      return accepted(id);
    }
    return store.find(id, now).isPresent()
        ? accepted(id)
        : refused("label", "There is a case with that label already. Enter another");
  }

  /** The case file, if this viewer may know of it. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> find(CaseId id) {
    return store.find(id, clock.instant());
  }

  /** The case file of exactly that label, if this viewer may know of it. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> called(String label) {
    return store.called(label.strip()).flatMap(this::find);
  }

  /** The case file; absent and forbidden look the same. */
  @Transactional(readOnly = true)
  public CaseFile get(CaseId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /**
   * The case files that this viewer may know of, newest first: one more than a page where there are more.
   *
   * @param words part of the label, or blank for all
   * @param after the last one of the page before, or null for the first page
   */
  @Transactional(readOnly = true)
  public List<CaseFile> visible(String words, @Nullable CaseId after) {
    return store.visible(words.strip(), after, clock.instant(), PAGE + 1);
  }
}
