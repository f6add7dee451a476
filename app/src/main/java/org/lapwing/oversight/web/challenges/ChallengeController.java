package org.lapwing.oversight.web.challenges;

import java.util.Map;
import java.util.UUID;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one challenge, and the files that replies brought. */
@Controller
@RequestMapping("/p/{slug}/challenges/{id}")
class ChallengeController {

  private static final Map<String, String> SAID = Map.of(
      "raised", "Whoever is asked has been told.",
      "replied", "Your reply is here. Whoever raised the challenge has been told.",
      "satisfied", "The challenge is closed.",
      "again", "They have been asked again.",
      "escalated", "Those who sit there have been told.",
      "withdrawn", "The challenge is withdrawn.");

  private final ChallengeFacts facts;
  private final Challenges challenges;
  private final Files files;

  ChallengeController(ChallengeFacts facts, Challenges challenges, Files files) {
    this.facts = facts;
    this.challenges = challenges;
    this.files = files;
  }

  @GetMapping
  ModelAndView challenge(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done) {
    var page = facts.page(slug, new ChallengeId(id), SAID.get(done));
    return new ModelAndView(new Page("oversight/challenges/challenge", page));
  }

  @GetMapping("/replies/{reply}/file")
  ModelAndView file(@PathVariable UUID id, @PathVariable UUID reply) {
    return new ModelAndView(new Download(files, challenges.file(new ChallengeId(id), reply)));
  }
}
