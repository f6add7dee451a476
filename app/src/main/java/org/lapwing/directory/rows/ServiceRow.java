package org.lapwing.directory.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Ages;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Need;
import org.lapwing.directory.Offer;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Running;
import org.lapwing.directory.Service;
import org.lapwing.directory.Service.About;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * A service as a row of text.
 *
 * @param faults all that is wrong with the text, each with the column where it stands
 */
public record ServiceRow(About about, Offer offer, List<Refusal> faults) {

  public static final String FREE = "Free";
  public static final String COSTS_MONEY = "Costs money";
  static final String[] COSTS = {FREE, COSTS_MONEY, "Not known"};
  static final String[] RUNS = {
    Running.ACTIVE.words(), Running.CLOSED_FOR_NOW.words(), Running.DEFUNCT.words()
  };

  /** The text of a service, by the keys of the columns. */
  public static Map<String, String> text(Service service, Collection<Need> needs) {
    var about = service.about();
    var offer = service.offer();
    var cells = new LinkedHashMap<String, String>();
    cells.put("name", about.name());
    cells.put("does", about.does());
    cells.put("more", offer.more());
    cells.put("for", about.forWhom());
    cells.put("area", about.area());
    cells.put("everywhere", yesOrNo(offer.everywhere()));
    cells.put("front-door", yesOrNo(about.frontDoor()));
    cells.put("provider", offer.provider());
    cells.put("web", about.web());
    cells.put("email", offer.email());
    cells.put("youngest", number(offer.ages().youngest()));
    cells.put("oldest", number(offer.ages().oldest()));
    cells.put("cost", cost(offer.cost()));
    cells.put("cost-words", offer.cost() instanceof Cost.Costs(var words) ? words : "");
    cells.put("languages", Languages.names(offer.languages()));
    cells.put("needs", names(offer.needs(), needs));
    cells.put("running", offer.running().words());
    cells.put("source", about.source());
    return cells;
  }

  /** The service of which this is the text. */
  public static ServiceRow read(Map<String, String> cells, Collection<Need> needs) {
    return new Reading(cells, needs, new ArrayList<>()).row();
  }

  /** Which needs are meant, by name, code or id; what is none stays out. */
  public static Set<UUID> needs(String cell, Collection<Need> known, Collection<String> unknown) {
    var found = new HashSet<UUID>();
    for (var name : cell.split(";", -1)) {
      var need = known.stream().filter(one -> isCalled(one, name.strip())).findFirst();
      need.ifPresent(one -> found.add(one.id()));
      if (need.isEmpty() && !name.isBlank()) {
        unknown.add(name.strip());
      }
    }
    return found;
  }

  private static boolean isCalled(Need need, String name) {
    return need.name().equalsIgnoreCase(name)
        || need.code().equalsIgnoreCase(name)
        || need.id().toString().equalsIgnoreCase(name);
  }

  private static String names(Set<UUID> chosen, Collection<Need> needs) {
    return needs.stream()
        .filter(need -> chosen.contains(need.id()))
        .map(Need::name)
        .collect(Collectors.joining("; "));
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "Yes" : "No";
  }

  private static String number(@Nullable Integer age) {
    return age == null ? "" : age.toString();
  }

  private static String cost(Cost cost) {
    return switch (cost) {
      case Cost.Free _ -> COSTS[0];
      case Cost.Costs _ -> COSTS[1];
      case Cost.NotSaid _ -> COSTS[2];
    };
  }

  private record Reading(Map<String, String> cells, Collection<Need> needs, List<Refusal> faults) {

    ServiceRow row() {
      var about = new About(
          text("name"),
          text("does"),
          text("for"),
          text("area"),
          text("web"),
          isYes("front-door"),
          text("source"));
      about.wrong().ifPresent(faults::add);
      var offer = new Offer(
          text("provider"),
          text("email"),
          text("more"),
          isYes("everywhere"),
          new Ages(age("youngest"), age("oldest")),
          cost(),
          languages(),
          chosen(),
          running());
      faults.addAll(offer.wrong(needs.stream().map(Need::id).toList()));
      return new ServiceRow(about, offer, faults);
    }

    private String text(String key) {
      return cells.getOrDefault(key, "").strip();
    }

    private boolean isYes(String key) {
      return switch (text(key).toLowerCase(Locale.UK)) {
        case "yes", "y", "true" -> true;
        case "no", "n", "false", "" -> false;
        default -> {
          faults.add(new Refusal(key, "Write Yes or No"));
          yield false;
        }
      };
    }

    private @Nullable Integer age(String key) {
      var typed = text(key).replaceFirst("\\.0+$", "");
      if (typed.isEmpty()) {
        return null;
      }
      if (typed.matches("\\d{1,3}")) {
        return Integer.valueOf(typed);
      }
      faults.add(new Refusal(key, "Write an age in whole years"));
      return null;
    }

    private Cost cost() {
      var words = text("cost-words");
      return switch (text("cost").toLowerCase(Locale.UK)) {
        case "free" -> new Cost.Free();
        case "costs money" -> new Cost.Costs(words);
        case "", "not known" -> words.isEmpty() ? new Cost.NotSaid() : new Cost.Costs(words);
        default -> {
          faults.add(new Refusal("cost", "Choose Free, Costs money or Not known"));
          yield new Cost.NotSaid();
        }
      };
    }

    private List<String> languages() {
      return switch (Languages.read(text("languages"))) {
        case Accepted<List<String>>(var codes) -> codes;
        case Refused<List<String>>(var refusal) -> {
          faults.add(refusal);
          yield List.of();
        }
      };
    }

    private Set<UUID> chosen() {
      var unknown = new ArrayList<String>();
      var chosen = ServiceRow.needs(text("needs"), needs, unknown);
      if (!unknown.isEmpty()) {
        faults.add(new Refusal(
            "needs", "“%s” is not on our list of needs".formatted(String.join("”, “", unknown))));
      }
      return chosen;
    }

    private Running running() {
      var typed = text("running");
      for (var one : Running.values()) {
        if (one.words().equalsIgnoreCase(typed) || one.code().equalsIgnoreCase(typed)) {
          return one;
        }
      }
      if (!typed.isEmpty()) {
        faults.add(new Refusal("running", "Choose from the list of this column"));
      }
      return Running.ACTIVE;
    }
  }
}
