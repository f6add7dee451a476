-- What somebody is told on My work: that something of theirs moved, and where to look. No case words.
create table notice (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid,
  person_id      uuid        not null,
  words          text        not null check (words <> '' and length(words) <= 200),
  href           text        not null check (href ~ '^[a-z][a-z0-9/?=&-]*$'),
  at             timestamptz not null
);
comment on column notice.href is 'What follows /p/{partnership}/.';
create index notice_newest on notice (partnership_id, person_id, id desc);
alter table notice enable row level security;
alter table notice force row level security;
create policy told on notice for insert
  with check (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
create policy mine on notice for select
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
         and person_id = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert on notice to lapwing_app;
