package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.Brief;
import org.r2prules.report.TextReport;
import org.r2prules.report.Texts;

/** What an officer asked of the page, and did not find. */
class PageSaysTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Evidence SURE = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);

  @Test
  void a_case_written_in_hindsight_says_so_before_anything_else() {
    for (String name : RULES.cases()) {
      Dossier dossier = RULES.dossierOfCase(name);
      String basis = Brief.of(RULES.whatIf(dossier)).basis();
      assertTrue(basis.startsWith("RETROSPECTIVE"), name + ": " + basis);
      assertTrue(TextReport.detail(RULES.assess(dossier)).contains("\nRetrospective: "), name);
    }
    assertFalse(page().contains("RETROSPECTIVE"), page());
  }

  @Test
  void a_past_attack_is_told_from_a_present_one() {
    String ongoing = "the attack on these people goes on at the date of the dossier";
    assertTrue(ofCase("sri-lanka-2009-04").matches("(?s).*Vanni: crimes [^.]*" + ongoing + ".*"));
    assertTrue(ofCase("macedonia-1993").contains("no attack on these people is under way"));
    String people = section("kenya-2008-02", Brief.Topic.ATTACKS).entries().get(0).text();
    assertTrue(people.contains("; not known: the attack on these"), people);
    assertFalse(page().contains("the attack on these people"), page());
    assertTrue(
        page(
                attack(false),
                raid("one", LocalDate.of(2025, 3, 1)),
                raid("two", LocalDate.of(2025, 4, 2)))
            .contains("on reasonable grounds; 2 incidents; from 2025-03-01 to 2025-04-02"));
  }

  @Test
  void a_measure_has_its_name_beside_its_tool() {
    String page = page(measure("mission", "ENVOY", each -> each.name("The quiet mission")));
    assertTrue(page.contains("Envoy or mediator: The quiet mission ("), page);
  }

  @Test
  void a_mission_and_the_measure_of_its_name_are_one() {
    String page = ofCase("macedonia-1993");
    assertTrue(
        page.contains(
            "Consensual peacekeeping and Preventive deployment of troops: UNPROFOR, Macedonia"
                + " command (since 1993-01-07"),
        page);
    String other =
        page(
            Mission.builder("m")
                .name("Force A")
                .kind("PEACEKEEPING")
                .inPlace(true)
                .evidence(SURE)
                .build(),
            measure("d", "PREVENTIVE_DEPLOYMENT", each -> each.name("Force B")));
    assertTrue(other.contains("Consensual peacekeeping: Force A (in place)"), other);
    assertTrue(other.contains("Preventive deployment of troops: Force B (undated)"), other);
  }

  @Test
  void what_single_states_do_with_a_tool_of_the_council_is_on_the_page() {
    assertTrue(
        ofCase("kenya-2008-02")
            .contains(
                "beside not shown to be carried by the body whose tool it is: Travel bans on key"
                    + " figures, of the kind Targeted sanctions of the Council (undated,"));
    String unnamed = page(measure("ban", "TARGETED_SANCTIONS", each -> each));
    assertTrue(
        unnamed.contains("whose tool it is: a measure like Targeted sanctions of the Council ("),
        unnamed);
    String rumour =
        page(
            measure(
                "talk",
                "ENVOY",
                each -> each.evidence(Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED))));
    assertTrue(rumour.contains("not counted below the standard: Envoy or mediator ("), rumour);
    String ended = page(measure("old", "ENVOY", each -> each.end(LocalDate.of(2026, 3, 13))));
    assertTrue(ended.contains("over Envoy or mediator (until 2026-03-13)"), ended);
  }

  @Test
  void an_answer_stands_beside_what_is_in_force_until_it_ends() {
    String stands = page(answer(LocalDate.of(2026, 3, 14)));
    assertTrue(stands.contains("answers eastland: given, 2026-01-02, until 2026-03-14"), stands);
    assertFalse(stands.contains("ended on"), stands);
    String ended = page(answer(LocalDate.of(2026, 3, 13)));
    assertFalse(ended.contains("answers eastland"), ended);
    assertTrue(ended.contains("answer of eastland, 2026-01-02: ended on 2026-03-13"), ended);
  }

  private static Consent answer(LocalDate ends) {
    return Consent.builder("answer")
        .giver("eastland")
        .status("GIVEN")
        .date(LocalDate.of(2026, 1, 2))
        .ends(ends)
        .evidence(SURE)
        .build();
  }

  @Test
  void every_duty_names_who_bears_it() {
    String page = page();
    assertTrue(page.contains("The state: to protect"), page);
    assertTrue(page.contains("The international community: to help the state"), page);
    assertTrue(page.contains("The international community and the region: peaceful"), page);
    assertTrue(page.contains("The Council and the region: act at the threshold"), page);
    assertFalse(page.toLowerCase(Locale.ROOT).contains("ungated"), page);
  }

  @Test
  void cautions_on_what_is_proposed_or_in_force_come_first() {
    Fact perpetrator =
        Actor.builder("band").kind("ARMED_GROUP").conduct("COMMITS", true).evidence(SURE).build();
    Fact closed =
        Indicator.builder("space")
            .code("civicSpace")
            .subject("raids")
            .value("CLOSED")
            .present(true)
            .evidence(SURE)
            .build();
    String rewarding = "Inducements would reward perpetrators";
    String advocates = "Local advocates at risk";
    Fact call = measure("call", "ADVOCACY", each -> each.status("PROPOSED"));
    String advocacy = whole(perpetrator, closed, call);
    assertTrue(advocacy.indexOf(advocates) > 0, advocacy);
    assertTrue(advocacy.indexOf(advocates) < advocacy.indexOf(rewarding), advocacy);
    Fact aid = measure("aid", "INDUCEMENT", each -> each.status("PROPOSED"));
    String proposed = whole(perpetrator, closed, aid);
    assertTrue(
        proposed.indexOf(rewarding) > 0
            && proposed.indexOf(rewarding) < proposed.indexOf(advocates),
        proposed);
    assertTrue(page(perpetrator, closed, aid).contains(rewarding), "the page has room for it");
  }

  @Test
  void what_is_recommended_stands_beside_the_cautions_and_nothing_that_holds_is_left_out() {
    for (String name : RULES.cases()) {
      Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
      List<Brief.Entry> told = section(name, Brief.Topic.CAUTIONS).entries();
      Set<String> refs = new TreeSet<>();
      told.forEach(entry -> refs.addAll(entry.refs()));
      Set<String> hold = new TreeSet<>();
      assessment.cautions().forEach(each -> hold.add(each.key()));
      assessment.recommendations().forEach(each -> hold.add(each.key()));
      assertEquals(hold, refs, name);
      assertTrue(told.stream().anyMatch(entry -> entry.mark().equals("advice")), name);
    }
  }

  @Test
  void what_the_sources_insist_on_comes_first_among_what_bears_on_all() {
    boolean both = false;
    for (String name : RULES.cases()) {
      Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
      List<Boolean> grave = new ArrayList<>();
      for (Brief.Entry entry : section(name, Brief.Topic.CAUTIONS).entries()) {
        Conclusion told = assessment.derivations().get(entry.refs().get(0)).conclusion();
        if (told.about().equals(assessment.situation().id())
            && RULES.doctrine().on(told.id()).isEmpty()) {
          grave.add(RULES.doctrine().isGrave(told.id()));
        }
      }
      List<Boolean> sorted = new ArrayList<>(grave);
      sorted.sort(Comparator.reverseOrder());
      assertEquals(sorted, grave, name);
      both |= grave.contains(true) && grave.contains(false);
    }
    assertTrue(both, "no case has advice of both degrees");
  }

  @Test
  void a_proposal_is_called_by_who_and_whom_and_never_by_its_id() {
    String page =
        page(
            measure(
                "plan-77",
                "ENVOY",
                each ->
                    each.status("PROPOSED").name("Second envoy").by("eastland").targets("band")),
            Actor.builder("band").name("The band").kind("ARMED_GROUP").evidence(SURE).build());
    assertTrue(
        page.contains("Envoy or mediator, as \"Second envoy\" by eastland against The band"));
    assertFalse(page.contains("plan-77"), page);
  }

  @Test
  void an_option_says_everything_once_and_briefly() {
    for (String name : List.of("kenya-2008-02", "libya-2011-03-18", "darfur-2004-07")) {
      Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
      for (Option option : assessment.options()) {
        String text = TextReport.option(assessment, option.id());
        List<String> lines = text.lines().toList();
        assertTrue(lines.size() < 50, () -> lines.size() + " lines\n" + text);
        Set<String> keys = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        option.gates().stream()
            .flatMap(gate -> gate.conclusion().stream())
            .filter(
                gate ->
                    !keys.add(gate.key())
                        || !text.replaceAll("\\s+", " ").contains("[" + gate.key() + "]"))
            .forEach(gate -> twice.add(gate.key()));
        assertEquals(List.of(), twice, text);
      }
    }
  }

  @Test
  void the_weakest_ground_of_a_threshold_says_its_point() {
    String page = ofCase("libya-2011-03-18");
    assertTrue(
        page.contains("failing to protect — reasonable, 1 source: The authorities commit the "),
        page);
    assertTrue(page.contains("inadequate — convincing, 1 source: Peaceful means"), page);
    // A statement of the President judges nothing.
    String stated = ofCase("kenya-2008-02");
    assertTrue(stated.contains("inadequate — no judgement of the Council on this "), stated);
    assertFalse(page.contains("body that decided or voted"), page);
    assertFalse(page.contains("belongs to:"), page);
  }

  @Test
  void a_dispute_names_both_sides() {
    String page = page(attack(true, "observers"), attack(false, "monitors"));
    assertTrue(
        page.contains(
            "disputed: the attack on these people goes on at the date of the dossier, said by"
                + " observers, denied by monitors (no side is taken)"),
        page);
  }

  @Test
  void who_contradicts_himself_is_named_once() {
    Evidence later = SURE.by("observers").observed(LocalDate.of(2026, 3, 2));
    String page =
        page(
            attack(true, "observers"),
            Indicator.builder("later")
                .code("attack.ongoing")
                .subject("hill-people")
                .value("true")
                .present(false)
                .evidence(later)
                .build());
    assertTrue(
        page.contains("goes on at the date of the dossier, said and denied by observers"), page);
  }

  @Test
  void a_toll_below_the_standard_is_told_beside_what_counts() {
    Evidence rumour = Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED);
    Fact band = Actor.builder("band").name("The band").kind("ARMED_GROUP").evidence(SURE).build();
    Fact counted =
        Incident.builder("one")
            .population("hill-people")
            .perpetrators("band")
            .acts("KILLING", true)
            .deaths(40)
            .evidence(SURE)
            .build();
    Fact said =
        Incident.builder("two")
            .population("hill-people")
            .perpetrators("band")
            .acts("KILLING", true)
            .deaths(1000)
            .evidence(rumour)
            .build();
    String page = page(band, counted, said);
    assertTrue(
        page.contains(
            "at least 40 dead; killing; on reasonable grounds; below the standard one incident more, 1,000"
                + " dead; one incident"),
        page);
  }

  @Test
  void of_people_against_whom_nothing_is_said_four_crimes_are_no_news() {
    String quiet = page();
    assertTrue(quiet.contains("Hill people: nothing that is told speaks for a crime"), quiet);
    Evidence rumour = Evidence.of(Evidence.Source.INGO, Standard.ALLEGED).by("monitors");
    Fact alleged =
        Indicator.builder("rumour")
            .code("finding.crime")
            .subject("hill-people")
            .value("GENOCIDE")
            .present(true)
            .evidence(rumour)
            .build();
    String said = page(alleged);
    assertTrue(said.contains("Hill people: crimes not known: "), said);
    String pattern = page(said("scale", "attack.widespread", "hill-people", "true"));
    assertTrue(pattern.contains("Hill people: crimes not known: "), pattern);
  }

  @Test
  void who_is_accused_without_an_incident_has_a_line() {
    Fact band = Actor.builder("band").name("The band").kind("ARMED_GROUP").evidence(SURE).build();
    Fact accused = said("conduct", "actor.conduct", "band", "COMMITS");
    String line =
        "by The band: what the actor is observed to do: commits, orders or backs the crimes; no"
            + " incident told; on reasonable grounds";
    String page = page(band, accused);
    assertTrue(page.contains(line), page);
    Fact raid =
        Incident.builder("one")
            .population("hill-people")
            .perpetrators("band")
            .acts("KILLING", true)
            .evidence(SURE)
            .build();
    String told = page(band, accused, raid);
    assertFalse(told.contains("no incident told"), told);
    assertTrue(told.contains("by The band: killing; on reasonable grounds; one incident"), told);
  }

  @Test
  void what_else_is_told_is_of_people_first_and_never_of_operations() {
    String page =
        page(
            Actor.builder("band").name("The band").kind("ARMED_GROUP").evidence(SURE).build(),
            said("z", "actor.levers", "band", "TRADE"),
            said("y", "conflict.status", "raids", "ACTIVE"),
            said("x", "harm.types", "hill-people", "DISPLACEMENT"),
            said("w", "operation.lawfulness", "raids", "PROPORTIONATE"));
    int also = page.indexOf("also told: ");
    assertTrue(also > 0, page);
    String told = page.substring(also, page.indexOf("HOW FAR"));
    assertTrue(told.startsWith("also told: harms people suffer or face: displacement; "), told);
    assertFalse(told.contains("lawful conduct"), told);
    assertTrue(told.indexOf("armed conflict") < told.indexOf("(The band)"), told);
  }

  @Test
  void what_else_is_told_begins_with_what_most_rests_on() {
    String told = TextReport.topic(section("kenya-2008-01", Brief.Topic.ATTACKS));
    String words = told.replaceAll("\\s+", " ");
    int incitement = words.indexOf("incitement and hate messages: incitement to violence");
    assertTrue(incitement > 0, words);
    assertTrue(incitement < words.indexOf("standing of mediator: accepted"), words);
    assertTrue(incitement < words.indexOf("place on the Council's agenda: absent"), words);
  }

  @Test
  void a_decision_without_a_symbol_is_told_by_whose_it_is() {
    String page =
        page(
            CouncilDecision.builder("d")
                .situation("raids")
                .organ("UN_GA")
                .outcome("ADOPTED")
                .date(LocalDate.of(2026, 2, 1))
                .measures("FACT_FINDING")
                .evidence(SURE)
                .build());
    assertTrue(
        page.contains("(decided 2026-02-01; decision of the General Assembly, 2026-02-01)"), page);
  }

  @Test
  void a_decision_of_a_body_that_cannot_is_told_and_puts_nothing_in_force() {
    String page =
        page(
            CouncilDecision.builder("d")
                .situation("raids")
                .organ("PARLIAMENT")
                .outcome("ADOPTED")
                .date(LocalDate.of(2026, 2, 1))
                .measures("PEACEKEEPING")
                .evidence(SURE)
                .build());
    assertTrue(
        page.contains(
            "decided, and puts nothing in force here: decision of a parliament, 2026-02-01:"
                + " Consensual peacekeeping"),
        page);
  }

  @Test
  void an_answer_on_the_word_of_whom_it_serves_stands_under_what_had_no_effect() {
    Fact own =
        Consent.builder("answer")
            .giver("eastland")
            .status("INVITED")
            .scope("ALL")
            .to("ally")
            .date(LocalDate.of(2026, 1, 2))
            .evidence(new Evidence(SURE.source(), "ally", SURE.standard(), null, null, null, null))
            .build();
    Fact ally = Actor.builder("ally").kind("THIRD_STATE").evidence(SURE).build();
    Fact force = measure("force", "MILITARY_LISTED", each -> each.status("PROPOSED").by("ally"));
    String page = words(dossier(own, ally, force));
    assertFalse(page.contains("answers eastland"), page);
    String unused = TextReport.topic(section(dossier(own, ally, force), Brief.Topic.UNUSED));
    assertTrue(unused.contains("counts for nothing"), unused);
    assertFalse(unused.contains("not so: answer of the giver"), unused);
  }

  @Test
  void a_duty_is_counted_apart_from_gates_and_a_class_of_sanctions_is_none() {
    Assessment force = RULES.assess(RULES.dossierOfCase("sri-lanka-2009-04"));
    String flights = TextReport.option(force, "NO_FLY_ZONE");
    assertTrue(flights.contains("gates, 1 of 5 met, and one duty; "), flights);
    String sanctions = TextReport.option(force, "SANCTIONS");
    assertTrue(sanctions.contains("enforcement Class of the sanctions"), sanctions);
    assertFalse(sanctions.contains("duty"), sanctions);
  }

  @Test
  void every_alternative_that_fails_is_a_reason_and_none_of_them_alone() {
    Assessment assessment = RULES.assess(RULES.dossierOfCase("sri-lanka-2009-04"));
    String option = TextReport.option(assessment, "NO_FLY_ZONE").replaceAll("\\s+", " ");
    assertTrue(
        option.contains(
            "— No consent of the state takes the place of the threshold; No Council decision under"
                + " Chapter VII covers it so far"),
        option);
    String closed = TextReport.topic(section("sri-lanka-2009-04", Brief.Topic.CLOSED));
    assertTrue(closed.replaceAll("\\s+", " ").contains("what closes 12 kinds of it: "), closed);
  }

  private static String ofCase(String name) {
    return words(RULES.dossierOfCase(name));
  }

  private static String page(Fact... beside) {
    return words(dossier(beside));
  }

  /** As the page, with all that each section has. */
  private static Brief.Section section(String name, Brief.Topic topic) {
    return section(RULES.dossierOfCase(name), topic);
  }

  private static Brief.Section section(Dossier dossier, Brief.Topic topic) {
    return Brief.whole(RULES.whatIf(dossier), Texts.english()).sections().stream()
        .filter(section -> section.topic() == topic)
        .findFirst()
        .orElseThrow();
  }

  private static String whole(Fact... beside) {
    Brief whole = Brief.whole(RULES.whatIf(dossier(beside)), Texts.english());
    return TextReport.page(whole).replaceAll("\\s+", " ");
  }

  private static Dossier dossier(Fact... beside) {
    List<Fact> facts = new ArrayList<>(List.of(beside));
    facts.add(Situation.builder("raids").state("eastland").asOf(LocalDate.of(2026, 3, 14)).build());
    facts.add(Actor.builder("eastland").kind("TERRITORIAL_STATE").evidence(SURE).build());
    facts.add(Population.builder("hill-people").name("Hill people").evidence(SURE).build());
    return Dossier.of(facts);
  }

  private static String words(Dossier dossier) {
    return TextReport.page(Brief.of(RULES.whatIf(dossier))).replaceAll("\\s+", " ");
  }

  private static Measure measure(String id, String tool, UnaryOperator<Measure.Builder> rest) {
    Measure.Builder builder = Measure.builder(id);
    builder.tool(tool).status("ONGOING").evidence(SURE);
    return rest.apply(builder).build();
  }

  private static Fact attack(boolean goesOn) {
    return attack(goesOn, "observers");
  }

  private static Fact attack(boolean goesOn, String by) {
    return Indicator.builder("attack-" + by)
        .code("attack.ongoing")
        .subject("hill-people")
        .value("true")
        .present(goesOn)
        .evidence(new Evidence(SURE.source(), by, SURE.standard(), null, null, null, null))
        .build();
  }

  private static Fact said(String id, String code, String about, String value) {
    return Indicator.builder(id)
        .code(code)
        .subject(about)
        .value(value)
        .present(true)
        .evidence(SURE)
        .build();
  }

  private static Fact raid(String id, LocalDate date) {
    return Incident.builder(id).population("hill-people").date(date).evidence(SURE).build();
  }
}
