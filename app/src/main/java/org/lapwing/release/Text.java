package org.lapwing.release;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * Exactly what will be published: nobody signs less, and nothing more goes out.
 *
 * @param issuedBy who says it, as a body or a role
 * @param contact who answers questions from the media, as a role, or blank
 * @param changed what a correction changed, in words for the public; blank in version 1
 * @param notBefore the earliest moment of release, or null: as soon as it is signed
 * @param actions the promises that it tells of, whose approved wording stands beside it
 */
public record Text(
    String title,
    String issuedBy,
    String contact,
    String changed,
    List<String> paragraphs,
    @Nullable Instant notBefore,
    List<UUID> actions) {

  static final int LONGEST_LINE = 200;
  static final int LONGEST_TEXT = 30_000;

  private static final String BETWEEN = "\n\n";

  public Text {
    title = oneLine(title);
    issuedBy = oneLine(issuedBy);
    contact = oneLine(contact);
    notBefore = notBefore == null ? null : notBefore.truncatedTo(ChronoUnit.SECONDS);
    changed = oneLine(changed);
    paragraphs =
        paragraphs.stream().map(Text::oneLine).filter(words -> !words.isEmpty()).toList();
    actions = actions.stream().distinct().sorted().toList();
  }

  /** The paragraphs of what was typed with an empty line between each. */
  public static List<String> paragraphs(String typed) {
    return Arrays.asList(typed.replace("\r\n", "\n").split("\n[ \t]*\n", -1));
  }

  /** The paragraphs with an empty line between each. */
  public String body() {
    return String.join(BETWEEN, paragraphs);
  }

  /** What a partner signs as that version. */
  Fingerprint fingerprint(int version) {
    var parts = new ArrayList<Fingerprint.Part>();
    parts.add(new Fingerprint.Part("version", Integer.toString(version)));
    parts.add(new Fingerprint.Part("title", title));
    parts.add(new Fingerprint.Part("issued-by", issuedBy));
    parts.add(new Fingerprint.Part("contact", contact));
    parts.add(new Fingerprint.Part("changed", changed));
    parts.add(new Fingerprint.Part("not-before", notBefore == null ? "" : notBefore.toString()));
    actions.forEach(action -> parts.add(new Fingerprint.Part("action", action.toString())));
    paragraphs.forEach(words -> parts.add(new Fingerprint.Part("paragraph", words)));
    return Fingerprint.of(parts);
  }

  /** The passages that a second reader must clear, each with what it is called, in the order in which they are read. */
  List<Named> passages() {
    var all = new ArrayList<Named>();
    all.add(new Named("Title", title));
    all.add(new Named("What changed", changed));
    for (var index = 0; index < paragraphs.size(); index++) {
      all.add(new Named("Paragraph " + (index + 1), paragraphs.get(index)));
    }
    all.add(new Named("Issued by", issuedBy));
    all.add(new Named("Questions from the media", contact));
    return all.stream().filter(named -> !named.words().isEmpty()).toList();
  }

  /** A passage and what it is called. */
  record Named(String part, String words) {}

  /** What is wrong with it as that version, field by field; empty when it can be kept. */
  public List<Refusal> faults(int version) {
    var faults = new ArrayList<Refusal>();
    line("title", title, "Enter the title").ifPresent(faults::add);
    if (version > 1) {
      line("changed", changed, "Enter what changed, in words for the public")
          .ifPresent(faults::add);
    }
    if (paragraphs.isEmpty()) {
      faults.add(new Refusal("body", "Enter what the statement says"));
    } else if (body().length() > LONGEST_TEXT) {
      faults.add(new Refusal("body", "Write %,d characters or fewer".formatted(LONGEST_TEXT)));
    }
    line("issued-by", issuedBy, "Enter who issues the statement").ifPresent(faults::add);
    if (contact.length() > LONGEST_LINE) {
      faults.add(tooLong("contact"));
    }
    return faults;
  }

  private static Optional<Refusal> line(String field, String words, String ifBlank) {
    if (words.isEmpty()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return words.length() > LONGEST_LINE ? Optional.of(tooLong(field)) : Optional.empty();
  }

  private static Refusal tooLong(String field) {
    return new Refusal(field, "Write %d characters or fewer".formatted(LONGEST_LINE));
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
