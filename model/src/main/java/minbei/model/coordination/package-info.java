/**
 * Coordination of departments and townships: joint conference, social construction office, advisory panel, coordination of purchasing,
 * training of officials.
 *
 * <p>ODD, "Institutions", M1a to M1c, B1 and B5. Source: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3), parts two
 * (组织建构) and three (树立公共事业契约化管理理念; 跨部门工作协调机制).
 */
@NullMarked
package minbei.model.coordination;

import org.jspecify.annotations.NullMarked;
