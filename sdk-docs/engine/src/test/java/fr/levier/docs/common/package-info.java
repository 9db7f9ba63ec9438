/** The clauses that every lever shares, seen in the acts they make. */
@NullMarked
package fr.levier.docs.common;

import org.jspecify.annotations.NullMarked;
