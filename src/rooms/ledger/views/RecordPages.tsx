import { Act, Button, DateField, day, Filters, initial, Note, Page, PrintButton, Sheet } from "#kernel/web/index.tsx";
import { holderNames } from "#rooms/awards/index.ts";
import type { PersonRecordShown, RecordAward, UnitRecordShown } from "../queries/record-page.ts";
import { CertificationRows } from "./certifications/CertificationRows.tsx";
import { AwardRows, InitiativeRows, RatingRows } from "./RecordParts.tsx";

const title = "Quá trình thi đua, khen thưởng";

/** The record of a person, printable; what is confidential stands on a page of its own. */
export function PersonRecordPage(props: {
  shown: PersonRecordShown;
  asOf: string;
  today: string;
  mayKnow: boolean;
  mayRate: boolean;
}) {
  const { person, awards, initiatives, ratings, service, seesRatings } = props.shown;
  const at = `/people/${person.id}`;
  return (
    <Page
      title={person.name}
      face={initial(person.name)}
      over={title}
      under={person.place}
      crumbs={[
        { words: "Đơn vị, con người", href: "/people" },
        { words: person.name, href: at },
      ]}
      here={title}
      act={
        <Act>
          <PrintButton second />
          {seesRatings && <Button words="Lộ trình khen thưởng" href={`/road-maps/people/${person.id}`} second />}
          {props.mayKnow && <Button words="Kỷ luật, việc chưa kết luận" href={`${at}/discipline`} second />}
        </Act>
      }
    >
      <AsOf {...props} action={`${at}/record`} />
      <AwardRows title="Khen thưởng" awards={awards} />
      {initiatives.length > 0 && <InitiativeRows initiatives={initiatives} />}
      {seesRatings && <RatingRows ratings={ratings} mayCorrect={props.mayRate} />}
      {seesRatings && (
        <CertificationRows
          certifications={props.shown.certifications}
          aside={<a href={`${at}/certifications`}>Ghi, rút xác nhận</a>}
        />
      )}
      {seesRatings && (
        <Sheet title="Thời gian công tác" block>
          <p>
            {service ? (
              <>
                Từ {day(service.since)} <span class="soft">({service.document})</span>
              </>
            ) : (
              "Chưa ghi ngày bắt đầu công tác nên điều kiện về số năm công tác chưa đủ dữ liệu để xét."
            )}{" "}
            {props.mayRate && <a href={`${at}/service`}>{service ? "Sửa" : "Ghi ngày bắt đầu công tác"}</a>}
          </p>
        </Sheet>
      )}
    </Page>
  );
}

/** The record of a unit: its own, and what it inherited under the names of their day. */
export function UnitRecordPage(props: {
  shown: UnitRecordShown;
  asOf: string;
  today: string;
  mayRate: boolean;
  mayKnow: boolean;
}) {
  const { unit, awards, inherited, ratings } = props.shown;
  const at = `/units/${unit.id}`;
  return (
    <Page
      title={unit.name}
      over={title}
      crumbs={[
        { words: "Đơn vị, con người", href: "/units" },
        { words: unit.name, href: at },
      ]}
      here={title}
      act={
        <Act>
          <PrintButton second />
          {props.mayRate && <Button words="Lộ trình khen thưởng" href={`/road-maps/units/${unit.id}`} second />}
          {props.mayKnow && <Button words="Việc chưa kết luận" href={`${at}/matters`} second />}
        </Act>
      }
    >
      <AsOf {...props} action={`${at}/record`} />
      <AwardRows title="Khen thưởng của tập thể" awards={awards} />
      {inherited.length > 0 && <AwardRows title="Khen thưởng của các đơn vị trước đây" awards={inherited} inherited />}
      <RatingRows ratings={ratings} mayCorrect={props.mayRate} />
      <CertificationRows
        certifications={props.shown.certifications}
        aside={<a href={`${at}/certifications`}>Ghi, rút xác nhận</a>}
      />
    </Page>
  );
}

/** The record of a household, or of somebody known by name alone. */
export function OutsiderRecordPage(props: {
  outsider: { id: string; kind: keyof typeof holderNames; name: string; place: string };
  awards: RecordAward[];
  asOf: string;
  today: string;
}) {
  const { outsider } = props;
  return (
    <Page
      title={outsider.name}
      over={`${holderNames[outsider.kind]} ngoài danh sách của cơ quan`}
      under={outsider.place}
      crumbs={[{ words: "Thi đua, khen thưởng", href: "/ledger" }]}
      act={
        <Act>
          <PrintButton second />
        </Act>
      }
    >
      <AsOf {...props} action={`/outsiders/${outsider.id}/record`} />
      <AwardRows title="Khen thưởng" awards={props.awards} />
    </Page>
  );
}

function AsOf(props: { asOf: string; today: string; action: string }) {
  return (
    <>
      <Filters
        label="Tính đến ngày"
        action={props.action}
        found={props.asOf !== props.today && <a href={props.action}>Xem đến hôm nay</a>}
      >
        <DateField name="asOf" label="Tính đến ngày" value={props.asOf} />
      </Filters>
      {props.asOf !== props.today && <Note>Đang xem những gì đã có tính đến {day(props.asOf)}.</Note>}
    </>
  );
}
