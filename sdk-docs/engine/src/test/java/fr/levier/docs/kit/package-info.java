/** The author's tools, seen on folders of clauses. */
@NullMarked
package fr.levier.docs.kit;

import org.jspecify.annotations.NullMarked;
