import { day, units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicMovementPage } from "../../queries/movements.ts";
import { Crumbs } from "../Crumbs.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { yearsOf } from "./MovementLines.tsx";

/** Một phong trào: its theme, whom it asks, what it is about, its drives. */
export function MovementPage(props: { portal: Portal; movement: PublicMovementPage }) {
  const { portal, movement } = props;
  const agency = portal.agency!;
  const description = movement.theme ?? `${movement.name}, ${movement.ownerName}.`;
  return (
    <PortalPage portal={portal} part="movements" told={{ title: movement.name, description }}>
      <Crumbs
        steps={[
          { words: "Gương điển hình", href: addresses.home(agency.key) },
          { words: "Phong trào", href: addresses.movements(agency.key) },
        ]}
      />
      <header class="story-head">
        <p class="field">
          {movement.ownerName}, {yearsOf(movement)}
        </p>
        <h1>{movement.name}</h1>
        {movement.theme && <p class="stand">{movement.theme}</p>}
        <p class="by">
          {movement.number && movement.launchedOn && (
            <span>
              Phát động theo văn bản số {movement.number} ngày {day(movement.launchedOn)}
            </span>
          )}
          <span>{units(movement.units, "đơn vị")} tham gia</span>
          {movement.closed && <span>Đã tổng kết</span>}
        </p>
      </header>
      <div class="story">
        <div class="text">
          {movement.slogan && <blockquote>{movement.slogan}</blockquote>}
          {movement.audience && <Part title="Đối tượng tham gia" words={movement.audience} />}
          {movement.content && <Part title="Nội dung" words={movement.content} />}
          {movement.criteria && <Part title="Tiêu chí" words={movement.criteria} />}
        </div>
        {movement.drives.length > 0 && (
          <aside class="side" aria-label="Các đợt thi đua">
            <section aria-labelledby="dot">
              <h2 id="dot">Các đợt thi đua</h2>
              <ul class="taken">
                {movement.drives.map((drive) => (
                  <li key={drive.name}>
                    <span>
                      {drive.name}
                      <br />
                      <span class="soft">
                        {day(drive.startsOn)} – {day(drive.endsOn)}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          </aside>
        )}
      </div>
    </PortalPage>
  );
}

function Part({ title, words }: { title: string; words: string }) {
  return (
    <>
      <h2>{title}</h2>
      {words
        .split(/\n+/)
        .filter((line) => line.trim())
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </>
  );
}
