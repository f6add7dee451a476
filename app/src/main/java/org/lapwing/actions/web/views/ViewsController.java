package org.lapwing.actions.web.views;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Doer;
import org.lapwing.actions.views.SavedViews;
import org.lapwing.actions.web.register.Asked;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.Input;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which people keep, rename and remove their ways of looking at the register. */
@Controller
@RequestMapping("/p/{slug}/actions/views")
class ViewsController {

  private final SavedViews views;

  ViewsController(SavedViews views) {
    this.views = views;
  }

  @GetMapping
  ModelAndView all(@PathVariable String slug) {
    return new ModelAndView(
        new Page("actions/views/views", new ViewsPage(register(slug), views.mine())));
  }

  /** The form stands at the address of what is to be kept, so that its fields cannot get lost. */
  @GetMapping("/new")
  ModelAndView name(@PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
    return Forms.show(form(slug, Asked.of(query), Ids.next(), "", List.of()));
  }

  @PostMapping("/new")
  ModelAndView save(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String called,
      @RequestParam(defaultValue = "") List<String> use,
      @RequestParam MultiValueMap<String, String> query) {
    var asked = Asked.of(query);
    var wanted =
        new SavedViews.Wanted(called, asked.query(), use.contains("share"), use.contains("first"));
    return Forms.answer(
        views.save(once, wanted),
        form(slug, asked, once, called, use),
        _ -> asked.href(register(slug)));
  }

  @GetMapping("/{view}/rename")
  ModelAndView rename(@PathVariable String slug, @PathVariable UUID view) {
    return Forms.show(renaming(slug, views.get(view).name(), Ids.next()));
  }

  @PostMapping("/{view}/rename")
  ModelAndView renamed(
      @PathVariable String slug,
      @PathVariable UUID view,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String called) {
    return Forms.answer(views.rename(view, called), renaming(slug, called, once), _ -> at(slug));
  }

  @GetMapping("/{view}/remove")
  ModelAndView remove(@PathVariable String slug, @PathVariable UUID view) {
    var name = views.get(view).name();
    return Forms.show(FormPage.of(
            "Remove the view " + name, back(slug), Ids.next(), "Remove this view", List.of())
        .lead("No action changes. Whoever used this view no longer finds it."));
  }

  @PostMapping("/{view}/remove")
  ModelAndView removed(@PathVariable String slug, @PathVariable UUID view) {
    views.remove(view);
    return new ModelAndView("redirect:" + at(slug));
  }

  @PostMapping("/first")
  ModelAndView first(@PathVariable String slug, @RequestParam(defaultValue = "") String view) {
    views.openWith(view);
    return new ModelAndView("redirect:" + at(slug));
  }

  private static FormPage form(
      String slug, Asked asked, UUID once, String called, List<String> use) {
    var uses = new ArrayList<Choice.Item>();
    uses.add(Choice.of("first", "Open the actions with it from now on"));
    if (Doer.current().runs()) {
      uses.add(Choice.of("share", "Share it with everybody here"));
    }
    return FormPage.of(
            "Save this view",
            BackLink.to(asked.href(register(slug)), "Actions"),
            once,
            "Save this view",
            List.of(
                new FormPage.Asked.Line(Input.of("called", "What do you call it?")
                    .bold()
                    .hint("Such as “Health, this quarter”. Leave names of people out.")
                    .value(called)),
                new FormPage.Asked.Several(
                    Checkboxes.of("use", "How will it be used? (optional)", uses)
                        .chosen(use))))
        .lead(
            "It keeps the filter, the order and the way of looking, and shows what fits on the day.");
  }

  private static FormPage renaming(String slug, String called, UUID once) {
    return FormPage.of(
        "Rename a view",
        back(slug),
        once,
        "Save the name",
        List.of(new FormPage.Asked.Line(
            Input.of("called", "What do you call it?").bold().value(called))));
  }

  private static BackLink back(String slug) {
    return BackLink.to(at(slug), "Views");
  }

  private static String at(String slug) {
    return register(slug) + "/views";
  }

  private static String register(String slug) {
    return "/p/" + slug + "/actions";
  }
}
