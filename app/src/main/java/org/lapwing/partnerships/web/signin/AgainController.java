package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody who is signed in shows again that it is them, before a decision. */
@Controller
@RequestMapping("/sign-in/again")
class AgainController {

  private final SecondStep step;

  AgainController(SecondStep step) {
    this.step = step;
  }

  @GetMapping
  ModelAndView form(
      @RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
    return who(to).map(who -> step.show(who, request)).orElseGet(() -> toSignIn(to));
  }

  @PostMapping
  ModelAndView code(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return who(to)
        .map(who -> step.code(who, code, request, response))
        .orElseGet(() -> toSignIn(to));
  }

  @PostMapping(params = "credential")
  ModelAndView passkey(
      @RequestParam String credential,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    return who(to)
        .map(who -> step.passkey(who, credential, request, response))
        .orElseGet(() -> toSignIn(to));
  }

  private static Optional<SecondStep.Who> who(@Nullable String to) {
    return Arrival.current()
        .map(who -> new SecondStep.Who(true, new PersonId(who.person()), Destination.of(to)));
  }

  private static ModelAndView toSignIn(@Nullable String to) {
    return Arrival.go(Destination.of(to).along("/sign-in"));
  }
}
