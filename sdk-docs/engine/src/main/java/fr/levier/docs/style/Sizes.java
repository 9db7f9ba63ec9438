package fr.levier.docs.style;

/**
 * The sizes of words, in points; captions, cells and minor headings follow them in proportion.
 *
 * @param body of running text, from 9 to 14
 * @param title of the title of an act, from 12 to 32
 * @param heading of articles, from 9 to 20
 */
public record Sizes(double body, double title, double heading) {

  static final Sizes STANDARD = new Sizes(11, 20, 12.5);

  /** Which of the sizes. */
  public enum Of {
    BODY(9, 14),
    TITLE(12, 32),
    HEADING(9, 20);

    private final double least;
    private final double most;

    Of(double least, double most) {
      this.least = least;
      this.most = most;
    }

    /** The least that is accepted, inclusive. */
    public double least() {
      return least;
    }

    /** The most that is accepted, inclusive. */
    public double most() {
      return most;
    }

    /** Whether a size is accepted. */
    public boolean accepts(double size) {
      return size >= least && size <= most;
    }
  }

  /**
   * @throws IllegalArgumentException if one is out of bounds
   */
  public Sizes {
    require(Of.BODY, body);
    require(Of.TITLE, title);
    require(Of.HEADING, heading);
  }

  /** The size of the title of an annex. */
  public double annex() {
    return title * 0.8;
  }

  /** The size of words in a table. */
  public double cell() {
    return body * 9.5 / 11;
  }

  /** The size of who signs. */
  public double signatory() {
    return body * 0.955;
  }

  private static void require(Of which, double size) {
    if (!which.accepts(size)) {
      throw new IllegalArgumentException("The size of " + which + " goes from " + which.least
          + " to " + which.most + " points, not " + size);
    }
  }
}
