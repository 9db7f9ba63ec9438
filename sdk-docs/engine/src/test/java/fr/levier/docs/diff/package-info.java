/** Word differences, seen in sentences of acts. */
@NullMarked
package fr.levier.docs.diff;

import org.jspecify.annotations.NullMarked;
