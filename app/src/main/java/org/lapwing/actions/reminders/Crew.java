package org.lapwing.actions.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;

/** Those who serve the partnership now, with what each wishes: who hears of what is not theirs is found here. */
final class Crew {

  private final Map<PersonId, Member> members;
  private final Map<PersonId, Wish> wishes;
  private final Map<AgencyId, Set<PersonId>> representatives;
  private final Map<AgencyId, Set<PersonId>> partners;
  private final Set<PersonId> business;

  /** Somebody who holds roles here now. */
  record Member(PersonId person, AgencyId agency, Set<String> roles) {

    boolean holds(Role role) {
      return roles.contains(role.code());
    }
  }

  Crew(Collection<Member> all, Map<PersonId, Wish> wishes) {
    this.members = all.stream().collect(toMap(Member::person, one -> one));
    this.wishes = wishes;
    this.representatives = byAgency(all, REPRESENTATIVE);
    this.partners = byAgency(all, DELEGATED_PARTNER);
    var coordinators = holding(all, CO_ORDINATOR);
    this.business = coordinators.isEmpty() ? holding(all, BUSINESS_MANAGER) : coordinators;
  }

  boolean serves(@Nullable PersonId person) {
    return person != null && members.containsKey(person);
  }

  /** How many working days before a day its owner wants to be reminded, if they said so. */
  @Nullable
  List<Integer> ownDays(PersonId owner) {
    return wishes.getOrDefault(owner, Wish.NONE).before();
  }

  /**
   * Who hears when an owner is late: the line manager they named, if they serve here; or else the representatives of the
   * agency, or else its delegated partners; never the owner.
   */
  Set<PersonId> lineOf(@Nullable PersonId owner, AgencyId agency) {
    var named = owner == null ? null : wishes.getOrDefault(owner, Wish.NONE).line();
    if (named != null && serves(named)) {
      return Set.of(named);
    }
    var line = others(representatives.getOrDefault(agency, Set.of()), owner);
    return line.isEmpty() ? others(partners.getOrDefault(agency, Set.of()), owner) : line;
  }

  /** Who runs the partnership's business: co-ordinators, or where there is none the business managers. */
  Set<PersonId> business() {
    return business;
  }

  private static Set<PersonId> others(Set<PersonId> all, @Nullable PersonId owner) {
    return owner == null || !all.contains(owner)
        ? all
        : all.stream().filter(one -> !one.equals(owner)).collect(toUnmodifiableSet());
  }

  private static Map<AgencyId, Set<PersonId>> byAgency(Collection<Member> all, Role role) {
    return all.stream()
        .filter(one -> one.holds(role))
        .collect(groupingBy(Member::agency, mapping(Member::person, toUnmodifiableSet())));
  }

  private static Set<PersonId> holding(Collection<Member> all, Role role) {
    return all.stream()
        .filter(one -> one.holds(role))
        .map(Member::person)
        .collect(toUnmodifiableSet());
  }
}
