-- What a partnership has said in public. Released text only: there is nothing here that the public may not read.
create table published_statement (
  id             uuid primary key,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  title          text not null check (title <> ''),
  published_on   date not null,
  issued_by      text not null check (issued_by <> ''),
  source         text not null check (source <> ''),
  body           text not null check (body <> '')
);
create index published_statement_latest on published_statement (partnership_id, published_on desc);
alter table published_statement enable row level security;
alter table published_statement force row level security;
create policy own_partnership on published_statement
  using (partnership_id = nullif(current_setting('app.partnership', true), '')::uuid);
grant select, insert on published_statement to lapwing_app;
grant select on published_statement to lapwing_public;
