/** What those without Maven get: the zip, built and unpacked as they would. */
package minbei.analysis.distribution;
