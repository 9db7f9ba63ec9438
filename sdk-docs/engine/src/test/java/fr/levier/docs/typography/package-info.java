/** Typography, against the oracle and against readers of its own. */
@NullMarked
package fr.levier.docs.typography;

import org.jspecify.annotations.NullMarked;
