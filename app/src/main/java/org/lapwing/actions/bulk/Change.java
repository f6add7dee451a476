package org.lapwing.actions.bulk;

import java.time.LocalDate;
import org.lapwing.actions.Owner;

/** What is done to each of many actions. */
public sealed interface Change {

  /** Another owner; the agencies with a part in an action stay. */
  record HandOver(Owner to, String note) implements Change {}

  /** A new date asked for, which somebody else decides on. */
  record AskDate(LocalDate wanted, String reason) implements Change {}

  /** The date that waits for a decision, agreed to. */
  record AgreeDate(String why) implements Change {}

  record Drop(String reason) implements Change {}

  record Say(String text) implements Change {}

  record Start() implements Change {}
}
