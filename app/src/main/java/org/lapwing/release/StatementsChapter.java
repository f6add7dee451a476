package org.lapwing.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.ReviewLine;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Component;

/** Tells what Marlshire says in public: a statement that was corrected, one that waits for a signature, and a draft. */
@Component
class StatementsChapter implements Chapter {

  private static final String MANAGER = "manager";
  private static final String COMMS = "comms";
  private static final List<String> PARTNERS =
      List.of("partner.la", "partner.police", "partner.icb");
  private static final String REVIEW = "R-1";
  private static final String CRYING = "Talk with every new parent about crying";
  private static final String FATHERS = "Ask about and record every father and partner";
  private static final int IN_FIVE_DAYS = -5;
  private static final int TEN_O_CLOCK = 10;

  private final Cast cast;
  private final Statements statements;
  private final Signing signing;
  private final Releases releases;
  private final Around around;

  /** What the statements tell of. */
  @Component
  record Around(Reviews reviews, Register register) {}

  StatementsChapter(
      Cast cast, Statements statements, Signing signing, Releases releases, Around around) {
    this.cast = cast;
    this.statements = statements;
    this.signing = signing;
    this.releases = releases;
    this.around = around;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String title() {
    return "what the partnership says in public";
  }

  @Override
  public void tell() {
    oneYearOn();
    fathers();
    thanks();
  }

  private void oneYearOn() {
    var id = written(MANAGER, 68, ChapterTexts.ONE_YEAR_ON, null, CRYING, FATHERS);
    cleared("partner.la", 67, id);
    offered(MANAGER, 66, id);
    signed(id, 65, 64, 62);
    does(COMMS, 60, () -> releases.release(id, Ids.next()));

    does(COMMS, 47, () -> releases.correct(id, Ids.next()));
    does(COMMS, 46, () -> {
      var edition = edition(id);
      var right = ChapterTexts.corrected(edition.text());
      return statements.rewrite(id, Ids.next(), edition.revision(), new Draft(right, null));
    });
    cleared(MANAGER, 45, id);
    offered(COMMS, 44, id);
    signed(id, 43, 42, 41);
    does(COMMS, 40, () -> releases.release(id, Ids.next()));
  }

  /** Signed by two of three, to be released in five days at the earliest. */
  private void fathers() {
    var morning =
        cast.day(IN_FIVE_DAYS).atTime(TEN_O_CLOCK, 0).atZone(InWords.LONDON).toInstant();
    var id = written(COMMS, 8, ChapterTexts.FATHERS, morning, FATHERS);
    cleared(MANAGER, 7, id);
    offered(COMMS, 7, id);
    signed(id, 6, 3);
  }

  private void thanks() {
    written(COMMS, 2, ChapterTexts.THANKS, null);
  }

  private UUID written(
      String who, int daysAgo, Text words, @Nullable Instant notBefore, String... promises) {
    return does(who, daysAgo, () -> {
          var text = new Text(
              words.title(),
              words.issuedBy(),
              words.contact(),
              "",
              words.paragraphs(),
              notBefore,
              promised(List.of(promises)));
          return statements.draft(Ids.next(), new Draft(text, review()));
        })
        .statement();
  }

  private void cleared(String who, int daysAgo, UUID id) {
    does(
        who,
        daysAgo,
        () -> statements.clear(
            id,
            Ids.next(),
            statements.clearance(edition(id)).waitsFor(Doer.current()).stream()
                .flatMap(passage -> java.util.stream.Stream.ofNullable(passage.id()))
                .toList()));
  }

  private void offered(String who, int daysAgo, UUID id) {
    does(who, daysAgo, () -> statements.offer(id, Ids.next()));
  }

  private void signed(UUID id, int... daysAgo) {
    for (var turn = 0; turn < daysAgo.length; turn++) {
      does(
          PARTNERS.get(turn),
          daysAgo[turn],
          () -> signing.sign(id, Ids.next(), edition(id).fingerprint()));
    }
  }

  private Edition edition(UUID id) {
    return statements.get(id).read().orElseThrow();
  }

  private @Nullable UUID review() {
    return around.reviews().visible().stream()
        .filter(line -> line.reference().equals(REVIEW))
        .map(ReviewLine::id)
        .findFirst()
        .orElse(null);
  }

  private List<UUID> promised(List<String> beginnings) {
    return around.register().lines(RegisterFilter.ALL, 500).stream()
        .filter(line -> beginnings.stream().anyMatch(line.promise()::startsWith))
        .map(line -> line.id().value())
        .toList();
  }

  /** Does it as that person on that morning; a refusal means that the story is wrong. */
  private Edition does(String who, int daysAgo, Supplier<Outcome<Edition>> deed) {
    var done = new Edition[1];
    cast.does(
        who,
        daysAgo,
        () -> done[0] = switch (deed.get()) {
          case Accepted<Edition>(var edition) -> edition;
          case Refused<Edition>(var because) -> throw new IllegalStateException(because.message());
        });
    return done[0];
  }
}
