import { addresses, type AboutPage as Name } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { aboutTexts } from "./about.vi.ts";

/** How the portal works: in three short pages. */
export function AboutPage(props: { portal: Portal; page: Name }) {
  const { title, stand, parts } = aboutTexts[props.page];
  const agency = props.portal.agency!;
  return (
    <PortalPage portal={props.portal} told={{ title, description: stand }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} />
      <header class="story-head">
        <h1>{title}</h1>
        <p class="stand">{stand}</p>
      </header>
      <div class="story">
        <div class="text">
          {parts.map(({ title: head, words }) => (
            <section key={head}>
              <h2>{head}</h2>
              {words.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          ))}
          {props.page === "dinh-chinh-go-bai" && (
            <p>
              <a class="btn" href={addresses.deedForm(agency.key)}>
                Gửi yêu cầu đến {agency.name}
              </a>
            </p>
          )}
        </div>
      </div>
    </PortalPage>
  );
}
