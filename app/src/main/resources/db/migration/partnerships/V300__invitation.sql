create table invitation (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  email          text        not null check (email = lower(email)),
  name           text        not null check (name <> ''),
  job_title      text        not null default '',
  agency_id      uuid        not null references agency,
  roles          text[]      not null check (cardinality(roles) > 0),
  invited_at     timestamptz not null,
  invited_by     uuid        references person,
  token_hash     bytea       not null unique, -- SHA-256; the token itself is only in the letter
  sent_at        timestamptz not null,
  ends_at        timestamptz not null,        -- the first moment at which the link no longer works
  accepted_at    timestamptz,
  accepted_by    uuid        references person,
  withdrawn_at   timestamptz,
  withdrawn_by   uuid        references person,
  check (ends_at > sent_at),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or withdrawn_at is null)
);
create unique index invitation_waiting on invitation (partnership_id, email) where accepted_at is null and withdrawn_at is null;
comment on table invitation is 'Somebody asked to join: who, for which agency, as what, and whether they did.';

alter table invitation enable row level security;
alter table invitation force row level security;
-- Keepers, and the link itself, behind which there is no person yet.
create policy kept on invitation
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and (is_keeper() or coalesce(current_setting('app.person', true), '') = ''));
create policy link on invitation for select to lapwing_owner using (true);
grant select, insert, update on invitation to lapwing_app;

-- The link hash: one of the three lookups that need no viewer.
create function invitation_behind(wanted_hash bytea) returns table (partnership_id uuid, id uuid)
  language sql stable security definer set search_path = public as $$
  select i.partnership_id, i.id from invitation i where i.token_hash = wanted_hash
$$;
grant execute on function invitation_behind(bytea) to lapwing_app;
