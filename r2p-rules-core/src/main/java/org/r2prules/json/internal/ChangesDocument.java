package org.r2prules.json.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.FactChange;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.DossierAsOf;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;

/** Writes assessments in the order of their dates, and what changed from each to the next. */
public final class ChangesDocument {

  private final Json json;

  private ChangesDocument(Json json) {
    this.json = json;
  }

  /**
   * Writes them, and a line break; leaves the writer open.
   *
   * @param views what each dossier leaves out, where all are one at several dates; otherwise empty
   * @throws IOException if it cannot be written
   */
  public static void write(
      List<Assessment> assessments,
      List<DossierAsOf> views,
      List<Comparison> steps,
      String schema,
      Writer out)
      throws IOException {
    Json json = new Json(out, new Layout(3, 4)); // a line for each change and each fact
    ChangesDocument document = new ChangesDocument(json);
    json.out.writeStartObject();
    json.put("schema", schema);
    json.terms(assessments.get(0));
    json.out.writeArrayFieldStart("assessments");
    for (int i = 0; i < assessments.size(); i++) {
      document.assessment(
          assessments.get(i), views.isEmpty() ? Optional.empty() : Optional.of(views.get(i)));
    }
    json.out.writeEndArray();
    json.out.writeArrayFieldStart("steps");
    for (Comparison step : steps) {
      document.step(step);
    }
    json.out.writeEndArray();
    json.out.writeEndObject();
    json.out.flush();
    out.write('\n');
    out.flush();
  }

  private void assessment(Assessment assessment, Optional<DossierAsOf> view) throws IOException {
    Situation situation = assessment.situation();
    json.out.writeStartObject();
    json.put("situation", situation.id());
    json.put("name", situation.name());
    json.put("asOf", situation.asOf());
    if (view.isPresent()) {
      json.out.writeNumberField("later", view.get().later().size());
      json.out.writeNumberField("undated", view.get().undated().size());
      json.out.writeNumberField("knownSinceUnknown", view.get().knownSinceUnknown());
    }
    json.put("stage", assessment.stage().map(Conclusion::value).orElse(null));
    json.out.writeObjectFieldStart("options");
    for (Option option : assessment.options()) {
      json.put(option.id(), option.status());
    }
    json.out.writeEndObject();
    json.out.writeEndObject();
  }

  private void step(Comparison step) throws IOException {
    Map<FactChange, Integer> places = new HashMap<>();
    step.facts().forEach(fact -> places.put(fact, places.size()));
    json.out.writeStartObject();
    json.put("from", step.before().situation().asOf());
    json.put("to", step.after().situation().asOf());
    json.put("proven", step.isProven());
    json.out.writeArrayFieldStart("changes");
    for (Effect effect : step.effects()) {
      effect(effect, places, step.isProven());
    }
    json.out.writeEndArray();
    json.out.writeNumberField("otherReasons", step.otherReasons());
    json.out.writeArrayFieldStart("facts");
    for (FactChange fact : step.facts()) {
      fact(fact);
    }
    json.out.writeEndArray();
    json.out.writeEndObject();
  }

  private void effect(Effect effect, Map<FactChange, Integer> places, boolean proven)
      throws IOException {
    Optional<Conclusion> before = effect.change().before();
    Optional<Conclusion> after = effect.change().after();
    Conclusion either = after.or(() -> before).orElseThrow();
    json.out.writeStartObject();
    json.put("id", either.id());
    json.put("about", either.about());
    standing("from", before);
    standing("to", after);
    if (effect.byTime()) {
      json.put("byTime", true);
    }
    json.list("restsOn", effect.restsOn().stream().map(places::get).toList());
    if (proven) {
      json.list("undoneBy", effect.undoneBy().stream().map(places::get).toList());
    }
    json.out.writeEndObject();
  }

  private void standing(String name, Optional<Conclusion> conclusion) throws IOException {
    if (conclusion.isPresent()) {
      json.out.writeObjectFieldStart(name);
      json.put("is", Reasons.standing(conclusion.get()));
      json.put("value", conclusion.get().value());
      json.out.writeEndObject();
    }
  }

  private void fact(FactChange fact) throws IOException {
    json.out.writeStartObject();
    json.put("id", fact.fact().id());
    json.put("type", fact.fact().getClass().getSimpleName());
    json.put("how", fact.kind());
    if (!fact.parts().isEmpty()) {
      json.out.writeArrayFieldStart("parts");
      for (FactChange.Part part : fact.parts()) {
        json.out.writeStartObject();
        json.put("field", part.field());
        json.put("from", part.before());
        json.put("to", part.after());
        json.out.writeEndObject();
      }
      json.out.writeEndArray();
    }
    json.out.writeEndObject();
  }
}
