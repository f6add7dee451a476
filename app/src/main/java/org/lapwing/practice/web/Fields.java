package org.lapwing.practice.web;

import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/** Fields that more than one form about programmes asks. */
final class Fields {

  private Fields() {}

  static Input name(String typed) {
    return Input.of("name", "What is it called?").bold().value(typed);
  }

  static Textarea purpose(String typed) {
    return Textarea.of("purpose", "What is it for?")
        .bold()
        .hint("What it should do for children and families, in a few sentences.")
        .rows(4)
        .value(typed);
  }

  static Input source(String typed) {
    return Input.of("source", "Where is this agreed or written down?")
        .bold()
        .hint("For example, minutes of the executive of 4 March, or a web address.")
        .value(typed);
  }
}
