import { Button, day, List, Sheet, State } from "#kernel/web/index.tsx";
import { driveLook } from "../drive-look.ts";
import type { MovementFacts } from "./movement-facts.ts";

/** Các đợt thi đua of the movement, each with how it stands. */
export function DrivesPart({ movement, drives, may, today }: MovementFacts) {
  if (drives.length === 0 && !may.edit.allowed) return null;
  return (
    <Sheet title="Đợt thi đua">
      <List>
        {drives.map((drive) => {
          const look = driveLook(drive, today);
          return (
            <li key={drive.id}>
              <p>
                <a href={`/drives/${drive.id}`}>{drive.name}</a>
              </p>
              <p class="soft">
                {day(drive.startsOn)} – {day(drive.endsOn)}
                {drive.greetings.length > 0 && `, chào mừng ${drive.greetings.length} ngày kỷ niệm`}
              </p>
              <State is={look.state}>{look.word}</State>
            </li>
          );
        })}
      </List>
      {may.edit.allowed && (
        <p class="block">
          <Button words="Thêm đợt thi đua" icon="plus" small href={`/movements/${movement.id}/drives/new`} />
        </p>
      )}
    </Sheet>
  );
}
