-- A unit and all below it as the tree stood on a day; rights and lists of a subtree ask this.
create function unit_subtree(root uuid, on_day date) returns table (unit_id uuid)
  language sql stable parallel safe rows 50 as $$
  with recursive below(unit_id) as (
    select root
    union
    select v.unit_id
    from unit_versions v join below b on v.parent_id = b.unit_id
    where v.valid_from <= on_day and (v.valid_to is null or v.valid_to >= on_day)
  )
  select unit_id from below
$$;
