package fr.levier.docs.pdf;

/**
 * How much of a file is read: the bytes of its pages, every time they are drawn, and the words they give. A page may be
 * drawn, and a word given, many times over, so that a small file could say more than a heap holds.
 */
final class Allowance {

  /** A thousand dense pages. */
  private static final int WHOLE = 16 << 20;

  private int left = WHOLE;

  /** Takes so much of it. */
  void spend(int amount) {
    left -= Math.min(amount, WHOLE) + 1;
    if (left < 0) {
      throw Intake.tooLarge();
    }
  }
}
