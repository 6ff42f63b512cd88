/**
 * The market beyond the district: organizations of the rest of the city that serve here under contract, and those that the district
 * invites to settle.
 *
 * <p>ODD, section 2 and "Institutions", M6b. Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3): 吸引区内外社会组织报名
 * 参与; 引进专业社会组织.
 */
@NullMarked
package minbei.model.market;

import org.jspecify.annotations.NullMarked;
