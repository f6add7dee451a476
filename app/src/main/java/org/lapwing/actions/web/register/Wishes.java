package org.lapwing.actions.web.register;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.actions.Colour;
import org.lapwing.actions.RegisterFilter.Order;
import org.lapwing.actions.Stage;
import org.lapwing.actions.Strength;
import org.lapwing.actions.looks.Askable.Choices;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Filter;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;

/**
 * The filter beside the register, from what was asked for and what there is to ask for.
 *
 * @param action where it leads: the register, or its pictures
 */
public record Wishes(String action, Asked asked, Choices choices) {

  private static final Map<String, String> ONLY = Map.of(
      "mine", "Mine", "late", "Late", "unowned", "Without an owner", "moved", "With a moved date");
  private static final List<String> ONLY_IN_ORDER = List.of("mine", "late", "unowned", "moved");
  private static final Map<String, String> DAYS =
      Map.of("from", "due from", "to", "due until", "changed", "changed since");

  /** The whole of it, around the fields that its template writes. */
  public Filter filter(Content fields) {
    var groups = groups();
    return new Filter(action, clear(), chosen(groups), fields, groups);
  }

  /** What is asked for beyond the filter, kept when it is sent. */
  public List<Map.Entry<String, String>> kept() {
    return Stream.of("way", "month", "since", "happened")
        .filter(name -> !asked.one(name).isEmpty())
        .map(name -> Map.entry(name, asked.one(name)))
        .toList();
  }

  public Input words() {
    return Input.of("q", "Words or number").bold().type("search").value(asked.one("q"));
  }

  /** In which order; the other ways of looking have orders of their own. */
  public Select sort() {
    var options = Arrays.stream(Order.values())
        .map(order -> Select.Option.of(order.code(), order.words()))
        .toList();
    var chosen = asked.one("sort");
    return Select.of("sort", "In order of", options)
        .bold()
        .chosen(chosen.isEmpty() ? Order.DUE.code() : chosen);
  }

  public Select owner() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Anybody"));
    choices
        .owners()
        .forEach(one -> options.add(Select.Option.of(one.id().value().toString(), one.name())));
    return Select.of("owner", "Owner", options).bold().chosen(asked.one("owner"));
  }

  public Input day(String name) {
    var words = DAYS.getOrDefault(name, name);
    return Input.of(name, words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1))
        .type("date")
        .value(asked.one(name));
  }

  public boolean asksForDays() {
    return DAYS.keySet().stream().anyMatch(name -> !asked.one(name).isEmpty());
  }

  private String clear() {
    var rest = asked.filterAlone().isEmpty() ? asked : Asked.read("");
    for (var kept : kept()) {
      rest = rest.with(kept.getKey(), kept.getValue());
    }
    return rest.href(action);
  }

  private List<Filter.Group> groups() {
    return List.of(
        group(
            "Only",
            "only",
            ONLY_IN_ORDER.stream()
                .map(one -> Choice.of(one, ONLY.getOrDefault(one, one)))
                .toList()),
        group(
            "Colour",
            "colour",
            Stream.of(Colour.RED, Colour.AMBER, Colour.GREEN, Colour.GREY, Colour.BLUE)
                .map(one -> Choice.of(one.code(), "%s: %s".formatted(one.spoken(), one.words())))
                .toList()),
        group(
            "State",
            "state",
            Arrays.stream(Stage.values())
                .map(one -> Choice.of(one.code(), one.words()))
                .toList()),
        group(
            "Agency",
            "agency",
            choices.agencies().stream()
                .map(one -> Choice.of(one.id().value().toString(), one.name()))
                .toList()),
        group(
            "Origin",
            "origin",
            choices.origins().stream()
                .map(kind -> Choice.of(kind, inWords(kind)))
                .toList()),
        group(
            "Strength",
            "strength",
            Stream.concat(
                    Arrays.stream(Strength.values()).map(one -> Choice.of(one.code(), one.words())),
                    Stream.of(Choice.of("unsaid", "Not said")))
                .toList()));
  }

  private Filter.Group group(String title, String name, List<Choice.Item> items) {
    return new Filter.Group(title, Checkboxes.of(name, title, items).chosen(asked.all(name)));
  }

  private List<Filter.Chosen> chosen(List<Filter.Group> groups) {
    var all = new ArrayList<Filter.Chosen>();
    if (!asked.one("q").isEmpty()) {
      all.add(without("“" + asked.one("q") + "”", "q", asked.one("q")));
    }
    for (var group : groups) {
      for (var choice : group.boxes().choices()) {
        if (choice instanceof Choice.Item item && item.checked()) {
          all.add(without(
              ((org.lapwing.platform.parts.Words) item.words()).text(),
              group.boxes().field().name(),
              item.value()));
        }
      }
    }
    choices.owners().stream()
        .filter(one -> one.id().value().toString().equals(asked.one("owner")))
        .forEach(one -> all.add(without(one.name(), "owner", asked.one("owner"))));
    Stream.of("from", "to", "changed")
        .forEach(name -> asked
            .date(name)
            .ifPresent(day -> all.add(without(said(name, day), name, asked.one(name)))));
    return all;
  }

  private static String said(String name, LocalDate day) {
    return DAYS.getOrDefault(name, name) + " " + InWords.date(day);
  }

  private Filter.Chosen without(String words, String name, String value) {
    return new Filter.Chosen(words, asked.without(name, value).href(action));
  }

  private static String inWords(String kind) {
    var words = kind.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
