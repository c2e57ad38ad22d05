package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MandatesTest {

  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

  private static Mandates answers(String kind, Set<String> scope, LocalDate date, Status status) {
    Judgement basis = new Stated("it counts", status);
    return new Mandates(
        kind,
        List.of(
            Mandate.answer(
                kind, "a", Mandate.Nature.AGREEMENT, scope, Reach.UNLIMITED, date, basis)));
  }

  private static Mandates agreed(Set<String> scope, LocalDate date, Status status) {
    return answers("AGREED", scope, date, status);
  }

  private static Status left(Mandates refused, Mandates agreed) {
    return refused.notReplacedBy(agreed, "PATROL").cover("PATROL", "none").status();
  }

  @Test
  void a_later_answer_that_covers_the_tool_replaces_the_earlier() {
    Mandates refused = answers("REFUSED", Set.of("PATROL"), MAY, Status.MET);
    assertEquals(Status.NOT_MET, left(refused, agreed(Set.of("PATROL"), JUNE, Status.MET)));
    assertEquals(Status.NOT_MET, left(refused, agreed(Set.of("ALL"), JUNE, Status.MET)));
  }

  @Test
  void an_earlier_an_undated_or_another_answer_replaces_nothing() {
    Mandates refused = answers("REFUSED", Set.of("PATROL"), MAY, Status.MET);
    assertEquals(Status.MET, left(refused, agreed(Set.of("PATROL"), MAY, Status.MET)));
    assertEquals(Status.MET, left(refused, agreed(Set.of("PATROL"), null, Status.MET)));
    assertEquals(Status.MET, left(refused, agreed(Set.of("AID"), JUNE, Status.MET)));
    assertEquals(Status.MET, left(refused, agreed(Set.of("PATROL"), JUNE, Status.NOT_MET)));
    Mandates undated = answers("REFUSED", Set.of("PATROL"), null, Status.MET);
    assertEquals(Status.MET, left(undated, agreed(Set.of("PATROL"), JUNE, Status.MET)));
  }

  @Test
  void a_later_answer_that_is_open_leaves_the_earlier_open() {
    Mandates refused = answers("REFUSED", Set.of("PATROL"), MAY, Status.MET);
    assertEquals(
        Status.UNDETERMINED, left(refused, agreed(Set.of("PATROL"), JUNE, Status.UNDETERMINED)));
    assertEquals(Status.UNDETERMINED, left(refused, agreed(null, JUNE, Status.MET)));
  }

  @Test
  void what_is_named_is_the_whole_list_and_an_unknown_list_leaves_it_open() {
    Judgement counts = new Stated("it counts", Status.MET);
    Mandates ordered =
        new Mandates("M", List.of(Mandate.decision("M", "d", Set.of("ALL"), counts)));
    assertEquals(Status.NOT_MET, ordered.cover("PATROL", "none").status(), "a decision lists");
    Mandates unlisted = new Mandates("M", List.of(Mandate.decision("M", "d", null, counts)));
    assertEquals(Status.UNDETERMINED, unlisted.cover("PATROL", "none").status());
    Mandates none = new Mandates("M", List.of());
    assertEquals(Status.UNDETERMINED, none.cover("PATROL", "none").status());
    assertEquals(Status.NOT_MET, none.coverIfListed("PATROL", "none").status());
  }
}
