/** How fast acts are written: beside other libraries given the same content, then what a server asks of a process. */
@NullMarked
package fr.levier.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
