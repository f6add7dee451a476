package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lapwing.partnerships.signin.RecoveryCodes;
import org.lapwing.partnerships.web.account.RecoveryPage;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody in whose second step is set up, and shows the codes for a day without it, once. */
@Component
class Enrolled {

  private final RecoveryCodes codes;
  private final Arrival arrival;

  Enrolled(RecoveryCodes codes, Arrival arrival) {
    this.codes = codes;
    this.arrival = arrival;
  }

  ModelAndView let(HalfWay half, HttpServletRequest request, HttpServletResponse response) {
    arrival.let(half.person(), half.to(), request, response);
    var made = codes.make(half.person());
    var on = half.to().isHome() ? arrival.home(half.person()) : half.to().path();
    return new ModelAndView(
        new Page("partnerships/recoveryCodes", new RecoveryPage(made.size(), made, on)));
  }
}
