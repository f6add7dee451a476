package org.lapwing.actions;

import org.lapwing.actions.Entry.Kind;
import org.lapwing.kernel.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the wait for a new date when there is nothing left to move: the action is done, or dropped. */
@Component
class DatesClosed {

  private final DateStore dates;
  private final Ledger ledger;

  DatesClosed(DateStore dates, Ledger ledger) {
    this.dates = dates;
    this.ledger = ledger;
  }

  @EventListener
  void close(ActionEvent.Completed done) {
    close(done.action(), "The action is done, so no new date is needed");
  }

  @EventListener
  void close(ActionEvent.Dropped dropped) {
    close(dropped.action(), "The action is dropped, so no new date is needed");
  }

  private void close(ActionId action, String why) {
    if (dates.close(action, why, ledger.moment(), Doer.current().person())) {
      ledger.tell(action, Ids.next(), Kind.DATE_DECLINED, why);
    }
  }
}
