package org.lapwing.platform.mail.web;

import java.util.Set;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.mail.Outbox;
import org.lapwing.platform.mail.Postman;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows administrators the newest letters of their partnership. */
@Controller
class MailController {

  private static final String ADMINISTRATOR = "administrator";

  private final Outbox outbox;
  private final Postman postman;

  MailController(Outbox outbox, Postman postman) {
    this.outbox = outbox;
    this.postman = postman;
  }

  @Bean
  static MenuEntry mailEntry() {
    return new MenuEntry(95, "Mail", "mail", Set.of(ADMINISTRATOR));
  }

  @GetMapping("/p/{partnership}/mail")
  ModelAndView show() {
    if (!Viewer.person().roles().contains(ADMINISTRATOR)) {
      throw new NotFound();
    }
    var delivers = postman.delivers();
    return new ModelAndView(
        new Page("platform/mail", new MailPage(delivers, outbox.newest(!delivers))));
  }
}
