import type { ComponentChildren } from "preact";
import { day, List, State } from "#kernel/web/index.tsx";
import type { OpinionSubject } from "../schema.ts";

/** The names of a list as the public reads them; `act` draws what may be done with one. */
export function SubjectLines(props: {
  subjects: OpinionSubject[];
  act?: (subject: OpinionSubject) => ComponentChildren;
}) {
  return (
    <List>
      {props.subjects.map((subject) => (
        <li key={subject.id}>
          <div class="pair">
            <h3>{subject.name}</h3>
            {subject.takenOutOn && <State is="off">Đưa ra khỏi danh sách {day(subject.takenOutOn)}</State>}
          </div>
          <p class="soft">{[subject.post, subject.unit].filter(Boolean).join(", ")}</p>
          <p>Đề nghị: {subject.proposed}</p>
          {subject.achievement ? (
            <p class="pre">{subject.achievement}</p>
          ) : (
            <p>
              <State is="risk">Chưa ghi thành tích</State>
            </p>
          )}
          {subject.takenOutReason && <p>Lý do đưa ra: {subject.takenOutReason}</p>}
          {props.act && <div class="button-row">{props.act(subject)}</div>}
        </li>
      ))}
    </List>
  );
}
