-- Looking up what stands at a place: `head` is the point or appendix, `cited` the place as a person names it, without the
-- parts that long points and several tables of an appendix are cut into.

alter table passages
  add column head text generated always as (split_part(place, '/', 1)) stored,
  add column cited text generated always as (
    regexp_replace(regexp_replace(place, '/(p[0-9]+|end)$', ''), '/t[0-9]+', '')
  ) stored;

create index passages_at_place on passages (source, language, head) where kind = 'original';
