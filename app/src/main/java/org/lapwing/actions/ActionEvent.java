package org.lapwing.actions;

import java.time.LocalDate;
import org.lapwing.kernel.PartnershipId;

/** What happened to a promise, told upwards in ids and dates alone. */
public sealed interface ActionEvent {

  PartnershipId partnership();

  ActionId action();

  LocalDate on();

  record Raised(PartnershipId partnership, ActionId action, LocalDate on) implements ActionEvent {}

  record Started(PartnershipId partnership, ActionId action, LocalDate on) implements ActionEvent {}

  record Completed(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record Verified(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record SentBack(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record Reopened(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record Dropped(PartnershipId partnership, ActionId action, LocalDate on) implements ActionEvent {}

  record DateMoved(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record HandedOver(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}

  record ProgressReleased(PartnershipId partnership, ActionId action, LocalDate on)
      implements ActionEvent {}
}
