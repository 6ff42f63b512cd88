/**
 * The incubation park 孵化园: incubation of young groups, showcase, academy, offices for support organizations; its premises, and who
 * runs it.
 *
 * <p>ODD, "Incubators and hubs support". Incubation has no term in survival: it gives room, money, training, advice and a word at
 * registration, and picks whom it gives them to. Sources: 姬瑞丽,《闵行区社会组织建设经验对北碚的启示》,《消费导刊》 2015 (3); E16–E21 of
 * the evidence.
 */
@NullMarked
package minbei.model.incubation;

import org.jspecify.annotations.NullMarked;
