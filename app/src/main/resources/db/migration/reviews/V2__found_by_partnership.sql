-- A partnership finds its own rows by these, however many neighbours it has.
create index review_incident_here on review_incident (partnership_id, review_id);
create index recommendation_agency_here on recommendation_agency (partnership_id, recommendation_id);
create index action_wording_here on action_wording (partnership_id, recommendation_id);
