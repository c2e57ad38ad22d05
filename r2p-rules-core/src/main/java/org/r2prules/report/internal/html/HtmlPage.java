package org.r2prules.report.internal.html;

import java.util.List;

/**
 * What an HTML brief shows, in its order. Where a part of a record is text and there is nothing to
 * show it is empty.
 *
 * @param language the tag of the language
 * @param title of what it is an assessment
 * @param basis date, standard and readings in a line
 * @param topics the page
 * @param closing what it is not
 * @param matrix the options and their gates
 * @param timeline what happened and was decided when
 * @param tree how each conclusion was derived
 * @param facts what was supplied
 * @param madeWith what it was made with
 */
public record HtmlPage(
    String language,
    Line title,
    Line basis,
    List<Topic> topics,
    String closing,
    Matrix matrix,
    Timeline timeline,
    Tree tree,
    Facts facts,
    MadeWith madeWith) {

  /**
   * To another place of the file.
   *
   * @param to the id there
   * @param text what is read
   */
  public record Link(String to, String text) {}

  /**
   * A topic of the page.
   *
   * @param id its id
   * @param heading its heading
   * @param look {@code plain}, or how much room the marks need that stand in front of what is said
   * @param lines what is said
   * @param beside what the page has no room for
   * @param more how many there are beside those
   */
  public record Topic(
      String id, String heading, String look, List<Line> lines, List<Line> beside, int more) {

    /** How many lines there are that the page has no room for. */
    public int rest() {
      return beside.size() + more;
    }
  }

  /**
   * One thing that is said.
   *
   * @param mark how it stands
   * @param look how the mark looks: {@code met}, {@code not}, {@code open} or {@code plain}
   * @param text what is said, as far as there is room
   * @param whole all that is said, where the text is cut
   * @param why to what it rests on
   */
  public record Line(String mark, String look, String text, String whole, List<Link> why) {

    /** Whether the text is cut. */
    public boolean isCut() {
      return !whole.isEmpty();
    }
  }

  /**
   * Options by gates.
   *
   * @param columns the gates that several options have
   * @param groups the options by approach, peaceful first
   * @param left how many options are left out
   */
  public record Matrix(List<Link> columns, List<Group> groups, int left) {

    /** How many options it has. */
    public int size() {
      return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
  }

  /**
   * The options of an approach.
   *
   * @param name the approach
   * @param rows its options
   */
  public record Group(String name, List<Row> rows) {}

  /**
   * An option.
   *
   * @param id its id
   * @param title what it is called
   * @param status how it stands
   * @param marks what is special about it: proposed, a use of force that nobody proposes
   * @param called whether the situation calls for it
   * @param gates how the gates of the columns stand
   * @param own its other gates, each with its name
   * @param about who could act, effect, risk, source and what it awaits
   * @param why to the conclusion on it
   */
  public record Row(
      String id,
      String title,
      String status,
      List<String> marks,
      Cell called,
      List<Cell> gates,
      List<Cell> own,
      List<Term> about,
      List<Link> why) {}

  /**
   * How a gate stands.
   *
   * @param look {@code met}, {@code not}, {@code open}, {@code awaits} or {@code none}
   * @param word the same in a word; empty where the option has no such gate
   * @param name the name of the gate, where no column has it
   * @param to the id of the conclusion that it is
   */
  public record Cell(String look, String word, String name, String to) {

    static final Cell NONE = new Cell("none", "", "", "");
  }

  /**
   * A word and what it stands for.
   *
   * @param word the word
   * @param means what it stands for
   * @param look {@code own-line} where it stands alone in a line, elsewhere empty
   */
  public record Term(String word, String means, String look) {

    Term(String word, String means) {
      this(word, means, "");
    }
  }

  /**
   * What happened and was decided when.
   *
   * @param dated in the order of time
   * @param undated what has no date
   * @param gathered how many incidents are told together, by month or by year
   * @param left how many are left out, the earliest first
   */
  public record Timeline(List<Moment> dated, List<Moment> undated, int gathered, int left) {}

  /**
   * A moment.
   *
   * @param when as it is read
   * @param machine as a machine reads it
   * @param look {@code event}, {@code decision}, {@code measure} or {@code consent}
   * @param kind the same in a word
   * @param text what happened
   * @param why to the fact
   */
  public record Moment(
      String when, String machine, String look, String kind, String text, List<Link> why) {}

  /**
   * The derivations.
   *
   * @param branches by kind of conclusion
   * @param shown how many conclusions are shown
   * @param left how many are left out
   */
  public record Tree(List<Branch> branches, int shown, int left) {}

  /**
   * The conclusions of a kind that no other stands above, and those that stand too deep elsewhere.
   *
   * @param name the kind
   * @param nodes the conclusions
   */
  public record Branch(String name, List<Node> nodes) {}

  /**
   * A node of a derivation.
   *
   * @param form {@code conclusion}, {@code told} (one that is shown elsewhere), {@code join} or
   *     {@code leaf}
   * @param look {@code met}, {@code not} or {@code open}
   * @param status the same in words
   * @param doubts why it is open
   * @param text what it says
   * @param id its id, or where it is told elsewhere that one's
   * @param decides whether it decides what it is a part of
   * @param notes the rule and where the sources say so
   * @param witnesses the facts for and against
   * @param parts what it rests on
   * @param more how many parts are left out
   */
  public record Node(
      String form,
      String look,
      String status,
      String doubts,
      String text,
      String id,
      boolean decides,
      List<Term> notes,
      List<Witness> witnesses,
      List<Node> parts,
      int more) {}

  /**
   * A fact as it bears on a claim.
   *
   * @param side for or against
   * @param fact its name
   * @param to its id, or empty where it is not shown
   * @param text who says so, at which standard
   */
  public record Witness(String side, String fact, String to, String text) {}

  /**
   * What was supplied.
   *
   * @param rows the facts
   * @param left how many are left out
   */
  public record Facts(List<FactRow> rows, int left) {}

  /**
   * A fact.
   *
   * @param id its id in the file
   * @param kind its kind
   * @param name its id in the dossier and its name
   * @param says what it says
   * @param source who says so
   * @param standard at which standard
   * @param counts whether that suffices
   * @param dates when it held and became known
   * @param cite where to find it
   */
  public record FactRow(
      String id,
      String kind,
      String name,
      List<String> says,
      String source,
      String standard,
      boolean counts,
      String dates,
      String cite) {}

  /**
   * What it was made with.
   *
   * @param terms standard, doctrine, version and hash
   * @param readings the readings used
   */
  public record MadeWith(List<Term> terms, List<ReadingRow> readings) {}

  /**
   * A reading.
   *
   * @param key the switch
   * @param title what it is about
   * @param reading the reading used
   * @param usual whether it is the usual one
   * @param means what it says
   */
  public record ReadingRow(String key, String title, String reading, boolean usual, String means) {}
}
