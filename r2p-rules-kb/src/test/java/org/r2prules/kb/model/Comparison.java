package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Option;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/** Holds what the engine concludes on a sample against the plain model. */
final class Comparison {

  private static final Set<String> PROSECUTION = Set.of("COURT", "COURT_THREAT", "REFERRAL");

  private final Assessment engine;
  private final PlainModel model;
  private final ObjectModel objects;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Assessment engine, Setting setting) {
    this.engine = engine;
    this.model = PlainModel.of(setting);
    this.objects =
        new ObjectModel(
            setting,
            (id, about) ->
                engine.conclusion(id, about).map(conclusion -> Truth.of(conclusion.status())));
  }

  /** Every difference, in words; empty where they agree. */
  static List<String> differences(R2pRules usual, Sample sample) {
    return differences(sample.assess(usual), sample);
  }

  /** The same, of an assessment of that sample. */
  static List<String> differences(Assessment engine, Sample sample) {
    return differences(engine, new Setting(sample.dossier(), engine.readings(), sample.required()));
  }

  /** The same, of that sample laid out. */
  static List<String> differences(Assessment engine, Setting setting) {
    Comparison comparison = new Comparison(engine, setting);
    comparison.verdicts();
    comparison.options();
    comparison.approaches();
    return comparison.differences;
  }

  private void verdicts() {
    for (Map.Entry<String, Truth> verdict : model.verdicts().entrySet()) {
      String key = verdict.getKey();
      Derivation derived = engine.derivations().get(key);
      if (derived != null && derived.conclusion().status() != verdict.getValue().status()) {
        differences.add(
            key + ": engine " + derived.conclusion().status() + ", model " + verdict.getValue());
      } else if (derived == null && model.due().contains(key)) {
        differences.add(key + ": engine concludes nothing, model " + verdict.getValue());
      }
    }
  }

  private void options() {
    model
        .gates()
        .forEach(
            (id, gates) ->
                engine
                    .option(id)
                    .ifPresentOrElse(
                        option -> option(option, gates),
                        () -> differences.add("option " + id + ": engine concludes nothing")));
    for (Option option : engine.options()) {
      if (ModelTool.named(option.candidate().tool()).isPresent()
          && !model.gates().containsKey(option.id())) {
        differences.add("option " + option.id() + ": the model knows no such candidate");
      } else if (!model.gates().containsKey(option.id())) {
        peaceful(option);
      }
    }
  }

  /** Which profile a peaceful tool has is taken from its row, as what it requires is. */
  private void peaceful(Option option) {
    Candidate candidate = option.candidate();
    Set<String> pillars = Set.of(candidate.pillars().split(" "));
    option(
        option,
        Outlook.of(
            model.peaceful(candidate.tool(), candidate.gates(), pillars, candidate.measure())));
    if (candidate.gates().equals("ON_SITE")) {
      stands(
          "Criterion:PARTIES_AGREE",
          option.id(),
          model.partiesLet(candidate.tool(), pillars, candidate.measure()));
    }
    Truth host = model.hostConsent(candidate.tool(), candidate.measure());
    engine
        .conclusion("Authority:HOST_CONSENT", option.id())
        .filter(conclusion -> conclusion.status() != host.status())
        .ifPresent(
            conclusion ->
                differences.add(
                    conclusion.key() + ": engine " + conclusion.status() + ", model " + host));
  }

  /**
   * What calls for a tool and what it requires by itself are criteria of the tables, outside the
   * model: how they stand is taken from the engine. What follows from them is the model's.
   */
  private void option(Option option, Outlook gates) {
    Candidate candidate = option.candidate();
    Truth clean =
        model.cleanHands(
            candidate.measure(),
            candidate.coercive(),
            candidate.forceful(),
            candidate.gates().equals("DEPLOYMENT"));
    if (candidate.measure() != null) {
      stands("Criterion:CLEAN_HANDS", option.id(), clean);
    }
    Measure measure = model.measure(candidate.measure());
    Truth named = objects.of(measure, candidate.need(), candidate.requires());
    if (candidate.measure() != null) {
      stands("Criterion:FITS_ITS_OBJECT", option.id(), named);
      stands("Criterion:CARRIERS_READY", option.id(), objects.ready(measure));
    }
    Outlook open = gates.and(concluded(candidate.requires(), option.id()));
    // Prosecution serves nobody who commits, whoever starts it.
    if (!PROSECUTION.contains(candidate.gates())) {
      open = open.and(clean).and(named).and(objects.ready(measure));
    }
    Truth indicated =
        Truth.and(
            concluded(candidate.need(), option.id()),
            concluded("Criterion:STAGE_FIT", option.id()),
            Truth.of(!candidate.pillarThreeAlone() || model.withinR2p()),
            ModelTool.named(candidate.tool()).map(model.approach()::useful).orElse(Truth.YES));
    Truth inForce = existing(option);
    OptionStatus expected = inForce == Truth.YES ? OptionStatus.IN_FORCE : open.status(indicated);
    if (option.status() != expected) {
      differences.add(
          "option "
              + option.id()
              + ": engine "
              + option.status()
              + ", model "
              + expected
              + " with gates "
              + gates);
    }
  }

  /**
   * Whether the tool is in force; of a proposal, that it is not, and whether it would double it.
   */
  private Truth existing(Option option) {
    boolean proposed = option.candidate().measure() != null;
    Truth inForce = proposed ? Truth.NO : model.inForce().inForce(option.tool());
    stands("Criterion:IN_FORCE", option.id(), inForce);
    if (proposed) {
      boolean binding = option.candidate().coercion().equals("BINDING");
      stands(
          "Caution:ALREADY_IN_FORCE",
          option.id(),
          model.inForce().doubled(option.tool(), option.candidate().organ(), binding));
    }
    return inForce;
  }

  private void stands(String id, String about, Truth expected) {
    Optional<Status> found = engine.conclusion(id, about).map(Conclusion::status);
    if (!found.equals(Optional.of(expected.status()))) {
      differences.add(id + "@" + about + ": engine " + found + ", model " + expected);
    }
  }

  private void approaches() {
    for (Option option : engine.options()) {
      Candidate candidate = option.candidate();
      Approach expected =
          ModelTool.named(candidate.tool())
              .filter(ApproachModel.BY_READING::contains)
              .map(model.approach()::asSuasion)
              .map(truth -> truth == Truth.YES ? Approach.SUASION : Approach.COMPELLENCE)
              .orElse(option.tool().approach());
      if (option.approach() != expected) {
        differences.add(
            "approach of " + option.id() + ": engine " + option.approach() + ", model " + expected);
      }
      String asked = "Authority:NO_AUTHORISATION_NEEDED";
      Optional<Status> leave = engine.conclusion(asked, option.id()).map(Conclusion::status);
      Optional<Status> free =
          expected == Approach.SUASION && !candidate.coercive()
              ? Optional.of(model.approach().free(candidate.tool(), candidate.organ()).status())
              : Optional.empty();
      if (!leave.equals(free)) {
        differences.add(asked + "@" + option.id() + ": engine " + leave + ", model " + free);
      }
    }
  }

  /** A criterion about the candidate or, where there is none, about the situation. */
  private Truth concluded(String id, String candidate) {
    return engine
        .conclusion(id, candidate)
        .or(() -> engine.conclusion(id))
        .map(conclusion -> Truth.of(conclusion.status()))
        .orElseThrow(() -> new AssertionError("nothing is concluded on " + id));
  }
}
