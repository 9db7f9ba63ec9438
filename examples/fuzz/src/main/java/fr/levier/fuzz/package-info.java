/** Hostile input, bred by Jazzer, for everything that reads what others wrote. */
@NullMarked
package fr.levier.fuzz;

import org.jspecify.annotations.NullMarked;
