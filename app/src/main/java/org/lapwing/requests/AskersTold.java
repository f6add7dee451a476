package org.lapwing.requests;

import org.lapwing.platform.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked that an agency answered. */
@Component
class AskersTold {

  private final RequestStore store;
  private final Notices notices;

  AskersTold(RequestStore store, Notices notices) {
    this.store = store;
    this.notices = notices;
  }

  @EventListener
  void tell(RequestEvent.Answered event) {
    store.find(event.request()).ifPresent(request -> {
      var asker = request.sentBy();
      if (asker != null) {
        notices.tell(
            asker,
            request.reference() + " was answered",
            "cases/%s/requests/%s"
                .formatted(event.caseFile().value(), event.request().value()));
      }
    });
  }
}
