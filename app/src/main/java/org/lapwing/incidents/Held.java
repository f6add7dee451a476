package org.lapwing.incidents;

/** What a partner can hold on a question that the partners decide together. */
public sealed interface Held permits Standing, ReviewOutcome {

  /** As people say it. */
  String words();

  /** The colour of its tag. */
  String colour();

  /** The name as it is stored. */
  String code();
}
