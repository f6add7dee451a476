package org.lapwing.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells who may see which case in Marlshire: grants that end, a wall, and an invitation that waits. */
@Component
class AccessChapter implements Chapter {

  /** So many days ago the ninth case began: when the authority became aware of its incident. */
  private static final int NINTH = 8;

  private final Cast cast;
  private final Cases cases;
  private final Access access;
  private final Invitations invitations;
  private final Clock clock;

  AccessChapter(Cast cast, Cases cases, Access access, Invitations invitations, Clock clock) {
    this.cast = cast;
    this.cases = cases;
    this.access = access;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String title() {
    return "who may see which case";
  }

  @Override
  public void tell() {
    var ninth = CaseId.next();
    cast.does("manager", NINTH, () -> cases.open(ninth, "K-9"));
    cast.acting("manager").run(() -> {
      var seventh = opened("K-7");
      opened("K-11");
      granted(seventh, "reviewer", "Leads the review", 180);
      granted(seventh, "scrutineer", "Scrutinises the review", 90);
      granted(ninth, "health.rep", "Answers for community health", 30);
      access.buildWall(
          Ids.next(),
          ninth,
          cast.called("social.care.rep"),
          "Took part in the work with the family");
    });
    cast.acting("admin").run(this::invite);
  }

  private CaseId opened(String label) {
    var id = CaseId.next();
    cases.open(id, label);
    return id;
  }

  private void granted(CaseId file, String who, String reason, int days) {
    var last = LocalDate.now(clock).plusDays(days);
    access.grantCase(new CaseGrant.Wish(Ids.next(), file, cast.called(who), reason, last));
  }

  private void invite() {
    invitations.invite(new Invitation.Wish(
        Ids.next(),
        "Leila Hassan",
        "named.nurse@marlshire.example",
        "Named nurse",
        cast.acting("health.rep").agency(),
        Set.of(Role.PANEL_MEMBER)));
  }
}
