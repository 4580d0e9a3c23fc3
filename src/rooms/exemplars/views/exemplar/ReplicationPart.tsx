import { count, Sheet } from "#kernel/web/index.tsx";
import type { ExemplarPageParts } from "../../queries/exemplar-page.ts";
import { confirmedSpread, spreadTree } from "../../replication/spread-tree.ts";
import type { Exemplar } from "../../schema.ts";
import { PracticeSheet } from "../replication/PracticeSheet.tsx";
import { SpreadTree } from "../replication/SpreadTree.tsx";

/** Đơn vị làm theo: the tree in words, and the way to map, table and follow-ups; the practice where it was written. */
export function ReplicationPart(props: { exemplar: Exemplar; news: ExemplarPageParts["replication"] }) {
  const { takers, practice } = props.news;
  const path = `/exemplars/${props.exemplar.id}/replications`;
  const { result } = confirmedSpread(takers);
  return (
    <>
      {practice && <PracticeSheet practice={practice} href={null} />}
      {takers.length > 0 && (
        <Sheet
          title="Đơn vị làm theo"
          aside={
            <a class="small" href={path}>
              Xem bản đồ và bảng
            </a>
          }
        >
          <div class="tree">
            <p>
              <b>{props.exemplar.name}</b>
              {result > 0 && (
                <span>{`${count(result)} ${practice?.measure ?? ""} đã xác nhận ở các nơi làm theo`}</span>
              )}
            </p>
            <SpreadTree tree={spreadTree(takers)} measure={practice?.measure ?? ""} />
          </div>
        </Sheet>
      )}
    </>
  );
}
