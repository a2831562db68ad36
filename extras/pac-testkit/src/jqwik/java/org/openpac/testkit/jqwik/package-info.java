/** The kit's plans for jqwik. Compiled into the tests that use it, so that the published kit brings no framework. */
package org.openpac.testkit.jqwik;
