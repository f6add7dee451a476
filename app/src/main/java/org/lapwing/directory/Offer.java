package org.lapwing.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;

/**
 * What families want to know before they turn to a service.
 *
 * @param provider who runs it, or blank
 * @param email where one can write to, or blank
 * @param more what else is to be known, or blank
 * @param everywhere whether it helps in the whole area of the partnership
 * @param languages other languages than English, as codes of ISO 639
 * @param needs what it helps with, by the ids of {@link Need}
 */
public record Offer(
    String provider,
    String email,
    String more,
    boolean everywhere,
    Ages ages,
    Cost cost,
    List<String> languages,
    Set<UUID> needs,
    Running running) {

  /** Of a service of which nobody has said more. */
  public static final Offer NOT_SAID = new Offer(
      "", "", "", false, Ages.ANY, new Cost.NotSaid(), List.of(), Set.of(), Running.ACTIVE);

  /** The most that is told of a service beyond its line, in characters. */
  public static final int MOST = 2000;

  private static final int LONGEST = 200;

  public Offer {
    languages = List.copyOf(languages);
    needs = Set.copyOf(needs);
  }

  /** What it costs a family. */
  public sealed interface Cost {

    record Free() implements Cost {}

    record Costs(String words) implements Cost {}

    record NotSaid() implements Cost {}

    default String words() {
      return switch (this) {
        case Free _ -> "Free";
        case Costs(var words) -> words;
        case NotSaid _ -> "Not known";
      };
    }
  }

  Offer stripped() {
    return new Offer(
        provider.strip(),
        email.strip(),
        more.strip(),
        everywhere,
        ages,
        cost instanceof Cost.Costs(var words) ? new Cost.Costs(words.strip()) : cost,
        languages,
        needs,
        running);
  }

  /** All that is wrong with it, in the order of the form. */
  public List<Refusal> wrong(Collection<UUID> known) {
    return Stream.of(
            tooLong("provider", provider, LONGEST),
            ages.wrong(),
            Languages.wrong(languages),
            cost instanceof Cost.Costs(var words)
                ? Service.needed("cost-words", words, "Enter what it costs")
                : Optional.<Refusal>empty(),
            needs.stream().allMatch(known::contains)
                ? Optional.<Refusal>empty()
                : Optional.of(new Refusal("needs", "Choose needs from the list")),
            Mailbox.wrong("email", email),
            tooLong("more", more, MOST))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> tooLong(String field, String text, int most) {
    return text.strip().length() > most
        ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(most)))
        : Optional.empty();
  }
}
