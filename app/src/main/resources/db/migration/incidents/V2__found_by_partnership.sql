-- A partnership finds its own rows by these, however many neighbours it has.
create index incident_date_here on incident_date (partnership_id, incident_id);
create index incident_child_here on incident_child (partnership_id, incident_id);
create index criteria_position_here on criteria_position (partnership_id, child_id);
create index criteria_decision_here on criteria_decision (partnership_id, child_id);
