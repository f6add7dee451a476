package org.lapwing.directory;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells whom families in Marlshire can ring: numbers that are sure, one that lapsed and one that sources print apart. */
@Component
class DirectoryChapter implements Chapter {

  private static final String KEEPER = "comms";
  private static final String TOLD = "Told by the team itself";

  private final Cast cast;
  private final Services services;
  private final RoutesOfServices routes;
  private final ChecksOfNumbers checks;
  private final SignedAdvice advice;

  DirectoryChapter(
      Cast cast,
      Services services,
      RoutesOfServices routes,
      ChecksOfNumbers checks,
      SignedAdvice advice) {
    this.cast = cast;
    this.services = services;
    this.routes = routes;
    this.checks = checks;
    this.advice = advice;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String title() {
    return "whom families can ring";
  }

  @Override
  public void tell() {
    frontDoor();
    cryingLine();
    healthVisitors();
    youngParents();
    on(140, this::businessUnit);
    on(60, this::cryingBaby);
  }

  private UUID cryingBaby() {
    var today = cast.day(0);
    return take(advice.sign(
        Advice.CRYING_BABY,
        new SignOff.Wish(
            "Dr Nadia Farouk",
            "Designated doctor for safeguarding children",
            today,
            today.plusMonths(10)),
        Ids.next()));
  }

  private void frontDoor() {
    var service = on(
        150,
        () -> listed(new About(
            "Children’s front door",
            "Social workers who listen to worries about a child and say what happens next.",
            "Anybody worried about a child",
            "All of Marlshire",
            "",
            true,
            TOLD)));
    var hours = at("Mo-Th 08:30-17:00; Fr 08:30-16:30; PH off");
    var day = on(150, () -> number(service, "", "01632 960 142", hours));
    var duty = new PhoneHours.OutOfHours();
    var night = on(150, () -> number(service, "Emergency Duty Team", "01632 960 977", duty));
    called(20, day, "01632 960 142");
    called(12, night, "01632 960 977");
  }

  private void cryingLine() {
    var number = on(
        140,
        () -> number(
            listed(new About(
                "Marlshire crying line",
                "Somebody to talk to when a baby cries and cries.",
                "Parents and carers of babies",
                "All of Marlshire",
                "",
                false,
                "Haven Family Support")),
            "",
            "0808 157 0201",
            at("Mo-Su 07:00-23:00")));
    called(83, number, "0808 157 0201");
  }

  private void healthVisitors() {
    var number = on(
        140,
        () -> number(
            listed(new About(
                "Health visitors’ duty line",
                "A health visitor answers questions about babies and small children.",
                "Families with a child under five",
                "All of Marlshire",
                "",
                false,
                "Marlshire Community Health")),
            "",
            "01632 960 310",
            at("Mo-Fr 09:00-16:30; PH off")));
    called(130, number, "01632 960 310");
  }

  private void youngParents() {
    var number = on(
        30,
        () -> number(
            listed(new About(
                "Young parents’ group",
                "A place to meet, with somebody to talk to.",
                "Parents under 25",
                "North Marlshire",
                "",
                false,
                "Website of Haven Family Support")),
            "",
            "01632 960 455",
            at("Tu 10:00-14:00; Th 10:00-14:00; PH unknown")));
    var leaflet = "Leaflet in the waiting room of a surgery";
    on(20, () -> take(checks.alsoPrinted(number, "01632 960 545", leaflet, Ids.next())));
  }

  private ServiceId businessUnit() {
    var unit = listed(new About(
        "Partnership business unit",
        "Answers questions about the partnership and its reviews.",
        "Anybody",
        "All of Marlshire",
        "",
        false,
        TOLD));
    var role = "Media contact: the partnership’s communications officer";
    take(routes.add(unit, role, TOLD, Ids.next()));
    return unit;
  }

  private void called(int daysAgo, UUID number, String words) {
    var telephone = Telephone.read(words).orElseThrow();
    on(
        daysAgo,
        () -> take(checks.confirm(number, new Call(telephone, cast.day(0), "", ""), Ids.next())));
  }

  /** Does it as the keeper, as if so many days ago. */
  private <T> T on(int daysAgo, Supplier<T> deed) {
    var done = new AtomicReference<T>();
    cast.does(KEEPER, daysAgo, () -> done.set(deed.get()));
    return Objects.requireNonNull(done.get());
  }

  private ServiceId listed(About about) {
    return take(services.add(about, Ids.next())).id();
  }

  private UUID number(ServiceId service, String answers, String words, PhoneHours hours) {
    var source = services.get(service).about().source();
    return take(routes.add(service, new PhoneWish(answers, words, hours, "", source), Ids.next()))
        .id();
  }

  private static PhoneHours at(String expression) {
    return new PhoneHours.At(take(OpeningHours.read(expression)));
  }

  private static <T> T take(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
