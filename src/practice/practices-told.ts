import type { PracticeWords } from "#rooms/exemplars/commands/replication/write-practice.ts";

/** How far a taker of practice has come: has just begun, has reported, was confirmed by its head. */
export type TakerStage = "trying" | "reported" | "confirmed";

/** Một đơn vị làm theo of practice: `baseline` and `result` in the measure of the practice. */
export type ToldTaker = {
  unit: string;
  stage: TakerStage;
  problem: string;
  adapted: string;
  baseline: number;
  result: number;
  words: string;
};

/** Cách làm written for others, under the name of its exemplar, with the units that took it over; invented. */
export type ToldPractice = { exemplar: string; words: PracticeWords; takers: readonly ToldTaker[] };

export const toldPractices: Record<string, readonly ToldPractice[]> = {
  "ca-mau": [
    {
      exemplar: "Phiên tòa rút kinh nghiệm trực tuyến",
      words: {
        title: "Phiên tòa rút kinh nghiệm trực tuyến",
        problem: "Thẩm phán ở huyện xa ít được dự phiên tòa rút kinh nghiệm, góp ý đến chậm.",
        way: "Mỗi quý chọn một vụ. Hội trường tỉnh mở đường truyền, các Tòa án huyện dự tại phòng họp. Phiếu góp ý gửi ngay trong ngày, chủ tọa trả lời bằng văn bản trong ba ngày.",
        effect: "Bốn phiên một năm, 100 % Tòa án huyện dự; án bị hủy vì lỗi tố tụng giảm.",
        surroundings: "Cần đường truyền ổn định và một màn hình ở phòng họp.",
        measure: "phiên",
      },
      takers: [
        {
          unit: "Tòa án nhân dân huyện Cái Nước",
          stage: "confirmed",
          problem: "Mỗi năm chỉ cử được hai người đi dự ở tỉnh.",
          adapted: "Cả Thư ký cùng dự; phiếu góp ý viết chung theo tổ.",
          baseline: 1,
          result: 4,
          words: "Dự đủ bốn phiên, 36 lượt góp ý, 12 góp ý được tiếp thu.",
        },
        {
          unit: "Tòa án nhân dân huyện U Minh",
          stage: "reported",
          problem: "Thẩm phán trẻ ít được xem điều hành phiên tòa phức tạp.",
          adapted: "Xem lại bản ghi vào chiều thứ Sáu.",
          baseline: 0,
          result: 3,
          words: "Dự ba phiên; một phiên mất đường truyền, xem lại bản ghi.",
        },
        {
          unit: "Tòa Lao động",
          stage: "trying",
          problem: "Án lao động ít, khó tự tổ chức phiên tòa rút kinh nghiệm.",
          adapted: "Dự chung với Tòa Dân sự.",
          baseline: 0,
          result: 0,
          words: "",
        },
      ],
    },
    {
      exemplar: "Tòa án nhân dân huyện Cái Nước",
      words: {
        title: "Một cửa nhận đơn, hẹn giờ trả lời",
        problem: "Người dân phải đi lại nhiều lần để bổ sung đơn khởi kiện.",
        way: "Một người trực nhận đơn, có danh mục giấy tờ theo từng loại việc, hẹn giờ trả lời trên giấy biên nhận.",
        effect: "Thụ lý đơn trong ba ngày; số lần bổ sung trung bình từ 2,4 còn 1,1.",
        surroundings: "Huyện có đông người dân ở xa trung tâm.",
        measure: "đơn",
      },
      takers: [],
    },
  ],
  "soc-trang": [
    {
      exemplar: "Cà phê pháp luật",
      words: {
        title: "Cà phê pháp luật sáng thứ Bảy",
        problem: "Người dân ngại đến hội trường nghe tuyên truyền pháp luật.",
        way: "Sáng thứ Bảy tuần đầu mỗi tháng, báo cáo viên ngồi ở quán cà phê, người dân hỏi tự do; câu hỏi khó ghi lại và trả lời bằng giấy trong một tuần.",
        effect: "Mỗi buổi 25 đến 40 người; câu hỏi được trả lời tại chỗ.",
        surroundings: "Cần một người nói được tiếng Khmer ở nơi đông đồng bào.",
        measure: "buổi",
      },
      takers: [
        {
          unit: "Phòng Tư pháp thị xã Vĩnh Châu",
          stage: "confirmed",
          problem: "Buổi tuyên truyền ở xã chỉ có 10 đến 15 người dự.",
          adapted: "Tổ chức ở sân chùa sau giờ lễ, có người nói tiếng Khmer.",
          baseline: 2,
          result: 9,
          words: "Chín buổi, trung bình 32 người dự.",
        },
        {
          unit: "Phòng Tư pháp huyện Trần Đề",
          stage: "trying",
          problem: "Ngư dân đi biển dài ngày, không dự được buổi tối.",
          adapted: "Tổ chức ở bến cá vào ngày con nước kém.",
          baseline: 0,
          result: 0,
          words: "",
        },
      ],
    },
    {
      exemplar: "Phòng Hành chính tư pháp",
      words: {
        title: "Trả kết quả hộ tịch lưu động ở phum, sóc",
        problem: "Bà con ở xa ngại đi lấy giấy tờ hộ tịch.",
        way: "Gom hồ sơ theo xã, mỗi tháng hai buổi đem kết quả đến nhà văn hóa; người lấy ký nhận tại chỗ, sai sót sửa ngay.",
        effect: "18 buổi lưu động, 940 hồ sơ.",
        surroundings: "Có người nói tiếng Khmer, có xe của đơn vị.",
        measure: "hồ sơ",
      },
      takers: [],
    },
  ],
  "thai-binh": [
    {
      exemplar: "Kho vật chứng một mã",
      words: {
        title: "Kho vật chứng một mã",
        problem: "Tìm vật chứng lâu, kiểm kê mất nhiều ngày, dễ nhầm.",
        way: "Mỗi vật chứng dán một mã khi nhập kho, sổ điện tử ghi vị trí; xuất, nhập đều quét mã và ký.",
        effect: "Tìm trong hai phút, kiểm kê trong một ngày.",
        surroundings: "Cần máy in nhãn và một máy tính ở kho.",
        measure: "vật chứng",
      },
      takers: [
        {
          unit: "Chi cục Thi hành án dân sự huyện Kiến Xương",
          stage: "confirmed",
          problem: "Kiểm kê kho mất bốn ngày, hai lần lệch sổ.",
          adapted: "Dùng nhãn viết tay cho vật chứng nhỏ.",
          baseline: 0,
          result: 412,
          words: "412 vật chứng có mã; kiểm kê trong một ngày, không lệch.",
        },
        {
          unit: "Chi cục Thi hành án dân sự huyện Tiền Hải",
          stage: "reported",
          problem: "Kho chung với cơ quan khác, khó phân biệt.",
          adapted: "Mã có màu riêng theo năm.",
          baseline: 0,
          result: 230,
          words: "230 vật chứng có mã; còn 40 vật chứng cồng kềnh chưa dán.",
        },
        {
          unit: "Chi cục Thi hành án dân sự huyện Vũ Thư",
          stage: "trying",
          problem: "Sổ giấy cũ rách, khó đối chiếu.",
          adapted: "Nhập lại sổ cũ trước khi dán mã.",
          baseline: 0,
          result: 0,
          words: "",
        },
      ],
    },
    {
      exemplar: "Chi cục Thi hành án dân sự thành phố Thái Bình",
      words: {
        title: "Thông báo thi hành án qua tin nhắn có xác nhận",
        problem: "Giấy báo gửi qua bưu điện đến chậm, người nhận nói không biết.",
        way: "Hỏi số điện thoại và sự đồng ý khi nhận đơn; gửi tin nhắn ngắn, người nhận trả lời mã xác nhận, in kèm hồ sơ.",
        effect: "Thi hành xong 84 % số việc có điều kiện.",
        surroundings: "Chỉ thay cho giấy báo khi người nhận đã đồng ý bằng văn bản.",
        measure: "việc",
      },
      takers: [],
    },
  ],
  "ninh-binh": [
    {
      exemplar: "Điểm tựa pháp lý",
      words: {
        title: "Điểm tựa pháp lý cho phụ nữ, trẻ em",
        problem: "Phụ nữ bị bạo lực gia đình không biết hỏi ai, ngại đến cơ quan nhà nước.",
        way: "Đường dây nóng trực cùng Hội Phụ nữ, hẹn gặp ở nơi kín đáo, trợ giúp viên theo suốt vụ việc.",
        effect: "210 lượt tư vấn trong một năm.",
        surroundings: "Cần quy chế phối hợp với Hội Phụ nữ và người trực là nữ.",
        measure: "lượt tư vấn",
      },
      takers: [
        {
          unit: "Phòng Tư pháp huyện Kim Sơn",
          stage: "confirmed",
          problem: "Hòa giải viên nam khó nghe chuyện riêng của phụ nữ.",
          adapted: "Trực ở nhà xứ và hội quán vào chiều Chủ nhật.",
          baseline: 6,
          result: 48,
          words: "48 lượt tư vấn, bốn việc chuyển trợ giúp pháp lý.",
        },
        {
          unit: "Phòng Tư pháp huyện Nho Quan",
          stage: "trying",
          problem: "Xã miền núi ít biết đến trợ giúp pháp lý.",
          adapted: "Đi cùng tổ vay vốn của Hội Phụ nữ.",
          baseline: 3,
          result: 0,
          words: "",
        },
      ],
    },
    {
      exemplar: "Phòng Hành chính và Bổ trợ tư pháp",
      words: {
        title: "Trả lý lịch tư pháp tại nhà",
        problem: "Người dân chờ lâu và phải đi lại để lấy phiếu lý lịch tư pháp.",
        way: "Tra cứu trước trong ngày nhận hồ sơ, gửi phiếu qua bưu chính theo yêu cầu, nhắn tin khi gửi.",
        effect: "Rút thời hạn trả kết quả từ 10 ngày còn 6 ngày.",
        surroundings: "Có thỏa thuận với bưu chính công ích.",
        measure: "phiếu",
      },
      takers: [],
    },
  ],
  "dak-lak": [
    {
      exemplar: "Tủ sách pháp luật buôn làng",
      words: {
        title: "Tủ sách pháp luật buôn làng",
        problem: "Tủ sách ở xã ít người đọc, sách không có tiếng Ê Đê.",
        way: "Đặt tủ ở nhà cộng đồng, già làng giữ sổ mượn, sách hai thứ tiếng, đổi sách giữa các buôn mỗi tháng.",
        effect: "14 buôn có tủ sách; 60 lượt mượn mỗi tháng.",
        surroundings: "Già làng hoặc người có uy tín nhận giữ.",
        measure: "tủ sách",
      },
      takers: [
        {
          unit: "Phòng Tư pháp huyện Cư M’gar",
          stage: "confirmed",
          problem: "Tủ sách ở trụ sở xã cả năm không ai mượn.",
          adapted: "Đặt ở nhà cộng đồng và hai quán cà phê.",
          baseline: 1,
          result: 6,
          words: "Sáu tủ sách, 140 lượt mượn trong ba tháng.",
        },
        {
          unit: "Phòng Tư pháp huyện Krông Pắc",
          stage: "reported",
          problem: "Người già không đọc được chữ phổ thông.",
          adapted: "Thêm bản ghi âm tiếng Ê Đê phát ở loa buôn.",
          baseline: 0,
          result: 3,
          words: "Ba tủ sách và chín bài ghi âm.",
        },
        {
          unit: "Phòng Tư pháp huyện Lắk",
          stage: "trying",
          problem: "Buôn ở xa trung tâm xã trên 15 km.",
          adapted: "Tủ sách lưu động theo phiên chợ.",
          baseline: 0,
          result: 0,
          words: "",
        },
      ],
    },
    {
      exemplar: "Phòng Bổ trợ tư pháp",
      words: {
        title: "Đối thoại hằng quý với tổ chức hành nghề công chứng",
        problem: "Kiến nghị của các văn phòng công chứng kéo dài, trả lời mỗi nơi một khác.",
        way: "Mỗi quý một buổi, câu hỏi gửi trước mười ngày, trả lời bằng văn bản chung cho mọi tổ chức.",
        effect: "Giải quyết 27 vướng mắc, không còn kiến nghị kéo dài.",
        surroundings: "Lãnh đạo Sở chủ trì.",
        measure: "vướng mắc",
      },
      takers: [],
    },
  ],
};
