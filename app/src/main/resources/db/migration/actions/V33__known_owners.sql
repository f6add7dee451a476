-- Who has ever owned an action, so that a filter can offer their names without looking through the register.
create table action_owner_known (
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  person_id      uuid not null references person,
  primary key (partnership_id, person_id)
);
insert into action_owner_known (partnership_id, person_id)
select distinct partnership_id, owner_id from action where owner_id is not null;

alter table action_owner_known enable row level security;
alter table action_owner_known force row level security;
create policy own_partnership on action_owner_known using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
-- Whoever came by a link in a letter reads none of it; they change no owner, so they write none of it either.
create policy behind_link on action_owner_known as restrictive for select to lapwing_app
  using ((select case when coalesce(current_setting('app.held', true), '') = '' then true end) is not null);
grant select, insert on action_owner_known to lapwing_app;

-- Without a conflict target and without returning: either would ask for the right to read.
create function know_owner() returns trigger language plpgsql set search_path = public as $$
begin
  insert into action_owner_known (partnership_id, person_id) values (new.partnership_id, new.owner_id) on conflict do nothing;
  return null;
end
$$;
create trigger know_first_owner after insert on action
  for each row when (new.owner_id is not null) execute function know_owner();
create trigger know_next_owner after update of owner_id on action
  for each row when (new.owner_id is not null and new.owner_id is distinct from old.owner_id) execute function know_owner();
