package org.r2prules.dossier.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file. Not thread-safe. */
final class Complaints {

  private record Complaint(Place place, String about, String what) {}

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();

  Complaints(String file) {
    this.file = file;
  }

  void add(Place place, String about, String what) {
    complaints.add(new Complaint(place, about, what));
  }

  /** For what makes reading on pointless. */
  Refused with(Place place, String what) {
    add(place, "", what);
    return exception();
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** Everything so far, in the order of the file. */
  Refused exception() {
    return new Refused(
        complaints.stream()
            .sorted(Comparator.comparing(Complaint::place))
            .map(this::reason)
            .distinct()
            .toList());
  }

  private Refused.Reason reason(Complaint complaint) {
    String where = file + ":" + complaint.place().line() + ":" + complaint.place().column();
    return new Refused.Reason(
        complaint.about().isEmpty() ? where : where + ": " + complaint.about(), complaint.what());
  }
}
