// Prints every address of the program with its method: npm run routes
import "tsx";

const { listRoutes } = await import("../src/app/list-routes.ts");
for (const line of listRoutes()) console.log(line);
