package org.lapwing.actions.checks;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What may be missing from actions themselves. */
@Configuration(proxyBeanMethods = false)
class ChecksOfActions {

  private static final String UNEVIDENCED = """
      select a.id, a.number, a.promise, '' as note
        from action a
       where a.state = 'verified'
         and not exists (select from action_evidence e where e.action_id = a.id)
       order by a.number
       limit :many
      """;

  private static final String LEFT = """
      select a.id, a.number, a.promise, p.name || ' no longer serves here' as note
        from action a
        join person p on p.id = a.owner_id
       where a.rank = 0
         and (p.left_at is not null
              or not exists (select from role_holding r where r.person_id = p.id and r.ended_at is null))
       order by a.sort_on, a.id
       limit :many
      """;

  private static final String NO_RECOVERY = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and outlook = 'off_track' and recovery = ''
       order by sort_on, id
       limit :many
      """;

  private static final String NO_OWNER = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and owner_id is null
       order by sort_on, id
       limit :many
      """;

  private static final String NO_DATE = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and due_on is null
       order by number
       limit :many
      """;

  private static final String NO_MEASURE = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and measure = ''
       order by sort_on, id
       limit :many
      """;

  private static final String DATE_MOVED = """
      select id, number, promise, 'Moved ' || moves || ' times' as note
        from action
       where rank = 0 and moves >= :threshold
       order by moves desc, sort_on, id
       limit :many
      """;

  private static final String NO_VERIFICATION = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and verify_how = ''
       order by sort_on, id
       limit :many
      """;

  private static final String NO_STRENGTH = """
      select id, number, promise, '' as note
        from action
       where rank = 0 and strength is null
       order by sort_on, id
       limit :many
      """;

  private static final String NO_AUDIT = """
      select id, number, promise, '' as note
        from action
       where state in ('done', 'verified') and audit_how = ''
       order by number desc
       limit :many
      """;

  private final Looking looking;

  ChecksOfActions(Looking looking) {
    this.looking = looking;
  }

  /** A check that one statement makes. */
  private record Stated(
      String code,
      String title,
      String advice,
      BiFunction<CheckRules.Rule, Integer, List<Lacking>> looks)
      implements PlanCheck {

    @Override
    public List<Lacking> look(CheckRules.Rule rule, int most) {
      return looks.apply(rule, most);
    }
  }

  @Bean
  PlanCheck verifiedWithoutEvidence() {
    return stated(
        "verified-without-evidence",
        "Verified without evidence",
        "Nothing shows what was looked at. Reopen it, or add what the verifier saw.",
        () -> looking.jdbc().sql(UNEVIDENCED));
  }

  @Bean
  PlanCheck ownerLeft() {
    return stated(
        "owner-left",
        "The owner has left",
        "Nobody hears the reminders. Hand it over to somebody who serves here.",
        () -> looking.jdbc().sql(LEFT));
  }

  @Bean
  PlanCheck noRecovery() {
    return stated(
        "no-recovery",
        "Off track without a recovery plan",
        "Ask its owner how it will be brought back, or for a new date with a reason.",
        () -> looking.jdbc().sql(NO_RECOVERY));
  }

  @Bean
  PlanCheck noOwner() {
    return stated(
        "no-owner",
        "No person is named",
        "An agency has promised it, but nobody. Ask its representative for a name.",
        () -> looking.jdbc().sql(NO_OWNER));
  }

  @Bean
  PlanCheck noDate() {
    return stated(
        "no-date",
        "No date was promised",
        "Without a date nobody can say that it is late. Ask for one.",
        () -> looking.jdbc().sql(NO_DATE));
  }

  @Bean
  PlanCheck noMeasure() {
    return stated(
        "no-measure",
        "No measure",
        "Without a measure nobody can show that it worked. Say what will be counted, where it is now and where it should be.",
        () -> looking.jdbc().sql(NO_MEASURE));
  }

  @Bean
  PlanCheck dateMoved() {
    return new Stated(
        "date-moved",
        "The date has moved again and again",
        "Talk with its owner about what stands in the way, and whether this is the right action.",
        (rule, most) -> Looking.lines(
            looking.jdbc().sql(DATE_MOVED).param("threshold", rule.threshold()), most));
  }

  @Bean
  PlanCheck noVerification() {
    return stated(
        "no-verification",
        "Nobody said how it will be verified",
        "Say now what another agency will look at, so that the evidence is kept from the first day.",
        () -> looking.jdbc().sql(NO_VERIFICATION));
  }

  @Bean
  PlanCheck noStrength() {
    return stated(
        "no-strength",
        "Nobody said how strong it is",
        "Ask how much it relies on people to remember. That often leads to a better action.",
        () -> looking.jdbc().sql(NO_STRENGTH));
  }

  @Bean
  PlanCheck noAudit() {
    return stated(
        "no-audit",
        "Done, and nobody will look at practice",
        "Plan when practice is looked at: only that shows whether it lasted.",
        () -> looking.jdbc().sql(NO_AUDIT));
  }

  private static PlanCheck stated(
      String code, String title, String advice, Supplier<StatementSpec> statement) {
    return new Stated(code, title, advice, (_, most) -> Looking.lines(statement.get(), most));
  }
}
