/** What the tests of every module stand on. */
package org.milepost.platform.testing;
