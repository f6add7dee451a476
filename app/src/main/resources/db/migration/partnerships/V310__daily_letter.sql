alter table person add column daily_letter boolean not null default true;
comment on column person.daily_letter is 'Whether they want one letter on a working day when something waits for them.';

-- Who was written to on which day: the row is the claim, so that several nodes write one letter.
create table daily_letter (
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid not null references person,
  day            date not null,
  primary key (partnership_id, person_id, day)
);
alter table daily_letter enable row level security;
alter table daily_letter force row level security;
create policy own_partnership on daily_letter
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert on daily_letter to lapwing_app;
