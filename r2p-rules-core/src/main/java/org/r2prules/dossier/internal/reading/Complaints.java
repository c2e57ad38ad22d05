package org.r2prules.dossier.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prules.dossier.internal.form.Suggestions;

/** Collects what is wrong with one file. Not thread-safe. */
final class Complaints {

  private record Complaint(Place place, String about, String what) {}

  /** What a file made to hurt has beyond these is counted. */
  static final int MOST_TOLD = 10_000;

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();
  private final Suggestions suggestions = new Suggestions();
  private int untold;

  Complaints(String file) {
    this.file = file;
  }

  void add(Place place, String about, String what) {
    if (complaints.size() < MOST_TOLD) {
      complaints.add(new Complaint(place, about, what));
    } else {
      untold++;
    }
  }

  /** What may have been meant. */
  Suggestions suggestions() {
    return suggestions;
  }

  /** For what makes reading on pointless. */
  Refused with(Place place, String what) {
    complaints.add(new Complaint(place, "", what));
    return exception();
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** Everything so far, in the order of the file. */
  Refused exception() {
    List<Refused.Reason> reasons =
        complaints.stream()
            .sorted(Comparator.comparing(Complaint::place))
            .map(this::reason)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (untold > 0) {
      reasons.add(new Refused.Reason(file, untold + " more problems, which are not listed"));
    }
    return new Refused(reasons);
  }

  private Refused.Reason reason(Complaint complaint) {
    String where = file + ":" + complaint.place().line() + ":" + complaint.place().column();
    return new Refused.Reason(
        complaint.about().isEmpty() ? where : where + ": " + complaint.about(), complaint.what());
  }
}
