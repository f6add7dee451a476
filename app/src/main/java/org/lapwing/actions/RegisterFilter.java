package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;

/**
 * Which actions somebody wants to see, in which order, and after which one.
 *
 * @param words as typed; blank for any
 * @param origins kinds of origin; empty for any
 * @param after where the page before ended, or null at the beginning
 * @param numbers those of the actions in which the words were found; null as long as nobody looked
 */
public record RegisterFilter(
    String words,
    List<Stage> stages,
    List<AgencyId> agencies,
    List<String> origins,
    boolean mine,
    boolean late,
    Further further,
    Order order,
    @Nullable Place after,
    @Nullable List<Integer> numbers) {

  public static final RegisterFilter ALL =
      new RegisterFilter("", List.of(), List.of(), List.of(), false, false, null);

  /** By what most people ask, in the order of the day due. */
  public RegisterFilter(
      String words,
      List<Stage> stages,
      List<AgencyId> agencies,
      List<String> origins,
      boolean mine,
      boolean late,
      @Nullable Place after) {
    this(words, stages, agencies, origins, mine, late, Further.NOTHING, Order.DUE, after, null);
  }

  /** The same wishes beyond those that most people have. */
  public RegisterFilter with(Further other) {
    return new RegisterFilter(
        words, stages, agencies, origins, mine, late, other, order, after, numbers);
  }

  public RegisterFilter in(Order other) {
    return new RegisterFilter(
        words, stages, agencies, origins, mine, late, further, other, after, numbers);
  }

  public RegisterFilter after(@Nullable Place place) {
    return new RegisterFilter(
        words, stages, agencies, origins, mine, late, further, order, place, numbers);
  }

  /** The same with what its words find, so that it is looked up once for all that is asked of it. */
  RegisterFilter finding(List<Integer> known) {
    return new RegisterFilter(
        words, stages, agencies, origins, mine, late, further, order, after, List.copyOf(known));
  }

  /** Whether it asks for words alone, and they are known to stand in so many actions. */
  boolean finds(int many) {
    return numbers != null
        && numbers.size() >= many
        && equals(new RegisterFilter(words, List.of(), List.of(), List.of(), false, false, after)
            .in(order)
            .finding(numbers));
  }

  /** Whether it asks for everything, in whatever order. */
  public boolean isOpen() {
    return words.isBlank() && equals(ALL.in(order).after(after));
  }

  /**
   * What else one can ask for.
   *
   * @param strengths codes of strengths, and {@code unsaid} for those of which nobody said it
   * @param owner null for anybody
   * @param unowned only open ones that nobody owns
   * @param moved only those whose day was moved
   * @param changedSince only those of which the history tells something since that day; null for all
   */
  public record Further(
      List<Colour> colours,
      List<String> strengths,
      @Nullable PersonId owner,
      Days due,
      boolean unowned,
      boolean moved,
      @Nullable LocalDate changedSince) {

    public static final Further NOTHING =
        new Further(List.of(), List.of(), null, Days.ANY, false, false, null);

    /** Only those of these colours. */
    public static Further of(Colour... colours) {
      return new Further(Arrays.asList(colours), List.of(), null, Days.ANY, false, false, null);
    }
  }

  /** Between which days; null where it does not matter. */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Days ANY = new Days(null, null);
  }

  /** In which order actions stand. */
  public enum Order {
    DUE("Date due"),
    COLOUR("Colour, red first"),
    HEARD("Last heard of, longest ago first"),
    NUMBER("Number, newest first");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Order> find(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** A place in an order of the register: by a number first, then by a day, then by age. */
  public record Place(int first, LocalDate second, UUID id) {

    /** As it stands in an address. */
    public String code() {
      return first + "_" + second + "_" + id;
    }

    /** The place that stands so in an address; empty if it is none. */
    public static Optional<Place> read(@Nullable String code) {
      var parts = code == null ? new String[0] : code.split("_", 3);
      try {
        return parts.length == 3
            ? Optional.of(new Place(
                Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2])))
            : Optional.empty();
      } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
        return Optional.empty();
      }
    }
  }
}
