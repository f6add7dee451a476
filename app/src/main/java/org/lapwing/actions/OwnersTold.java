package org.lapwing.actions;

import java.util.Optional;
import org.lapwing.platform.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owner of an action what others did to it. */
@Component
class OwnersTold {

  private final ActionStore store;
  private final Notices notices;

  OwnersTold(ActionStore store, Notices notices) {
    this.store = store;
    this.notices = notices;
  }

  @EventListener
  void tell(ActionEvent event) {
    words(event)
        .ifPresent(words -> store.find(event.action()).ifPresent(action -> {
          var owner = action.owner().person();
          if (owner != null) {
            notices.tell(
                owner,
                action.reference() + " " + words,
                "actions/" + action.id().value());
          }
        }));
  }

  private static Optional<String> words(ActionEvent event) {
    return switch (event) {
      case ActionEvent.Raised _ -> Optional.of("was given to you");
      case ActionEvent.HandedOver _ -> Optional.of("was handed over to you");
      case ActionEvent.Verified _ -> Optional.of("was verified by another agency");
      case ActionEvent.SentBack _ -> Optional.of("was sent back to you");
      case ActionEvent.Reopened _ -> Optional.of("is open again");
      case ActionEvent.Dropped _ -> Optional.of("was dropped");
      case ActionEvent.DateMoved _ -> Optional.of("has a new date");
      case ActionEvent.ProgressReleased _ -> Optional.of("is now told of in public");
      case ActionEvent.Started _, ActionEvent.Completed _ -> Optional.empty();
    };
  }
}
