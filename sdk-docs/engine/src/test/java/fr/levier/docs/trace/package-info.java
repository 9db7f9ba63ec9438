@NullMarked
package fr.levier.docs.trace;

import org.jspecify.annotations.NullMarked;
