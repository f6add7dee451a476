-- The source names the system and no days of its own for a care leaver; we say whose five days these are.
update clock_rule
   set source = 'Working Together to Safeguard Children 2023, chapter 5: notified through the same system; no rapid review is asked for. No limit of its own is given: these are the five working days of that system'
 where code = 'care_leaver_death';
