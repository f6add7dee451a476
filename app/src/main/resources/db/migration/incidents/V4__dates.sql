-- A date may be a range, and may have a time where it is exact.
alter table incident_date
  add column until_day date,
  add column at_time time,
  drop constraint incident_date_exactness_check,
  add constraint incident_date_exactness_check check (exactness in ('exact', 'approximate', 'range')),
  add constraint incident_date_range_check check ((exactness = 'range') = (until_day is not null)
                                                  and (until_day is null or until_day > on_day)),
  add constraint incident_date_time_check check (at_time is null or exactness = 'exact');
