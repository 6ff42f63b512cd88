/** What the tests of every module share. */
package minbei.testing;
