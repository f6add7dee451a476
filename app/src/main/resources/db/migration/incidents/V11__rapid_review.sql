-- Who reads the page of the rapid review panel, and who writes on it: the same people who read what agencies answered, and
-- who asked them. A representative who was let into a case does not read it.
create function sits_on_panel() returns boolean language sql stable as $$
  select exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null
                    and r.role in ('business_manager', 'co_ordinator', 'delegated_partner', 'panel_member', 'adviser',
                                   'scrutineer', 'reviewer'))
$$;
create function writes_for_panel() returns boolean language sql stable as $$
  select exists (select from role_holding r
                  where r.partnership_id = nullif(current_setting('app.partnership', true), '')::uuid
                    and is_me(r.person_id) and r.ended_at is null and r.role in ('business_manager', 'co_ordinator'))
$$;
grant execute on function sits_on_panel(), writes_for_panel() to lapwing_app;

-- What a rapid review asks, in versions. An incident keeps the version of the day on which it was recorded.
create table panel_question (
  code    text    not null check (code ~ '^[a-z]+[.][a-z]+$'),
  since   date    not null,
  until   date,
  section text    not null check (section ~ '^[a-z]+$'),
  place   integer not null check (place > 0),
  heading text    not null check (heading <> ''),
  words   text    not null check (words <> ''),
  hint    text    not null default '',
  source  text    not null check (source <> ''),
  primary key (code, since),
  check (until is null or until > since)
);
comment on table panel_question is 'What a rapid review asks, since when and by whose word. Not guarded: reference data.';
insert into panel_question (code, since, until, section, place, heading, words, hint, source) values
  ('facts.family', '2018-06-29', null, 'facts', 10, 'The child and the family',
   'Who is in the child’s family and household, and who else cares for the child?',
   'Name every man and partner by their part, also where nobody asked. Use neutral labels and no names.',
   'Convention of the sector: the fields of a rapid review report, child and family (genogram)'),
  ('facts.involvement', '2018-06-29', null, 'facts', 20, 'Which agencies were involved',
   'Taken together, what do the agencies record of their involvement, and where was there none?',
   'Say “first recorded by” and “no contact recorded”. A record shows what was recorded.',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: establish facts and agency involvement'),
  ('practice.episodes', '2018-06-29', '2025-06-01', 'practice', 30, 'What happened',
   'What happened, in the order in which it was recorded?', '',
   'Panel guidance for safeguarding partners, September 2022'),
  ('practice.episodes', '2025-06-01', null, 'practice', 30, 'Key practice episodes',
   'Which key episodes of practice stand out, what was expected in each, and what helped or hindered?', '',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: analysis of key practice episodes'),
  ('practice.why', '2018-06-29', null, 'practice', 40, 'Why it made sense',
   'Why did what was done make sense at the time to those who did it?',
   'Look at workload, information, guidance and the setting. A review is for learning and not for blame.',
   'Working Together to Safeguard Children: systemic or underlying reasons why actions were or were not taken'),
  ('practice.good', '2018-06-29', null, 'practice', 50, 'Good practice',
   'What was done well, and what made it possible?', '',
   'Convention of the sector: the fields of a rapid review report, good practice'),
  ('child.life', '2018-06-29', null, 'child', 60, 'The child’s daily life',
   'What was daily life like for this child?', '',
   'Convention of the sector: the fields of a rapid review report, lived experience'),
  ('child.voice', '2018-06-29', null, 'child', 70, 'The child’s voice',
   'What did the child say or show, who saw it, and what does nobody know?',
   'A baby tells by crying, feeding, sleeping, and by how they answer a face.',
   'Convention of the sector: the fields of a rapid review report, child’s voice'),
  ('equality.identity', '2018-06-29', null, 'equality', 80, 'Identity',
   'What is recorded of ethnicity, language, faith and disability in this family, and what did nobody ask?', '',
   'Convention of the sector: the fields of an agency summary, ethnicity, language, faith, disability'),
  ('equality.racism', '2025-06-01', null, 'equality', 90, 'Racism',
   'How may racism have touched this child and family, and how they were seen and served?',
   'If nobody has looked at it, say so.',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: racism and inequality in the family’s context'),
  ('equality.characteristics', '2025-06-01', null, 'equality', 100, 'Protected characteristics',
   'Which other inequality that is linked to protected characteristics, such as disability, may have mattered?', '',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review; Equality Act 2010, section 4'),
  ('safety.now', '2018-06-29', null, 'safety', 110, 'Safety today',
   'Is any child at risk today, and what has been done about it?',
   'Do not wait for the panel: act at once, and record here what was done.',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: immediate safety action'),
  ('learning.improvements', '2018-06-29', null, 'learning', 120, 'What could be improved',
   'What could be improved, so that other children are safer?', '',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: potential improvements; Children Act 2004, section 16F'),
  ('learning.shared', '2018-06-29', null, 'learning', 130, 'What was shared already',
   'Which learning was shared already, with whom, and when?', '',
   'Panel guidance for safeguarding partners, June 2025, purposes of a rapid review: immediate sharing of learning'),
  ('earlier.looked', '2018-06-29', null, 'earlier', 140, 'Where you looked',
   'Where did you look for earlier learning of the same kind?',
   'Earlier reviews and audits here, reviews in other areas, national reviews.',
   'Convention of the sector: the fields of a rapid review report, earlier local and national reviews with the same learning'),
  ('earlier.why', '2018-06-29', null, 'earlier', 150, 'Why it came back',
   'Where the same was learnt before, why is it still so?', '',
   'SI 2018/789, regulation 11: improvements that are needed, including ones identified before'),
  ('family.plan', '2018-06-29', null, 'family', 160, 'How the family hears and is heard',
   'How, when and by whom does each person of the family hear of this, and what limits have police or court set?',
   'A family is several people. Each has their own safe way of contact, and may have an advocate.',
   'Working Together to Safeguard Children: families are invited to contribute; joint protocol with the CPS on contact'),
  ('practitioners.support', '2018-06-29', null, 'practitioners', 170, 'How practitioners are supported',
   'How are those who worked with the family supported, heard, and told what their part has changed?',
   'Say it of roles and teams, so that nobody is known by it.',
   'Convention of the sector: the fields of an agency summary, staff support'),
  ('decision.national', '2018-06-29', null, 'decision', 180, 'National importance',
   'Is anything complex or of national importance, such as a need to change law or guidance?', '',
   'SI 2018/789, regulation 3'),
  ('decision.scope', '2018-06-29', null, 'decision', 190, 'What a review should look at',
   'If a review is held, what should it look at? If none is, why is none needed?', '',
   'Convention of the sector: the fields of a rapid review report, scope of the review or the reason why none is needed');
grant select on panel_question to lapwing_app;

-- What was written in one section of the page: told anew, never changed. Whoever writes carries the version that they read,
-- so that of two who write at once the second is told.
create table panel_edition (
  id             uuid        primary key,
  partnership_id uuid        not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid        not null references case_file,
  incident_id    uuid        not null references incident,
  section        text        not null check (section ~ '^[a-z]+$'),
  version        integer     not null check (version > 0),
  told_at        timestamptz not null,
  told_by        uuid        not null references person,
  unique (incident_id, section, version)
);
create index panel_edition_here on panel_edition (partnership_id, incident_id, section, version);

create table panel_answer (
  edition_id     uuid not null references panel_edition,
  partnership_id uuid not null default nullif(current_setting('app.partnership', true), '')::uuid references partnership,
  case_id        uuid not null references case_file,
  question       text not null check (question <> ''),
  words          text not null check (words <> ''),
  primary key (edition_id, question)
);
create index panel_answer_here on panel_answer (partnership_id, edition_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['panel_edition', 'panel_answer'] loop
    execute format('alter table %I enable row level security', guarded);
    execute format('alter table %I force row level security', guarded);
    execute format('create policy of_panel on %I for select
      using (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
             and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
             and (select sits_on_panel()))', guarded);
    execute format('create policy written on %I for insert
      with check (partnership_id = nullif(current_setting(''app.partnership'', true), '''')::uuid
                  and case_id = any ((select nullif(current_setting(''app.cases'', true), '''')::uuid[])::uuid[])
                  and (select writes_for_panel()) %s)',
      guarded, case guarded when 'panel_edition' then 'and is_me(told_by)' else '' end);
    execute format('grant select, insert on %I to lapwing_app', guarded);
  end loop;
end
$$;
