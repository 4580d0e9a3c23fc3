import { sql } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { National } from "./national.ts";

/** Words of such stories; the first come far more often than the last, as in a real text. */
const words =
  `người dân xã cán bộ hòa giải tổ công việc đơn vị năm phòng tư pháp huyện thi đua điển hình làm theo hồ sơ bà con buổi thôn ấp trẻ hẹn
  đúng hạn khai sinh chứng thực thi hành án cưỡng chế vận động thuyết phục phụ nữ nông thôn mới vay vốn đất đai tranh chấp ly hôn bạo lực
  trợ giúp pháp lý luật sư tòa phiên xét xử hội thẩm chùa khmer mường ê đê buôn phum sóc xuồng ghe kênh rạch lúa tôm muối biển đê bão lũ
  học sinh sinh viên trường lớp thư viện sách chữ tiếng nói loa đài báo cổng mạng máy in tem phiếu sổ ghi chép sáng kiến cải tiến rút ngắn`.split(
    /\s+/,
  );

/** Fills an agency with published stories of some 120 words each, over fifteen years; gives the slug of one of them. */
export async function manyStories(db: Db, national: National, count: number): Promise<string> {
  const person = newId();
  await db.execute(
    sql`insert into people (id, agency_id, name, sort_key) values (${person}, ${national.agencyId}, 'Trà Thị Mỹ Phương', 'phuong')`,
  );
  const vocabulary = sql.param(words);
  await db.execute(sql`
    insert into stories (id, agency_id, unit_id, state, slug, title, standfirst, body, html, text_version, field, pitched_by, consent_needed,
      publish_at, published_at, created_at, changed_at)
    select gen_random_uuid(), ${national.agencyId}, (${sql.param(national.unitIds)}::uuid[])[1 + n % ${national.unitIds.length}], 'published', 'bai-' || n,
      array_to_string(text_words[1:8], ' '), array_to_string(text_words[9:30], ' '), array_to_string(text_words, ' '),
      '<p>' || array_to_string(text_words, ' ') || '</p>', 1, 'Lĩnh vực ' || n % 12, ${person}, false,
      at, at, at, at
    from (select n, now() - (n % 5400) * interval '1 day' - interval '1 hour' as at,
        (select array_agg((${vocabulary}::text[])[1 + floor(power(random(), 2.2) * ${words.length})::int] || case when i % 17 = 0 then ((n * 31 + i) % 9000)::text else '' end)
          from generate_series(1, 120) i where n > 0) as text_words
      from generate_series(1, ${count}::int) n) made`);
  await db.execute(sql`vacuum analyze stories`);
  return `bai-${Math.floor(count / 2)}`;
}
