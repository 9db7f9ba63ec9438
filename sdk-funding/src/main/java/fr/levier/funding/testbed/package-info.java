/**
 * Places of experimentation in digital health (<i>tiers-lieux d’expérimentation en santé numérique</i>), a call in three
 * waves from 2022 to 2024: closed, so that only the papers that follow an award are still written.
 *
 * <p>The subjects, the alternatives they choose from, the dated figures, the rules (package-private) and the door. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.testbed;

import org.jspecify.annotations.NullMarked;
