/**
 * The methods of purchase that the source paper names, and how an award is decided.
 *
 * <p>ODD, "Departments and townships procure". Source: 姬瑞丽 2015 (定向委托、项目发包、费随事转、公开招标); for the order of procedures by
 * value, China's Government Procurement Law of 2002 (three suppliers in consultation, in open tender as well) and Decree 658 of 2015.
 */
@NullMarked
package minbei.model.procurement.method;

import org.jspecify.annotations.NullMarked;
