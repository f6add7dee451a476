package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.actions.Action;
import org.lapwing.actions.web.Wording.Part;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;

/** All that conflict.jte may know: the wording that somebody else saved meanwhile, and the one just typed. */
public record ConflictPage(
    String base, Action action, UUID once, Wording theirs, Wording yours, String why) {

  public String back() {
    return base + "/" + action.id().value();
  }

  /** One field in both versions. */
  public record Pair(Part theirs, Part yours) {

    public boolean differs() {
      return !theirs.text().equals(yours.text());
    }

    public Radios choice() {
      return Radios.of(
              "keep-" + theirs.name(),
              theirs.words(),
              List.of(Choice.of("theirs", "Keep theirs"), Choice.of("yours", "Use yours")))
          .small()
          .chosen(List.of("yours"));
    }
  }

  public List<Pair> pairs() {
    return IntStream.range(0, theirs.parts().size())
        .mapToObj(index -> new Pair(theirs.parts().get(index), yours.parts().get(index)))
        .toList();
  }
}
