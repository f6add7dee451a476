package org.lapwing.audits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.RegisterFilter.Place;
import org.lapwing.platform.parts.Select;
import org.lapwing.practice.Programmes;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an audit can test, to choose from: the programmes and the actions. */
@Component
class Tested {

  private static final int MOST_PAGES = 8;

  private final Register register;
  private final Programmes programmes;

  Tested(Register register, Programmes programmes) {
    this.register = register;
    this.programmes = programmes;
  }

  /** One of them, by the words that people choose by. */
  record Subject(Node node, String words) {

    String code() {
      return node.kind() + "/" + node.id();
    }
  }

  /** The programmes by alphabet, then the actions in the order of the register: open before closed. */
  @Transactional(readOnly = true)
  public List<Subject> all() {
    var first = programmes.choices().stream()
        .map(one ->
            new Subject(new Node(Programmes.KIND, one.id().value()), "Programme: " + one.name()));
    return Stream.concat(first, actions().stream().map(Tested::subject)).toList();
  }

  static Select select(String label, String none, List<Subject> subjects, String chosen) {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", none));
    subjects.forEach(one -> options.add(Select.Option.of(one.code(), one.words())));
    return Select.of("tests", label, options).bold().chosen(chosen);
  }

  static Optional<Node> chosen(List<Subject> subjects, String code) {
    return subjects.stream()
        .filter(one -> one.code().equals(code))
        .map(Subject::node)
        .findFirst();
  }

  private List<Register.Line> actions() {
    var found = new ArrayList<Register.Line>();
    @Nullable Place after = null;
    for (var page = 0; page < MOST_PAGES; page++) {
      var lines = register.lines(
          new RegisterFilter("", List.of(), List.of(), List.of(), false, false, after));
      found.addAll(lines.subList(0, Math.min(lines.size(), Register.PAGE)));
      if (lines.size() <= Register.PAGE) {
        break;
      }
      after = lines.get(Register.PAGE - 1).place();
    }
    return found;
  }

  private static Subject subject(Register.Line line) {
    return new Subject(
        new Node(Actions.KIND, line.id().value()), line.reference() + ": " + line.promise());
  }
}
