package org.r2prules.json.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Unused;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Stated;

/** Writes an assessment from its first member to the last. */
public final class Document {

  /** Why most is not known that is not. */
  private static final String UNKNOWN = Doubt.NO_EVIDENCE.name();

  /** What tells all, in Java and on the command line. */
  private static final String ALL = "AssessmentJson.all, r2p assess --json-all";

  private final Assessment assessment;
  private final Kept kept;
  private final Reasons reasons;
  private final Rows rows;
  private final Grounds grounds;
  private final Needs needs;
  private final Json json;
  private final ReasonWriter reasonWriter;
  private final PremiseWriter premiseWriter;
  private final OptionWriter optionWriter;

  private Document(Assessment assessment, Kept kept, Writer out) throws IOException {
    this.assessment = assessment;
    this.kept = kept;
    this.reasons = new Reasons(assessment.situation().id());
    this.rows = new Rows(assessment, kept, reasons, new Subjects(assessment));
    this.grounds = new Grounds(assessment, reasons);
    this.needs = new Needs(assessment.informationNeeds(), kept, reasons);
    this.json = new Json(out);
    this.reasonWriter = new ReasonWriter(json, reasons);
    this.premiseWriter = new PremiseWriter(json, reasonWriter, reasons, rows);
    this.optionWriter = new OptionWriter(json, reasonWriter, premiseWriter, grounds);
  }

  /**
   * Writes the assessment, and a line break; leaves the writer open.
   *
   * @param whole whether with what {@link Kept} leaves out
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, boolean whole, String schema, Writer out)
      throws IOException {
    Kept kept = whole ? Kept.all(assessment) : Kept.withoutOpenAdvice(assessment);
    Document document = new Document(assessment, kept, out);
    document.write(schema);
    out.write('\n');
    out.flush();
  }

  private void write(String schema) throws IOException {
    List<Integer> used = new ArrayList<>(rows.used());
    used.addAll(grounds.used());
    assessment.options().forEach(option -> reasons.use(option.actors()));
    List<Integer> whole = new ArrayList<>();
    rows.ofOptions().forEach(row -> whole.add(row.basis()));
    reasons.share(used, whole);

    json.out.writeStartObject();
    json.put("schema", schema);
    json.terms(assessment);
    situation(assessment.situation());
    leftOut();
    conclusions();
    options();
    json.out.writeArrayFieldStart("grounds");
    for (Grounds.Entry entry : grounds.entries()) {
      ground(entry);
    }
    json.out.writeEndArray();
    needs();
    json.list("setAside", assessment.setAside().stream().map(Fact::id).toList());
    unused();
    facts();
    reasonWriter.shared();
    if (kept.isWhole()) {
      premiseWriter.shared();
    }
    json.out.writeEndObject();
    json.out.flush();
  }

  private void situation(Situation situation) throws IOException {
    json.out.writeObjectFieldStart("situation");
    json.put("id", situation.id());
    json.put("name", situation.name());
    json.put("state", situation.state());
    json.put("iso3", situation.iso3());
    json.put("region", situation.region());
    json.put("asOf", situation.asOf());
    if (situation.retrospective() != null) {
      json.put("retrospective", situation.retrospective().booleanValue());
    }
    json.out.writeEndObject();
  }

  private void conclusions() throws IOException {
    json.out.writeArrayFieldStart("conclusions");
    for (Rows.Group group : rows.groups()) {
      json.out.writeStartObject();
      json.put("id", group.id());
      json.put("of", group.kind().equals(Subjects.SITUATION) ? null : group.kind());
      json.put("rule", rows.rule(group));
      boolean alike = group.rows().size() == 1;
      if (!alike) {
        json.out.writeArrayFieldStart("each");
      }
      for (Rows.Row row : group.rows().keySet()) {
        if (!alike) {
          json.out.writeStartObject();
        }
        row(group, row);
        if (!alike) {
          json.out.writeEndObject();
        }
      }
      if (!alike) {
        json.out.writeEndArray();
      }
      json.out.writeEndObject();
    }
    json.out.writeEndArray();
  }

  private void row(Rows.Group group, Rows.Row row) throws IOException {
    List<String> about = group.rows().get(row);
    if (about != null && !group.kind().equals(Subjects.SITUATION) && !row.equals(group.rest())) {
      reasonWriter.list("about", about);
    }
    json.put("is", row.standing());
    json.put("value", row.value());
    json.put("rule", row.rule().equals(group.rule()) ? null : row.rule());
    premiseWriter.read(row);
    reasonWriter.reason("basis", row.basis(), row.standing());
  }

  private void options() throws IOException {
    json.out.writeArrayFieldStart("options");
    List<Option> options = assessment.options();
    for (int i = 0; i < options.size(); i++) {
      optionWriter.write(options.get(i), rows.ofOptions().get(i), i);
    }
    json.out.writeEndArray();
  }

  private void ground(Grounds.Entry entry) throws IOException {
    json.out.writeStartObject();
    if (entry.asked() != null && entry.reason() instanceof Claim claim) {
      asked(entry.asked());
      json.put("is", Reasons.standing(claim));
      json.listUnlessEmpty("for", Reasons.seen(claim.speaksFor(), claim.about()));
      json.listUnlessEmpty("against", Reasons.seen(claim.speaksAgainst(), claim.about()));
    } else if (entry.reason() instanceof Stated stated) {
      reasonWriter.said("stated", new Reason.Said(stated.pattern(), stated.args()));
      json.put("is", Reasons.standing(stated));
    } else if (entry.reason() instanceof Act act) {
      optionWriter.act(act);
    } else {
      json.put("within", entry.within());
      reasonWriter.reason("reason", entry.number(), null);
    }
    json.out.writeEndObject();
  }

  private void asked(Asked asked) throws IOException {
    json.put("code", asked.code());
    reasonWriter.list("about", asked.about());
    reasonWriter.list("values", asked.values());
  }

  private void needs() throws IOException {
    json.out.writeArrayFieldStart("informationNeeds");
    for (Needs.Row row : needs.rows()) {
      json.out.writeStartObject();
      json.put("is", row.standing().equals(UNKNOWN) ? null : row.standing());
      if (!row.claims().isEmpty()) {
        json.out.writeArrayFieldStart("claims");
        for (Asked asked : row.claims()) {
          json.out.writeStartObject();
          asked(asked);
          json.out.writeEndObject();
        }
        json.out.writeEndArray();
      }
      json.listUnlessEmpty("statements", row.statements());
      reasonWriter.list("decides", row.decides());
      json.out.writeEndObject();
    }
    json.out.writeEndArray();
  }

  private void leftOut() throws IOException {
    if (!kept.isWhole()) {
      json.out.writeObjectFieldStart("leftOut");
      json.out.writeNumberField("conclusions", kept.leftOut());
      json.out.writeNumberField("informationNeeds", needs.leftOut());
      json.put("told", ALL);
      json.out.writeObjectFieldStart("stand");
      for (var standing : kept.unwritten(assessment.situation().id()).entrySet()) {
        json.out.writeObjectFieldStart(standing.getKey());
        for (Map.Entry<String, List<String>> names : standing.getValue().entrySet()) {
          json.list(names.getKey(), names.getValue());
        }
        json.out.writeEndObject();
      }
      json.out.writeEndObject();
      json.out.writeEndObject();
    }
  }

  private void unused() throws IOException {
    json.out.writeArrayFieldStart("unused");
    for (Unused each : assessment.unused()) {
      json.out.writeStartObject();
      json.put("fact", each.fact());
      if (each.code() != null) {
        json.put("code", each.code());
        json.put("about", each.about());
        json.put("value", each.value());
        json.put("present", each.present());
      }
      json.put("wouldCount", each.wouldCount());
      json.out.writeEndObject();
    }
    json.out.writeEndArray();
  }

  /** The facts that the conclusions rest on; what is the evidence of several stands once. */
  private void facts() throws IOException {
    Map<Evidence, Integer> places = new LinkedHashMap<>();
    json.out.writeArrayFieldStart("facts");
    for (Fact fact : assessment.dossier().byId().values()) {
      Evidence evidence = fact.evidence();
      if (evidence != null && reasons.witnesses().contains(fact.id())) {
        json.out.writeStartObject();
        json.put("id", fact.id());
        json.put("type", fact.getClass().getSimpleName());
        json.out.writeNumberField(
            "evidence", places.computeIfAbsent(evidence, each -> places.size()));
        json.out.writeEndObject();
      }
    }
    json.out.writeEndArray();
    json.out.writeArrayFieldStart("evidence");
    for (Evidence evidence : places.keySet()) {
      evidence(evidence);
    }
    json.out.writeEndArray();
  }

  private void evidence(Evidence evidence) throws IOException {
    json.out.writeStartObject();
    json.put("source", evidence.source());
    json.put("by", evidence.by());
    json.put("standard", evidence.standard());
    json.put("observed", evidence.observed());
    json.put("known", evidence.known());
    json.put("cite", evidence.cite());
    if (evidence.independent() != null) {
      json.put("independent", evidence.independent().booleanValue());
    }
    json.put("counts", evidence.standard().satisfies(assessment.required()));
    json.out.writeEndObject();
  }
}
