package org.lapwing.publication;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which colour of its own the public site of a partnership wears; an administrator chooses. */
@Service
@Transactional
public class SiteColours {

  /** What the trail calls them. */
  public static final String KIND = "colours";

  private static final String ADMINISTRATOR = "administrator";
  private static final String NEWEST = """
      select colour from site_colour order by chosen_at desc, id desc limit 1
      """;
  private static final String CHOOSE = """
      insert into site_colour (id, colour, chosen_by, chosen_at)
      values (:id, :colour, :by, :at)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  SiteColours(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** The colour that was chosen; empty for the one that the product comes with. */
  @Transactional(readOnly = true)
  public Optional<Accent> chosen() {
    return jdbc.sql(NEWEST)
        .query((row, _) -> Optional.ofNullable(row.getString("colour")).map(Accent::new))
        .optional()
        .flatMap(colour -> colour);
  }

  /** From now on the site wears this colour, or again the one that the product comes with. */
  public void choose(@Nullable Accent colour, UUID once) {
    onlyAdministrators();
    var isNew = jdbc.sql(CHOOSE)
            .param("id", once)
            .param("colour", colour == null ? null : colour.digits())
            .param("by", Viewer.person().person().value())
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .update()
        == 1;
    if (isNew) {
      trail.wrote("site-colour-chosen", KIND, once);
    }
  }

  /** Whoever may not choose finds nothing here. */
  public static void onlyAdministrators() {
    if (!Viewer.person().roles().contains(ADMINISTRATOR)) {
      throw new NotFound();
    }
  }
}
