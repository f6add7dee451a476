package org.lapwing.directory;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells where families in Marlshire find help: groups, drop-ins and advice, each with what one wants to know before. */
@Component
class FamiliesChapter implements Chapter {

  private static final String KEEPER = "comms";
  private static final String WHOLE = "All of Marlshire";

  private final Cast cast;
  private final Services services;
  private final RoutesOfServices routes;
  private final LocationsOfServices locations;
  private final ChecksOfNumbers checks;

  FamiliesChapter(
      Cast cast,
      Services services,
      RoutesOfServices routes,
      LocationsOfServices locations,
      ChecksOfNumbers checks) {
    this.cast = cast;
    this.services = services;
    this.routes = routes;
    this.locations = locations;
    this.checks = checks;
  }

  @Override
  public int order() {
    return 42;
  }

  @Override
  public String title() {
    return "where families find help";
  }

  @Override
  public void tell() {
    cast.does(KEEPER, 45, this::known);
    cast.does(KEEPER, 40, this::babies);
    cast.does(KEEPER, 38, this::parents);
    cast.does(KEEPER, 36, this::trouble);
  }

  /** What is to be known of the services that the help page names. */
  private void known() {
    say("Children’s front door", offer("Marlshire Council", ages(0, 18), free(), "worry"));
    say(
        "Marlshire crying line",
        offer("Haven Family Support", ages(0, 2), free(), "crying", "parenting"));
    say(
        "Health visitors’ duty line",
        offer("Marlshire Community Health", ages(0, 4), free(), "feeding", "crying", "parenting"));
    say(
        "Young parents’ group",
        offer("Haven Family Support", ages(0, 3), free(), "young-parents", "parenting"));
    at("Young parents’ group", NORTH_HUB, "Tu 10:00-14:00; Th 10:00-14:00; PH off");
  }

  private void babies() {
    list(
        about(
            "Feeding café",
            "Help with breast and bottle from people who have done it.",
            "Parents of babies, and whoever comes with them",
            "Fenby and around"),
        offer("Marlshire Community Health", ages(0, 1), free(), "feeding", "pregnancy"),
        "01632 960 721",
        "We 10:00-12:30; PH off");
    at("Feeding café", FENBY_HUB, "We 10:00-12:30; PH off");
    list(
        about(
            "Dads and babies",
            "Saturday mornings for fathers and partners, with breakfast.",
            "Men who care for a baby, whether they live with it or not",
            "North Marlshire"),
        offer(
            "Haven Family Support",
            ages(0, 2),
            costs("£1 for breakfast, or nothing"),
            "fathers",
            "parenting"),
        "01632 960 722",
        "Mo-Fr 09:00-17:00; PH off");
    at("Dads and babies", NORTH_HUB, "Sa 09:30-11:30; PH off");
  }

  private void parents() {
    list(
        about(
            "Feelings after birth",
            "Nurses who help when a birth was hard, or joy does not come.",
            "Pregnant women, parents and partners until the child is two",
            WHOLE),
        offer(
            "Marlshire Mental Health Trust",
            ages(0, 2),
            free(),
            "mental-health",
            "pregnancy",
            "loss"),
        "01632 960 731",
        "Mo-Fr 09:00-17:00; PH off");
    list(
        about(
            "Being a parent together",
            "A course of six evenings about arguing less when a child is in the room.",
            "Parents who live together or apart",
            WHOLE),
        offer("Marlshire Council", ages(0, 11), free(), "relationships", "parenting"),
        "01632 960 732",
        "Mo-Th 09:00-16:00; PH off");
    at("Being a parent together", FENBY_HUB, "Tu 18:30-20:30; PH off");
    list(
        about(
            "Play and learn for all",
            "A playgroup where every child can join in, with a quiet room.",
            "Children with a disability, and their brothers and sisters",
            "Fenby and around"),
        offer(
            "Fenby Playgroups",
            ages(2, 7),
            costs("£2 a session, free with benefits"),
            "disability"),
        "01632 960 733",
        "Mo-Fr 09:00-12:00; PH off");
    at("Play and learn for all", FENBY_HUB, "Mo 09:30-11:30; Fr 09:30-11:30; PH off");
  }

  private void trouble() {
    list(
        about(
            "Safe at home",
            "People who listen and help with a plan, whether you stay or go.",
            "Anybody who is afraid of a partner or of somebody in the family",
            WHOLE),
        offer("Marlshire Refuge", Ages.ANY, free(), "domestic-abuse"),
        "01632 960 741",
        "24/7");
    list(
        about(
            "Money and food advice",
            "Debt, benefits, a food parcel, and things for a baby.",
            "Families and single people",
            WHOLE),
        offer("Fenby Advice", Ages.ANY, free(), "money", "housing"),
        "01632 960 742",
        "Mo-Fr 10:00-16:00; PH off");
    at("Money and food advice", MARKET, "Mo-Fr 10:00-15:00; PH off");
    list(
        about(
            "Turning point for parents",
            "Help with drinking and drugs, with somebody who minds the children.",
            "Parents and people who are expecting a child",
            WHOLE),
        offer("Marlshire Community Health", Ages.ANY, free(), "alcohol-drugs"),
        "01632 960 743",
        "Mo-Fr 09:00-17:00; We 09:00-20:00; PH unknown");
    say(
        "Partnership business unit",
        offer("Marlshire Safeguarding Children Partnership", Ages.ANY, new Cost.NotSaid()));
  }

  private record Spot(String name, String street, String town, String postcode, String access) {}

  private static final Spot FENBY_HUB = new Spot(
      "Fenby Family Hub",
      "14 Mill Lane",
      "Fenby",
      "NR98 4AB",
      "Level entrance, a toilet for wheelchair users, a hearing loop at the desk, somewhere to leave a pram.");
  private static final Spot NORTH_HUB = new Spot(
      "Thornwick Family Hub",
      "2 Station Road",
      "Thornwick",
      "NR98 7QD",
      "Two steps at the front, a ramp at the side. Bus 12 stops outside.");
  private static final Spot MARKET =
      new Spot("Old Corn Hall", "Market Place", "Fenby", "NR98 4AA", "");

  private void list(About about, Told offer, String number, String hours) {
    var id = take(() -> services.add(about, Ids.next())).id();
    take(() -> services.offer(id, 0, made(offer, about.area())));
    var wish = new PhoneWish("", number, new PhoneHours.At(hours(hours)), "", about.source());
    var route = take(() -> routes.add(id, wish, Ids.next())).id();
    var call = new Call(Telephone.read(number).orElseThrow(), cast.day(0), "", "");
    take(() -> checks.confirm(route, call, Ids.next()));
  }

  private void say(String name, Told offer) {
    var service = named(name);
    take(() -> services.offer(
        service.id(), service.version(), made(offer, service.about().area())));
  }

  private void at(String name, Spot spot, String hours) {
    var wish = new Location.Wish(
        spot.name(),
        spot.street(),
        spot.town(),
        "Marlshire",
        spot.postcode(),
        hours(hours),
        spot.access());
    take(() -> locations.add(named(name).id(), wish, Ids.next()));
  }

  private Service named(String name) {
    return services.page("", new UUID(0, 0)).stream()
        .filter(service -> service.about().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Told offer(String provider, Ages ages, Cost cost, String... needs) {
    return new Told(provider, ages, cost, List.of(needs));
  }

  /** What is told of an offer, its needs by their codes. */
  private record Told(String provider, Ages ages, Cost cost, List<String> needs) {}

  private Offer made(Told told, String area) {
    var ids = services.needs().stream()
        .filter(need -> told.needs().contains(need.code()))
        .map(Need::id)
        .collect(Collectors.toSet());
    return new Offer(
        told.provider(),
        "",
        "",
        area.equals(WHOLE),
        told.ages(),
        told.cost(),
        List.of("pl", "bfi"),
        ids,
        Running.ACTIVE);
  }

  private static About about(String name, String does, String forWhom, String area) {
    return new About(name, does, forWhom, area, "", false, "Told by the team itself");
  }

  private static Ages ages(int youngest, int oldest) {
    return new Ages(youngest, oldest);
  }

  private static Cost free() {
    return new Cost.Free();
  }

  private static Cost costs(String words) {
    return new Cost.Costs(words);
  }

  private static OpeningHours hours(String expression) {
    return take(() -> OpeningHours.read(expression));
  }

  private static <T> T take(Supplier<Outcome<T>> deed) {
    return switch (deed.get()) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
