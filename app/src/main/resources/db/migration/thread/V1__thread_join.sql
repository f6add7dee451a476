-- What rests on what: kinds and ids only, never narrative. A join is never deleted, only ended.
create table thread_join (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  from_kind      text        not null check (from_kind ~ '^[a-z][a-z-]*$'),
  from_id        uuid        not null,
  relation       text        not null check (relation in ('rests_on', 'answers', 'carries_out', 'shows', 'tests', 'tells')),
  to_kind        text        not null check (to_kind ~ '^[a-z][a-z-]*$'),
  to_id          uuid        not null,
  joined_at      timestamptz not null,
  joined_by      uuid        references person,
  ended_at       timestamptz,
  ended_by       uuid        references person,
  check (from_kind <> to_kind or from_id <> to_id),
  check (ended_at is not null or ended_by is null)
);
create unique index thread_join_once on thread_join (partnership_id, from_kind, from_id, relation, to_kind, to_id) where ended_at is null;
create index thread_join_back on thread_join (partnership_id, to_kind, to_id) where ended_at is null;

alter table thread_join enable row level security;
alter table thread_join force row level security;
create policy own_partnership on thread_join
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert, update on thread_join to lapwing_app;
