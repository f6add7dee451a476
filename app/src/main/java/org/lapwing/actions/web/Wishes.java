package org.lapwing.actions.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lapwing.actions.Roster.Agency;
import org.lapwing.actions.Stage;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Filter;

/** The filter beside the register, from what was asked for and what there is to ask for. */
record Wishes(String base, Asked asked, List<Agency> agencies, List<String> origins) {

  Filter filter() {
    var groups = List.of(
        group(
            "Only",
            "only",
            List.of(Choice.of("mine", "Mine"), Choice.of("late", "Late")),
            asked.only()),
        group("State", "state", states(), asked.state()),
        group("Agency", "agency", agencies.stream().map(Wishes::choice).toList(), asked.agency()),
        group(
            "Origin",
            "origin",
            origins.stream().map(kind -> Choice.of(kind, inWords(kind))).toList(),
            asked.origin()));
    return new Filter(base, base, chosen(groups), null, groups);
  }

  private static List<Choice.Item> states() {
    return Arrays.stream(Stage.values())
        .map(stage -> Choice.of(stage.code(), stage.words()))
        .toList();
  }

  private static Choice.Item choice(Agency agency) {
    return Choice.of(agency.id().value().toString(), agency.name());
  }

  private static Filter.Group group(
      String title, String name, List<Choice.Item> items, List<String> taken) {
    return new Filter.Group(title, Checkboxes.of(name, title, items).chosen(taken));
  }

  private List<Filter.Chosen> chosen(List<Filter.Group> groups) {
    var all = new ArrayList<Filter.Chosen>();
    if (!asked.words().isEmpty()) {
      all.add(
          new Filter.Chosen("“" + asked.words() + "”", asked.without("q", "").href(base, null)));
    }
    for (var group : groups) {
      for (var choice : group.boxes().choices()) {
        if (choice instanceof Choice.Item item && item.checked()) {
          var name = group.boxes().field().name();
          all.add(new Filter.Chosen(
              ((org.lapwing.platform.parts.Words) item.words()).text(),
              asked.without(name, item.value()).href(base, null)));
        }
      }
    }
    return all;
  }

  private static String inWords(String kind) {
    var words = kind.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
