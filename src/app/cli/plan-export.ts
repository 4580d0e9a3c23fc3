import { stderr, stdout } from "node:process";
import { exportedPlans } from "#rooms/plans/index.ts";
import { badInput } from "./say.ts";
import { withDatabase } from "./with-database.ts";

/** `plan export ID`: prints the plan as a pack; the id stands in its address, the key in its pack. */
export async function run(args: string[]): Promise<number> {
  const wanted = args[0];
  if (!wanted) {
    stderr.write("Ghi mã kế hoạch sau lệnh: mã ở cuối địa chỉ trang kế hoạch, hoặc khóa của gói, ví dụ ca-mau.\n");
    return badInput;
  }
  return withDatabase(async (db) => {
    const [found, ...others] = await exportedPlans(db, wanted);
    if (!found || others.length > 0) {
      stderr.write(
        found
          ? `Có ${others.length + 1} kế hoạch mang khóa ${wanted}; hãy ghi mã của một kế hoạch.\n`
          : `Không có kế hoạch nào mang mã hoặc khóa ${wanted}.\n`,
      );
      return badInput;
    }
    stdout.write(found);
    return 0;
  });
}
