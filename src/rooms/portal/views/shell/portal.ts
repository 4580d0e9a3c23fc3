import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PortalAgency } from "../../queries/agency.ts";

/** What every part of a portal page can ask: whose portal it is, and whether letters are large. */
export type Portal = {
  /** Null on the page of all agencies. */
  agency: PortalAgency | null;
  /** Chữ to: asked in the address, kept by every link of the page, so that nothing is stored of a reader. */
  large: boolean;
  /** The address of this page without the size of letters. */
  path: string;
  publicUrl: string;
};

export const PortalContext = createContext<Portal | null>(null);

/** The portal of the page being drawn; throws outside of one. */
export function usePortal(): Portal {
  const found = useContext(PortalContext);
  if (!found) throw new Error("Parts of the portal are drawn inside <PortalPage>.");
  return found;
}

/** An address of the portal with the size of letters kept. */
export function withLetters(href: string, large: boolean): string {
  if (!large || !href.startsWith("/")) return href;
  const [before = "", after] = href.split("#");
  return `${before}${before.includes("?") ? "&" : "?"}chu=to${after === undefined ? "" : `#${after}`}`;
}
