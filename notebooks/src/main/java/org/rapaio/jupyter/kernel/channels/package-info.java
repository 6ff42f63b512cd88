/** One class of the Jupyter kernel, replaced, because the kernel's own lets it hang at start now and then. */
package org.rapaio.jupyter.kernel.channels;
