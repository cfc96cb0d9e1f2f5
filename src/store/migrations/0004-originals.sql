-- Original documents beside the articles: each kind has its own terms, so that one is replaced without the other and
-- does not change how the other's are weighed. Weights no longer hold how rare a term is: that is counted when asked.

drop table postings;
delete from passages;
delete from index_state;

create table postings (
  kind text collate "C" not null,
  term text collate "C" not null,
  passages int[] not null,
  weights real[] not null,
  primary key (kind, term)
);

create table collections (
  kind text collate "C" primary key,
  passages int not null
);

-- `position` is the order of reading within the file `document`; a place like l515-519 names lines.
alter table passages
  add column document text not null default '',
  add column position int not null default 0,
  add column line_from int generated always as (substring(place from '^l([0-9]+)')::int) stored,
  add column line_to int generated always as (coalesce(substring(place from '^l[0-9]+-([0-9]+)'), substring(place from '^l([0-9]+)'))::int) stored;

create index passages_of_source on passages (source, language, position) where kind = 'original';

create table documents (
  path text primary key,
  source text not null,
  language text not null,
  title text not null,
  standing text not null,
  checksum text not null,
  passages int not null,
  notes jsonb not null default '[]',
  ingested_at timestamptz not null default now()
);
