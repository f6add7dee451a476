package org.lapwing.partnerships.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.partnerships.calendar.CalendarAddresses;
import org.lapwing.platform.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody makes the secret address of their calendar, makes it anew or ends it. */
@Controller
@StrongSignIn
@RequestMapping("/account/calendar")
class CalendarController {

  private final CalendarAddresses addresses;
  private final String address;

  CalendarController(
      CalendarAddresses addresses,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.addresses = addresses;
    this.address = address.replaceAll("/+$", "");
  }

  @GetMapping
  ModelAndView ask(@AuthenticationPrincipal SignedIn who) {
    return show(CalendarPage.of(addresses.of(new PersonId(who.person()))));
  }

  /** Answers with the address itself: there is no page to lead to that could show it again. */
  @PostMapping
  ModelAndView make(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) {
    var person = new PersonId(who.person());
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    return show(addresses
        .make(person)
        .map(token -> CalendarPage.made(whole(token)))
        .orElseGet(() -> CalendarPage.of(addresses.of(person))));
  }

  @PostMapping("/end")
  String end(@AuthenticationPrincipal SignedIn who) {
    addresses.end(new PersonId(who.person()));
    return "redirect:/account?done=calendar-ended";
  }

  private String whole(LinkToken token) {
    return "%s/calendar/%s/lapwing.ics".formatted(address, token.text());
  }

  private static ModelAndView show(CalendarPage page) {
    return new ModelAndView(new Page("partnerships/calendar", page));
  }
}
