/**
 * A lever from outside the SDK: the internal innovation fund (<i>fonds d’innovation interne</i>) of a hospital. The hospital, the
 * fund and its rules are fictitious (<i>fictif</i>).
 *
 * <p>The same five files as every lever of the SDK: the subject, the alternatives it chooses from, the dated figures, the rules and
 * the door. All types are immutable and safe to share between threads.
 */
@NullMarked
package org.example.valmont.fund;

import org.jspecify.annotations.NullMarked;
