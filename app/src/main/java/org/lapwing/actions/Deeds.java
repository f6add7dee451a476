package org.lapwing.actions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.lapwing.actions.PromiseEntry.Deed;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.springframework.stereotype.Component;

/** What a profile tells of a promise, done by the person who is bound. */
@Component
class Deeds {

  private final Actions actions;
  private final EvidenceOfActions evidence;
  private final DatesOfActions dates;
  private final PublicWordings wordings;

  Deeds(
      Actions actions, EvidenceOfActions evidence, DatesOfActions dates, PublicWordings wordings) {
    this.actions = actions;
    this.evidence = evidence;
    this.dates = dates;
    this.wordings = wordings;
  }

  Outcome<Action> tell(ActionId id, Deed deed) {
    return switch (deed) {
      case Deed.Start(var text) -> start(id, text);
      case Deed.Update(var text) -> actions.update(id, Ids.next(), text);
      case Deed.Evidence(var shows, var content) -> show(id, shows, content);
      case Deed.Done(var text) -> actions.complete(id, Ids.next(), text);
      case Deed.Verify(var text) -> actions.verify(id, Ids.next(), text);
      case Deed.SendBack(var text) -> actions.sendBack(id, Ids.next(), text);
      case Deed.Drop(var reason) -> actions.drop(id, Ids.next(), reason);
      case Deed.NewDate(var due, var reason) -> dates.ask(id, Ids.next(), due, reason);
      case Deed.Agree(var why) -> agree(id, why);
      case Deed.Wording(var words, var progress) -> wordings.write(id, Ids.next(), words, progress);
      case Deed.Approve() -> approve(id);
    };
  }

  private Outcome<Action> start(ActionId id, String text) {
    var started = actions.start(id, Ids.next());
    return started instanceof Accepted<Action> _ ? actions.update(id, Ids.next(), text) : started;
  }

  private Outcome<Action> show(ActionId id, String shows, String content) {
    var file = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return evidence.add(
        id, Ids.next(), shows, "", new EvidenceOfActions.Upload("evidence.txt", file));
  }

  private Outcome<Action> agree(ActionId id, String why) {
    return dates
        .waiting(id)
        .map(request -> dates.decide(id, Ids.next(), request.id(), true, why))
        .orElseGet(() -> Outcome.refused(
            "", "No new date was asked for. Open the action again to see where it stands"));
  }

  private Outcome<Action> approve(ActionId id) {
    return wordings.of(id).stream()
        .filter(PublicWording::waits)
        .findFirst()
        .map(words -> wordings.approve(id, Ids.next(), words.id(), true))
        .orElseGet(() -> Outcome.refused("", "There is no public wording to approve"));
  }
}
