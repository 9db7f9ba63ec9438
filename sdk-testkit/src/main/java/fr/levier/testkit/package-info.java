/** Generators, assertions and contracts for whoever tests eligibility logic built on Levier. */
@NullMarked
package fr.levier.testkit;

import org.jspecify.annotations.NullMarked;
