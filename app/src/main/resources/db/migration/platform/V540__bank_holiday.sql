-- What is proclaimed after this version was made: a day added or taken away. The newest word about a day counts.
create table bank_holiday_override (
  id          uuid        primary key,
  day         date        not null,
  is_holiday  boolean     not null,
  name        text        not null check (name <> ''),
  source      text        not null check (source <> ''),
  recorded_at timestamptz not null
);
comment on table bank_holiday_override is 'Bank holidays of England and Wales that differ from the calendar this version ships with. Not guarded: reference data.';
create index bank_holiday_override_newest on bank_holiday_override (day, id desc);
grant select, insert on bank_holiday_override to lapwing_app;
