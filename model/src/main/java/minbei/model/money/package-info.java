/**
 * Public money: yuan in whole fen, and the account of every fen that is appropriated, spent and returned.
 *
 * <p>ODD, section 4 (equal public cost) and phase "Budget is appropriated". Constant prices of 2013.
 */
@NullMarked
package minbei.model.money;

import org.jspecify.annotations.NullMarked;
