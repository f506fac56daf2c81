/**
 * Legal deadlines on the state working calendar, and why each falls where it falls. Pure functions of their arguments:
 * no clock, no default time zone, no framework. Every legal day is a day in Asia/Ho_Chi_Minh.
 */
package vn.motcua.calendar;
