package org.lapwing.reviews.web.recommendations;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Register;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Review;
import org.lapwing.reviews.web.Banners;

/**
 * All that join.jte may know.
 *
 * @param here the address of the recommendation
 * @param words what actions were looked for by, or blank
 */
public record JoinPage(
    String here,
    Review review,
    Recommendation made,
    String words,
    List<Register.Line> lines,
    UUID once,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return Banners.of(review);
  }

  public Input search() {
    return Input.of("q", "Words of the action")
        .bold()
        .type("search")
        .value(words)
        .width(20);
  }

  public Radios actions() {
    var choices = lines.stream()
        .map(
            line -> Choice.of(line.id().value().toString(), line.reference() + " " + line.promise())
                .hint(line.agency() + ". " + line.stage().words()))
        .toList();
    return Radios.of("action", "Which action carries it out?", choices);
  }
}
