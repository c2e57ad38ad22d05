package org.r2prules.examples.hello;

import java.time.LocalDate;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhyNot;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.FactMapping;
import org.r2prules.judgement.Status;
import org.r2prules.report.TextReport;

/** A host with records of its own asks what they amount to, and what is open. */
final class Hello {

  private Hello() {}

  /** What the desk knows. */
  static List<Record> records() {
    return List.of(
        new Country("Eastland", LocalDate.of(2026, 3, 14)),
        new Force("border-guard", true, true),
        new Village("Upper-Ford", true, true),
        new Raid("raid-1", LocalDate.of(2026, 3, 2), "Upper-Ford", "border-guard", 31),
        new Raid("raid-2", LocalDate.of(2026, 3, 11), "Upper-Ford", "border-guard", 12));
  }

  /** The two answers. */
  record Answers(Status crime, WhyNot embargo, String why) {}

  static Answers ask(List<Record> records) {
    // tag::embed
    FactMapping mapping =
        FactMapping.empty()
            .many(Country.class, Desk::country)
            .many(Force.class, Desk::force)
            .many(Village.class, Desk::village)
            .one(Raid.class, Desk::raid);
    R2pRules rules = R2pRules.load(); // once; it is thread-safe
    Assessment assessment = rules.assess(Dossier.from(records, mapping));

    String crimes = "Crime:CRIMES_AGAINST_HUMANITY";
    Status crime = assessment.conclusion(crimes, "Upper-Ford").orElseThrow().status();
    WhyNot embargo = assessment.whyNot("ARMS_EMBARGO");
    String why = TextReport.whyNot(assessment, "ARMS_EMBARGO"); // the same, to be read
    // end::embed
    return new Answers(crime, embargo, why);
  }

  /** Prints the two answers, and what the second still needs. */
  public static void main(String[] args) {
    Answers answers = ask(records());
    System.out.println("Crimes against humanity in Upper-Ford: " + answers.crime());
    System.out.println("An arms embargo: " + answers.embargo().option().status());
    System.out.println(answers.why());
  }
}
