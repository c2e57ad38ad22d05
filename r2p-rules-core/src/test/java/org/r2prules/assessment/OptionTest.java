package org.r2prules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.judgement.Kleene.all;
import static org.r2prules.judgement.Kleene.no;
import static org.r2prules.judgement.Kleene.not;
import static org.r2prules.judgement.Kleene.notRefuted;
import static org.r2prules.judgement.Kleene.unknown;
import static org.r2prules.judgement.Kleene.yes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Indicated;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;

class OptionTest {

  private static final Judgement ALWAYS =
      Conclude.criterion("ALWAYS", "vale", yes("nothing in particular is needed"));
  private static final Judgement SHOWN =
      new Claim("harm.near", "vale", "true", Status.MET, Set.of(), List.of("f1"), List.of());

  private final Option talk = Sample.mixed().assessment().option("TALK").orElseThrow();

  private Option option(Judgement indicated, Judgement gates) {
    return Option.of(
        talk.candidate(),
        talk.tool(),
        Conclude.option(
            Indicated.of(talk.candidate(), indicated, indicated, no("nothing is in force")), gates),
        talk.actors());
  }

  @Test
  void stands_where_steps_of_the_doctrine_alone_open_it() {
    assertTrue(option(ALWAYS, all(ALWAYS, yes("needs nobody's leave"))).standing());
  }

  @Test
  void does_not_stand_where_a_fact_calls_for_it() {
    assertFalse(option(Conclude.criterion("NEAR", "vale", all(SHOWN)), ALWAYS).standing());
  }

  @Test
  void does_not_stand_where_a_fact_gates_it() {
    assertFalse(option(ALWAYS, all(ALWAYS, SHOWN)).standing());
  }

  @Test
  void does_not_stand_where_it_is_open_until_somebody_refuses() {
    assertFalse(option(ALWAYS, notRefuted(unknown("nobody has answered"))).standing());
    assertFalse(option(ALWAYS, not(no("nobody has refused"))).standing());
  }

  @Test
  void its_emphasis_is_the_value_of_the_fit_to_the_stage_wherever_that_stands_among_what_calls() {
    Judgement fit = Conclude.criterion("STAGE_FIT", "TALK", "PRIMARY", yes("emphasis only"));
    Judgement called = Conclude.criterion("INDICATED", "TALK", all(ALWAYS, fit));
    assertEquals(Optional.of("PRIMARY"), option(called, ALWAYS).emphasis());
    assertEquals(Optional.empty(), option(ALWAYS, all(ALWAYS, fit)).emphasis());
  }

  @Test
  void does_not_stand_where_it_is_shut() {
    assertFalse(option(ALWAYS, no("nobody may")).standing());
  }
}
