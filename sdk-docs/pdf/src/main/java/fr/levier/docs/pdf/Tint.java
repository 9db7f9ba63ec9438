package fr.levier.docs.pdf;

/** The few colours of a page, as operands of the fill and stroke operators. */
enum Tint {
  INK("0.09 0.09 0.11"),
  NAVY("0.09 0.19 0.36"),
  GREY("0.36 0.38 0.42"),
  RED("0.68 0.12 0.12"),
  RULE("0.74 0.77 0.82"),
  SHADE("0.93 0.95 0.975"),
  PALE("0.965 0.973 0.985"),
  HIGHLIGHT("1 0.94 0.62"),
  BLUSH("0.992 0.955 0.945"),
  WATERMARK("0.972 0.952 0.95");

  private final String operands;

  Tint(String operands) {
    this.operands = operands;
  }

  String operands() {
    return operands;
  }
}
