package org.lapwing.anonymity;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the people of each case, under pseudonyms; their real names go in here and never come out. */
@Service
@Transactional
public class PeopleOfCase {

  static final String KIND = "case-person";

  private final PersonStore store;
  private final SealedNames names;
  private final Trail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PeopleOfCase(
      PersonStore store,
      SealedNames names,
      Trail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.names = names;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /** The people of a case that this viewer may read, by their pseudonyms. */
  @Transactional(readOnly = true)
  public List<CasePerson> of(CaseId file) {
    return store.of(file);
  }

  /**
   * Who in other cases bears the same real name as somebody in this one, found without opening any name; for those who enter names,
   * and among the cases that they may read.
   */
  @Transactional(readOnly = true)
  public List<Namesake> namesakes(CaseId file) {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR)
        ? names.namesakes(file)
        : List.of();
  }

  /** Somebody of that case. */
  @Transactional(readOnly = true)
  public CasePerson get(CaseId file, UUID id) {
    return store.find(id).filter(one -> one.caseFile().equals(file)).orElseThrow(NotFound::new);
  }

  /** Enters somebody, unless the form that asks for it did so before. */
  public Outcome<CasePerson> enter(CaseId file, UUID once, Entry entry) {
    requireRunner();
    var before = store.find(once);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = entry.wrong().or(() -> givenAway(file, entry));
    if (wrong.isPresent()) {
      return new Refused<>(wrong.get());
    }
    var person = person(once, file, entry, 0);
    if (!store.enter(person, clock.instant(), me())) {
      return refused("pseudonym", taken(person));
    }
    keepName(person, entry);
    trail.wrote("person-entered", KIND, once);
    events.publishEvent(new PersonEntered(here(), file, once, LocalDate.now(clock)));
    return accepted(person);
  }

  /** Enters somebody under a pseudonym unless there is one of that pseudonym, whose entry then stays as it is. */
  public void ensure(CaseId file, Entry entry) {
    var isThere =
        store.of(file).stream().anyMatch(one -> one.pseudonym().equals(entry.pseudonym()));
    if (!isThere) {
      enter(file, Ids.next(), entry);
    }
  }

  /**
   * Corrects an entry that somebody read as a version. Where the answer about the name stays {@code KNOWN} and no name is
   * typed, the name that is kept stays.
   *
   * @throws OptimisticLockingFailureException if it changed since: show both and let the person choose
   */
  public Outcome<CasePerson> correct(CaseId file, UUID id, int version, Entry entry) {
    requireRunner();
    var now = get(file, id);
    var keeps = entry.name() == NameAnswer.KNOWN
        && now.name() == NameAnswer.KNOWN
        && entry.realName().isBlank();
    var checked = keeps ? new Entry(entry.part(), entry.pseudonym(), NameAnswer.BLANK, "") : entry;
    var wrong = checked.wrong().or(() -> givenAway(file, entry)).or(() -> taken(file, id, entry));
    if (wrong.isPresent()) {
      return new Refused<>(wrong.get());
    }
    var person = person(id, file, entry, version);
    if (!store.correct(person)) {
      throw new OptimisticLockingFailureException("Person %s changed meanwhile".formatted(id));
    }
    keepName(person, entry);
    trail.wrote("person-entry-corrected", KIND, id);
    return accepted(person);
  }

  private void keepName(CasePerson person, Entry entry) {
    if (entry.name() == NameAnswer.KNOWN && !entry.realName().isBlank()) {
      names.keep(person, entry.realName().strip(), clock.instant(), me());
    }
  }

  /** A pseudonym may share no word with any real name of the case, nor a real name with any pseudonym. */
  private Optional<Refusal> givenAway(CaseId file, Entry entry) {
    var known = new ArrayList<>(names.toCompare(file));
    if (!known.isEmpty()) {
      trail.read("names-compared", file.value(), "role");
    }
    known.add(entry.realName());
    return Giveaway.in(entry.pseudonym(), known)
        .map(word -> new Refusal(
            "pseudonym",
            "“%s” is a word of a real name in this case. Choose a pseudonym that shares no word with any"
                .formatted(word)))
        .or(() -> givenAwayElsewhere(file, entry));
  }

  private Optional<Refusal> givenAwayElsewhere(CaseId file, Entry entry) {
    return store.of(file).stream()
        .filter(one -> Giveaway.in(one.pseudonym(), List.of(entry.realName())).isPresent())
        .findFirst()
        .map(one -> new Refusal(
            "real-name",
            "The pseudonym “%s” in this case shares a word with this name. Change that pseudonym first"
                .formatted(one.pseudonym())));
  }

  private Optional<Refusal> taken(CaseId file, UUID id, Entry entry) {
    return store.of(file).stream()
        .filter(one -> !one.id().equals(id))
        .filter(one -> one.pseudonym().equalsIgnoreCase(entry.pseudonym().strip()))
        .findFirst()
        .map(one -> new Refusal("pseudonym", taken(one)));
  }

  private static String taken(CasePerson one) {
    return "There is a “%s” in this case already. Choose another pseudonym"
        .formatted(one.pseudonym());
  }

  private static CasePerson person(UUID id, CaseId file, Entry entry, int version) {
    return new CasePerson(
        id,
        file,
        Objects.requireNonNull(entry.part()),
        entry.pseudonym().strip(),
        Objects.requireNonNull(entry.name()),
        version);
  }

  private static PartnershipId here() {
    return Viewer.current().orElseThrow(NotFound::new).partnership();
  }

  private static @Nullable PersonId me() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person ? person.person() : null;
  }

  private static void requireRunner() {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }
}
