-- Actions that were verified and of which those are still to be told who gave something that led to them: ids alone.
create table change_to_tell (
  action_id      uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  verified_on    date        not null,
  told_at        timestamptz
);
comment on column change_to_tell.told_at is 'When everybody was looked at; null while that is still to be done';
create index change_to_tell_open on change_to_tell (partnership_id, action_id);

-- Who was told of which action: once, however often it is verified again.
create table contributor_told (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid        not null references person,
  action_id      uuid        not null,
  at             timestamptz not null,
  unique (partnership_id, person_id, action_id)
);

alter table change_to_tell enable row level security;
alter table change_to_tell force row level security;
create policy own_partnership on change_to_tell using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
alter table contributor_told enable row level security;
alter table contributor_told force row level security;
create policy own_partnership on contributor_told using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert, update on change_to_tell to lapwing_app;
grant select, insert on contributor_told to lapwing_app;
