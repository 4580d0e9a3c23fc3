/** The door of the portal room: its addresses, all of them open to everybody. */
export { portalRoutes } from "./routes.tsx";
