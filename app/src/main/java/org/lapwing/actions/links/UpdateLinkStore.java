package org.lapwing.actions.links;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links by which owners update, as rows; of their secret the hash alone. */
@Repository
class UpdateLinkStore {

  static final String PURPOSE = "update";

  private static final String RULE = """
      select days, most_an_hour from update_link_rule where since <= :day order by since desc limit 1
      """;

  private static final String MAKE = """
      insert into update_link (id, action_id, person_id, token_hash, made_at, ends_at, asked)
      select t.id, t.action_id, t.person_id, decode(t.hash, 'hex'), :at, :ends, :asked
        from unnest(cast(:ids as uuid[]), cast(:actions as uuid[]), cast(:people as uuid[]), cast(:hashes as text[]))
             t (id, action_id, person_id, hash)
      """;

  private static final String BEHIND = """
      select partnership_id, id from update_behind(:hash)
      """;

  private static final String NEWEST = """
      select id from update_link where action_id = :action and used_at is null order by made_at desc, id desc limit 1
      """;

  private static final String BIND = """
      select action_id, person_id, agency_id from bind_update(:link, :now)
      """;

  /** Whoever else would use it waits until this transaction ends. */
  private static final String USE = """
      update update_link set used_at = :at where id = :link and used_at is null
      """;

  private static final String USED = """
      select is_update_used(:link)
      """;

  private static final String OWNER = """
      select a.id, a.number, p.id as person, p.email
        from update_link l
        join action a on a.id = l.action_id and a.owner_id = l.person_id and a.rank = 0
        join person p on p.id = l.person_id and p.left_at is null
       where l.id = :link
         and exists (select from role_holding r where r.person_id = l.person_id and r.ended_at is null)
      """;

  private static final String ASKED_LATELY = """
      select count(*) from update_link
       where action_id = :action and person_id = :person and asked and made_at > :since
      """;

  /** How long a link works, and how many new ones may be asked for in an hour. */
  record Rule(int days, int mostAnHour) {}

  /** A link that is about to be put into a letter. */
  record New(UUID id, UUID action, PersonId person, LinkToken token) {}

  /** What a link that works opens, for whom. */
  record Opened(ActionId action, PersonId owner, AgencyId agency) {}

  /** To whom a new link is sent. */
  record Owner(UUID action, int number, PersonId person, String email) {}

  private final JdbcClient jdbc;

  UpdateLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Rule ruleOn(Instant now) {
    return jdbc.sql(RULE)
        .param("day", InWords.dayOf(now))
        .query((row, _) -> new Rule(row.getInt("days"), row.getInt("most_an_hour")))
        .single();
  }

  void make(List<New> links, Instant at, Instant ends, boolean asked) {
    jdbc.sql(MAKE)
        .param("at", utc(at))
        .param("ends", utc(ends))
        .param("asked", asked)
        .param("ids", links.stream().map(New::id).toArray(UUID[]::new))
        .param("actions", links.stream().map(New::action).toArray(UUID[]::new))
        .param("people", links.stream().map(one -> one.person().value()).toArray(UUID[]::new))
        .param(
            "hashes",
            links.stream()
                .map(one -> HexFormat.of().formatHex(one.token().hash()))
                .toArray(String[]::new))
        .update();
  }

  /** The link behind a token, whether or not it still works: asked before anything else is known, and of its hash alone. */
  Optional<Viewer.Link> behind(LinkToken token) {
    return jdbc.sql(BEHIND)
        .param("hash", token.hash())
        .query((row, _) -> new Viewer.Link(
            new PartnershipId(row.getObject("partnership_id", UUID.class)),
            PURPOSE,
            row.getObject("id", UUID.class)))
        .optional();
  }

  Optional<Viewer.Link> newest(ActionId action, PartnershipId partnership) {
    return jdbc.sql(NEWEST)
        .param("action", action.value())
        .query((row, _) -> new Viewer.Link(partnership, PURPOSE, row.getObject("id", UUID.class)))
        .optional();
  }

  /** Lets this transaction see the one action behind a link that works. */
  Optional<Opened> bind(Viewer.Link link, Instant now) {
    return link.purpose().equals(PURPOSE)
        ? jdbc.sql(BIND)
            .param("link", link.subject())
            .param("now", utc(now))
            .query((row, _) -> new Opened(
                new ActionId(row.getObject("action_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class))))
            .optional()
        : Optional.empty();
  }

  boolean use(UUID link, Instant at) {
    return jdbc.sql(USE).param("link", link).param("at", utc(at)).update() == 1;
  }

  boolean isUsed(UUID link) {
    return jdbc.sql(USED).param("link", link).query(Boolean.class).single();
  }

  Optional<Owner> owner(UUID link) {
    return jdbc.sql(OWNER)
        .param("link", link)
        .query((row, _) -> new Owner(
            row.getObject("id", UUID.class),
            row.getInt("number"),
            new PersonId(row.getObject("person", UUID.class)),
            row.getString("email")))
        .optional();
  }

  long askedSince(Owner owner, Instant since) {
    return jdbc.sql(ASKED_LATELY)
        .param("action", owner.action())
        .param("person", owner.person().value())
        .param("since", utc(since))
        .query(Long.class)
        .single();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
