package org.r2prules.assessment.internal;

import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Change;
import org.r2prules.facts.Fact;

/** A standing assessment that says quickly how conclusions would stand if more was told. */
public interface Telling {

  /**
   * The conclusions whose status or value would be another if these were facts too, in the order of
   * an assessment. They stand as in a fresh one; within their reasons, what stands as before may be
   * as it was, without the new witnesses.
   *
   * @throws org.r2prules.dossier.DossierException if the dossier cannot be told so
   */
  List<Change> told(List<Fact> more);

  /**
   * The same, if these switches had these readings.
   *
   * @throws java.util.NoSuchElementException if there is no such switch or reading
   */
  List<Change> read(Map<String, String> readings);
}
