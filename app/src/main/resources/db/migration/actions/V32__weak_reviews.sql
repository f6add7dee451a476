-- A plan is judged for each review, as RCA² asks; what answers one origin alone is advice.
insert into plan_check (code, since, severity, threshold, source) values
  ('weak-review', '2010-01-01', 'warning', 0, 'RCA²: Improving Root Cause Analyses and Actions to Prevent Harm, National Patient Safety Foundation, 2015: each review leads to at least one stronger or intermediate action'),
  ('weak-plan', '2026-11-01', 'advice', 0, 'Our own rule, after RCA², 2015: what answers one recommendation, audit or decision');
