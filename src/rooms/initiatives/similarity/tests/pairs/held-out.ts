import type { Family } from "./types.ts";

/** Pairs that nothing is tuned on: what the comparison is worth is measured here. Invented, in the manner of offices. */
export const heldOut: Family[] = [
  {
    title: "Công chứng ngoài giờ cho người cao tuổi, người khuyết tật",
    text: "Người già yếu, người khuyết tật muốn lập di chúc hoặc ủy quyền phải nhờ con cháu nghỉ làm đưa đi. Phòng công chứng lập đường dây hẹn, mỗi tuần ba tối có một công chứng viên và một nhân viên đến nhà, mang theo máy in, bàn ký và máy quay để ghi lại ý chí của người yêu cầu. Phí thu như tại trụ sở, không thu thêm công đi lại trong bán kính mười cây số. Trong tám tháng đã phục vụ 97 người, không có khiếu nại.",
    copies: [
      {
        how: "reworded",
        title: "Phục vụ công chứng lưu động buổi tối tại nhà",
        text: "Khi cần lập di chúc, ủy quyền, cụ già và người khuyết tật thường phải nhờ con cháu nghỉ việc chở đi. Chúng tôi mở đường dây hẹn lịch; mỗi tuần có ba buổi tối một công chứng viên cùng một nhân viên đến tận nhà, mang máy in, bàn ký, máy quay ghi lại ý chí người yêu cầu công chứng. Mức phí như ở trụ sở và không tính tiền đi lại trong vòng 10 km. Sau 8 tháng phục vụ được 97 người, chưa phát sinh khiếu nại nào.",
      },
      {
        how: "deep",
        title: "Công chứng đến với người không đi lại được",
        text: "Thay vì bắt người yếu đi đến phòng công chứng, công chứng viên đi đến họ. Một số điện thoại nhận lịch hẹn; ba tối trong tuần nhóm hai người mang máy in và máy quay tới nhà người yêu cầu, quay lại lúc người ấy nói rõ ý chí của mình rồi ký. Biểu phí giữ nguyên, quãng đường dưới mười cây số không tính tiền. Gần một trăm cụ già và người khuyết tật đã lập được di chúc, giấy ủy quyền theo cách này.",
      },
    ],
    others: [
      {
        title: "Cơ sở dữ liệu giao dịch bất động sản đã công chứng",
        text: "Có căn nhà được bán hai lần ở hai phòng công chứng khác nhau trong một tuần. Các tổ chức hành nghề công chứng trong tỉnh thống nhất nhập mỗi hợp đồng lên một cơ sở dữ liệu chung ngay khi ký, công chứng viên tra trước khi nhận hồ sơ. Hệ thống cảnh báo khi thửa đất đang bị ngăn chặn. Đã chặn được 23 giao dịch trùng.",
      },
      {
        title: "Hợp đồng mẫu dễ hiểu cho giao dịch thường gặp",
        text: "Hợp đồng công chứng nhiều chữ khó, người dân ký mà không hiểu. Phòng soạn mười hai hợp đồng mẫu chữ to, mỗi điều có một câu giải thích bên lề và ô đánh dấu đã hiểu. Công chứng viên đọc phần bên lề trước khi ký. Thời gian giải thích giảm, số vụ tranh chấp vì hiểu sai không còn.",
      },
    ],
    near: [
      {
        title: "Dịch vụ trông người nhà và xe lăn tại phòng công chứng",
        text: "Người già yếu, người khuyết tật muốn lập di chúc hoặc ủy quyền phải nhờ con cháu nghỉ làm đưa đi. Phòng công chứng làm lại lối dốc, sắm hai xe lăn, dành một quầy thấp ở tầng trệt và một bạn đoàn viên đón từ cổng, đọc to từng trang cho người mắt kém. Người già được làm trước, trung bình chờ chín phút.",
      },
    ],
  },
  {
    title: "Phần mềm theo dõi thi hành pháp luật về xử lý vi phạm hành chính",
    text: "Số liệu xử phạt của mười lăm huyện gửi về bằng thư, cộng tay mất hai tuần mà vẫn lệch. Phòng viết một trang nhập liệu đơn giản, mỗi quyết định xử phạt ghi một dòng gồm lĩnh vực, mức phạt, ngày thi hành; chương trình tự tính quá hạn thi hành, tự lập biểu báo cáo theo mẫu của Bộ. Huyện nào chưa nhập thì đèn đỏ hiện trên bản đồ tỉnh. Báo cáo năm hoàn thành trong một buổi, số quyết định quá hạn chưa thi hành giảm 38%.",
    copies: [
      {
        how: "reworded",
        title: "Ứng dụng tổng hợp số liệu xử phạt vi phạm hành chính toàn tỉnh",
        text: "15 huyện gửi số liệu xử phạt qua thư điện tử, việc cộng thủ công kéo dài hai tuần và thường không khớp. Phòng đã xây dựng một trang nhập liệu đơn giản: từng quyết định xử phạt là một dòng có lĩnh vực, mức phạt và ngày thi hành, phần mềm tự xác định quyết định quá hạn, tự động lập biểu mẫu báo cáo của Bộ. Trên bản đồ tỉnh, huyện chưa nhập hiện đèn đỏ. Nhờ thế báo cáo năm làm xong trong một buổi; quyết định quá hạn chưa thi hành giảm được 38%.",
      },
      {
        how: "turned",
        title: "Quản lý dữ liệu xử lý vi phạm hành chính",
        text: "Huyện nào chưa nhập liệu thì hiện đèn đỏ trên bản đồ tỉnh. Biểu báo cáo theo mẫu của Bộ do chương trình tự lập, quá hạn thi hành cũng tự tính; mỗi quyết định xử phạt chỉ ghi một dòng gồm mức phạt, lĩnh vực, ngày thi hành trên trang nhập liệu do phòng viết. Trước kia mười lăm huyện gửi thư về, cộng tay mất hai tuần mà vẫn lệch.",
      },
    ],
    others: [
      {
        title: "Bộ tình huống mẫu lập biên bản vi phạm hành chính",
        text: "Biên bản vi phạm hành chính của xã sai nhiều nhất ở phần mô tả hành vi và thẩm quyền. Phòng biên soạn sáu mươi tình huống mẫu trong đất đai, môi trường, xây dựng, mỗi tình huống có biên bản điền sẵn và chỗ hay sai in đậm. Tập huấn theo cách cho công chức xã sửa biên bản sai. Tỷ lệ quyết định bị hủy giảm từ 12% còn 3%.",
      },
      {
        title: "Thư nhắc nộp phạt bằng giọng gần gũi",
        text: "Người bị phạt hành chính hay quên nộp hoặc không biết nộp ở đâu. Phòng thay giấy đôn đốc khô khan bằng thư ngắn nêu rõ số tiền, ba cách nộp, ngày cuối để khỏi bị cưỡng chế, có mã thanh toán. Thư gửi trước hạn năm ngày. Tỷ lệ tự nguyện nộp phạt đúng hạn tăng từ 58% lên 81%.",
      },
    ],
    near: [
      {
        title: "Giao ban số liệu xử phạt bằng họp trực tuyến hằng tuần",
        text: "Số liệu xử phạt của mười lăm huyện gửi về bằng thư, cộng tay mất hai tuần mà vẫn lệch. Phòng mở cuộc họp trực tuyến ba mươi phút mỗi chiều thứ Năm, từng huyện đọc số, thư ký ghi thẳng lên bảng chiếu, lệch ở đâu hỏi ngay ở đó. Cuối năm chỉ còn cộng mười hai bảng tháng. Báo cáo năm không phải gửi lại lần nào.",
      },
    ],
  },
  {
    title: "Phân loại án dân sự để xếp lịch theo độ khó",
    text: "Án dân sự giao cho thẩm phán theo vòng nên có người cùng lúc giữ ba vụ tranh chấp thừa kế nhiều thế hệ, người khác toàn vụ đòi nợ đơn giản. Tòa lập bảng chấm độ khó mười tiêu chí như số đương sự, yếu tố nước ngoài, phải định giá, phải ủy thác; tổng điểm chia ba mức. Chánh án giao án sao cho tổng điểm đang giữ của mỗi thẩm phán gần bằng nhau. Án quá hạn giảm từ 31 vụ còn 4 vụ.",
    copies: [
      {
        how: "reworded",
        title: "Giao án theo điểm độ khó giữa các thẩm phán",
        text: "Do án dân sự được giao theo vòng, có thẩm phán phải giữ cùng lúc ba vụ thừa kế nhiều thế hệ trong khi người khác chỉ có các vụ đòi nợ đơn giản. Chúng tôi xây dựng bảng chấm độ khó gồm 10 tiêu chí (số lượng đương sự, có yếu tố nước ngoài, phải ủy thác, phải định giá...), cộng điểm và chia thành 3 mức. Chánh án căn cứ tổng điểm đang giữ để giao án sao cho các thẩm phán gần bằng nhau. Kết quả số vụ quá hạn từ 31 xuống còn 4.",
      },
      {
        how: "part",
        title: "Đổi mới quản lý, điều hành tại Tòa án nhân dân khu vực",
        text: "Đầu tuần tòa họp giao ban mười lăm phút đứng, mỗi người nói ba việc khó nhất. Các mẫu biên bản được thống nhất trong toàn đơn vị. Về phân công, tòa lập bảng chấm độ khó mười tiêu chí như số đương sự, yếu tố nước ngoài, phải định giá, phải ủy thác, chia ba mức, chánh án giao án sao cho tổng điểm đang giữ của mỗi thẩm phán gần bằng nhau. Phòng hồ sơ sắp lại theo năm thụ lý.",
      },
    ],
    others: [
      {
        title: "Bản án mẫu có chú giải cho thẩm phán mới",
        text: "Thẩm phán mới bổ nhiệm viết bản án dân sự dài mà thiếu phân tích chứng cứ. Tòa chọn hai mươi bản án hay, chú giải bên lề vì sao đoạn này thuyết phục, đoạn nào nên tránh, họp đọc chung mỗi tháng một bản. Tỷ lệ án bị sửa vì lập luận giảm từ 4% còn 1,5%.",
      },
      {
        title: "Phiên tòa rút kinh nghiệm trực tuyến giữa các tòa khu vực",
        text: "Thẩm phán muốn dự phiên tòa rút kinh nghiệm phải đi xa cả ngày. Tòa truyền hình ảnh phiên tòa cho các tòa khu vực khác, người xem chấm phiếu điện tử ngay trong lúc xử theo sáu mục; cuối phiên hiện điểm và ý kiến. Mỗi thẩm phán được góp ý hai phiên một năm thay vì một phiên ba năm.",
      },
    ],
    near: [
      {
        title: "Thẩm phán chuyên sâu theo loại tranh chấp",
        text: "Án dân sự giao cho thẩm phán theo vòng nên có người cùng lúc giữ ba vụ tranh chấp thừa kế nhiều thế hệ, người khác toàn vụ đòi nợ đơn giản. Chánh án chia thẩm phán thành nhóm chuyên đất đai, thừa kế và nhóm hợp đồng, nợ; mỗi nhóm có tủ án lệ riêng và họp chuyên môn hằng tháng. Tỷ lệ án bị hủy của nhóm đất đai giảm từ 5% xuống 2%.",
      },
    ],
  },
  {
    title: "Phiên tòa giả định về bạo lực học đường",
    text: "Tuyên truyền pháp luật ở trường lâu nay là đọc bài dưới cờ, học sinh không nghe. Phòng phối hợp với tòa án và đoàn trường dựng phiên tòa giả định từ một vụ đánh bạn quay phim đã xảy ra, học sinh đóng bị cáo, bị hại, luật sư; kiểm sát viên thật ngồi ghế công tố. Trước khi tuyên án, cả trường bỏ phiếu đoán mức án rồi nghe giải thích. Năm học sau số vụ đánh nhau ở năm trường thí điểm giảm từ 26 xuống 7.",
    copies: [
      {
        how: "reworded",
        title: "Dùng phiên tòa giả định để phổ biến pháp luật cho học sinh",
        text: "Lâu nay phổ biến pháp luật trong nhà trường chủ yếu đọc bài dưới cờ nên các em không chú ý. Phối hợp với đoàn trường và tòa án, phòng dựng một phiên tòa giả định dựa trên vụ đánh bạn quay phim có thật; các em vào vai bị cáo, bị hại, luật sư, ghế công tố do kiểm sát viên thật ngồi. Trước lúc tuyên án toàn trường bỏ phiếu đoán mức án, sau đó nghe giải thích. Tại 5 trường thí điểm, số vụ đánh nhau từ 26 chỉ còn 7 trong năm học tiếp theo.",
      },
      {
        how: "bare",
        title: "Phien toa gia dinh ve bao luc hoc duong",
        text: "Tuyen truyen phap luat o truong lau nay la doc bai duoi co, hoc sinh khong nghe. Phong phoi hop voi toa an va doan truong dung phien toa gia dinh tu mot vu danh ban quay phim, hoc sinh dong bi cao, bi hai, luat su. Truoc khi tuyen an ca truong bo phieu doan muc an roi nghe giai thich.",
      },
    ],
    others: [
      {
        title: "Hộp thư kín tố giác bạo lực học đường",
        text: "Học sinh bị bắt nạt sợ không dám nói với thầy cô. Trường đặt địa chỉ nhận tin ẩn danh, có người trực trả lời trong hai giờ, chuyển cho tổ tư vấn gồm giáo viên, công an xã, phụ huynh. Mỗi tin có mã để em theo dõi mà không lộ tên. Học kỳ đầu nhận 48 tin, can thiệp sớm 19 trường hợp.",
      },
      {
        title: "Cuộc thi làm phim ngắn về an toàn giao thông",
        text: "Học sinh đi xe máy chưa đủ tuổi còn nhiều. Phòng phát động cuộc thi quay phim ba mươi giây bằng điện thoại về giao thông, mỗi lớp một phim, bình chọn trên trang của trường. Phim hay chiếu ở màn hình cổng trường giờ tan học. Vi phạm bị công an nhắc giảm 60% sau một năm.",
      },
    ],
    near: [
      {
        title: "Diễn đàn nói với thầy cô về bạo lực học đường",
        text: "Tuyên truyền pháp luật ở trường lâu nay là đọc bài dưới cờ, học sinh không nghe. Phòng phối hợp với đoàn trường tổ chức diễn đàn, mỗi lớp cử hai em lên hỏi hiệu trưởng và công an về chuyện bắt nạt, thầy cô phải trả lời tại chỗ. Nội dung được ghi thành mười cam kết dán ở cổng trường.",
      },
    ],
  },
  {
    title: "Xác minh điều kiện thi hành án theo tuyến xã",
    text: "Chấp hành viên đi xác minh từng vụ nên một xã có khi phải đến mười lần một tháng. Chi cục gom các vụ theo xã, mỗi tuần dành một ngày cho một tuyến, hẹn trước với công chức địa chính, công an xã và trưởng thôn, dùng phiếu xác minh chung một trang cho mỗi người phải thi hành án. Kết quả nhập ngay tại xã bằng máy tính bảng. Số vụ được xác minh mỗi ngày tăng từ ba lên mười một, tiền xăng xe giảm 57%.",
    copies: [
      {
        how: "reworded",
        title: "Gom tuyến khi xác minh tài sản người phải thi hành án",
        text: "Việc xác minh theo từng vụ khiến chấp hành viên có tháng đến một xã tới mười lần. Chúng tôi gom vụ việc theo xã, mỗi tuần bố trí một ngày đi một tuyến, có hẹn trước trưởng thôn, công an xã và công chức địa chính; mỗi người phải thi hành án dùng một phiếu xác minh chung gọn trong một trang, nhập kết quả ngay ở xã trên máy tính bảng. Nhờ vậy một ngày xác minh được 11 vụ so với 3 vụ trước đây và giảm 57% chi phí xăng xe.",
      },
      {
        how: "shortened",
        title: "Xác minh theo tuyến",
        text: "Gom các vụ theo xã, mỗi tuần một ngày cho một tuyến, hẹn trước công chức địa chính, công an xã, trưởng thôn; dùng phiếu xác minh chung một trang cho mỗi người phải thi hành án và nhập kết quả ngay tại xã bằng máy tính bảng.",
      },
    ],
    others: [
      {
        title: "Vận động thi hành án qua người có uy tín trong dòng họ",
        text: "Người phải thi hành án trốn tránh, cưỡng chế tốn kém và gây mất đoàn kết. Chấp hành viên lập danh sách người có uy tín của từng dòng họ, mời cùng đến nhà vận động, thống nhất lịch trả dần có chữ ký của cả gia đình. Trong 62 vụ tồn lâu năm, 41 vụ tự nguyện thi hành xong không phải cưỡng chế.",
      },
      {
        title: "Thu tiền thi hành án bằng chuyển khoản tự khớp vụ",
        text: "Tiền nộp thi hành án qua ngân hàng thường ghi thiếu nội dung, kế toán dò cả ngày. Chi cục cấp cho mỗi vụ một mã thanh toán, người nộp quét mã thì sao kê tự khớp với vụ án và biên lai điện tử gửi về điện thoại. Không còn khoản tiền treo chưa rõ của ai.",
      },
    ],
    near: [
      {
        title: "Thuê xe chung cho chấp hành viên đi cơ sở",
        text: "Chấp hành viên đi xác minh từng vụ nên một xã có khi phải đến mười lần một tháng. Chi cục thuê khoán một xe bảy chỗ theo tháng, ai đi đâu đăng ký trên bảng, cùng hướng thì ghép chuyến. Tiền xăng xe giảm 30% và không ai phải đi xe máy đường rừng một mình.",
      },
    ],
  },
  {
    title: "Lịch sử văn bản của một cơ sở giáo dục trên một trang",
    text: "Cán bộ phòng tổ chức của trường đại học mỗi lần làm quyết định phải hỏi nhau bản nào còn hiệu lực. Nhóm lập một trang tra cứu, mỗi quy chế có một dòng thời gian ghi ngày ban hành, ngày sửa, điều nào thay điều nào, bấm vào là thấy hai bản đặt cạnh nhau với chỗ khác được tô màu. Văn thư cập nhật ngay khi đóng dấu. Số quyết định phải thu hồi vì dẫn sai căn cứ giảm từ chín xuống không.",
    copies: [
      {
        how: "reworded",
        title: "Trang theo dõi hiệu lực quy chế nội bộ của nhà trường",
        text: "Khi làm quyết định, viên chức phòng tổ chức trong trường đại học thường phải hỏi nhau bản nào đang còn hiệu lực. Chúng tôi xây dựng một trang tìm kiếm; từng quy chế có dòng thời gian thể hiện ngày ban hành, ngày sửa đổi, điều nào được thay bằng điều nào, khi bấm vào thì hai bản hiện cạnh nhau và tô màu chỗ khác. Văn thư cập nhật lúc đóng dấu. Từ chỗ chín quyết định phải thu hồi do dẫn sai căn cứ, nay không còn quyết định nào.",
      },
      {
        how: "deep",
        title: "Biết ngay quy chế nào đang có hiệu lực",
        text: "Trong trường có hàng trăm quy chế, sửa đi sửa lại, người soạn quyết định dễ dẫn nhầm bản cũ. Trang tra cứu mới cho thấy lịch sử của từng quy chế: ban hành ngày nào, sửa lần nào, điều cũ được điều mới nào thay; hai bản có thể mở song song, phần khác nhau tô màu. Ngay khi văn bản được đóng dấu, văn thư đưa lên trang. Một năm qua không quyết định nào phải thu hồi vì căn cứ sai.",
      },
    ],
    others: [
      {
        title: "Ký số quyết định nhân sự trong trường đại học",
        text: "Quyết định nâng lương, đi công tác của trường phải trình ký giấy qua bốn phòng, mất năm ngày. Trường dùng ký số, người sau ký được ngay khi người trước xong, bản điện tử gửi thẳng cho giảng viên và kế toán. Quyết định đi công tác nay ký xong trong buổi sáng.",
      },
      {
        title: "Số hóa kho lưu trữ bằng cấp của trường đại học",
        text: "Cựu sinh viên xin bản sao văn bằng phải chờ hai tuần vì kho lưu trữ ở cơ sở cũ. Trường quét toàn bộ sổ gốc cấp bằng từ khóa đầu, nhập tên, ngày sinh, số hiệu, cho tra cứu xác thực qua mạng bằng số hiệu. Nhà tuyển dụng tự xác minh, phòng đào tạo cấp bản sao trong ngày.",
      },
    ],
    near: [
      {
        title: "Hộp thư hỏi về quy chế trong trường đại học",
        text: "Cán bộ phòng tổ chức của trường đại học mỗi lần làm quyết định phải hỏi nhau bản nào còn hiệu lực. Trường lập một hộp thư chung, pháp chế trực trả lời trong hai giờ, câu hỏi lặp lại thì đưa vào bản hỏi đáp phát hằng quý. Năm đầu có 412 câu hỏi, chín phần mười được trả lời đúng hẹn.",
      },
    ],
  },
  {
    title: "Mạng lưới luật sư trực qua điện thoại cho xã vùng sâu",
    text: "Người dân ở hai mươi xã vùng sâu muốn gặp luật sư phải đi gần trăm cây số. Sở và Đoàn luật sư lập lịch trực, mỗi ngày làm việc có hai luật sư nghe máy từ 8 giờ đến 11 giờ, cuộc gọi miễn phí qua tổng đài của tỉnh. Câu hỏi và lời đáp được ghi lại thành kho theo chủ đề, công chức tư pháp xã tra để trả lời tại chỗ. Trong một năm có 2.140 cuộc gọi, bảy phần mười là về đất đai và thừa kế.",
    copies: [
      {
        how: "reworded",
        title: "Tổng đài tư vấn pháp luật miễn phí của các luật sư tình nguyện",
        text: "Dân ở 20 xã vùng sâu, vùng xa nếu cần gặp luật sư thì phải đi gần 100 km. Sở Tư pháp cùng Đoàn luật sư xếp lịch trực: các ngày làm việc đều có hai luật sư nghe điện thoại từ 8 đến 11 giờ, gọi miễn phí thông qua tổng đài tỉnh. Hỏi đáp được lưu thành kho theo từng chủ đề để công chức tư pháp xã tìm kiếm, trả lời ngay tại chỗ. Một năm tiếp 2.140 cuộc gọi, 70% liên quan đất đai, thừa kế.",
      },
      {
        how: "turned",
        title: "Luật sư trực điện thoại",
        text: "Công chức tư pháp xã tra kho theo chủ đề để trả lời tại chỗ; kho này ghi lại câu hỏi và lời đáp của các cuộc gọi. Cuộc gọi miễn phí qua tổng đài của tỉnh, mỗi ngày làm việc từ 8 giờ đến 11 giờ có hai luật sư nghe máy theo lịch trực do Sở và Đoàn luật sư lập, để người dân ở hai mươi xã vùng sâu khỏi phải đi gần trăm cây số.",
      },
    ],
    others: [
      {
        title: "Ngày luật sư về buôn",
        text: "Bà con ít khi chủ động tìm luật sư. Mỗi tháng Đoàn luật sư chọn một buôn, ba luật sư ngồi ở nhà cộng đồng cả ngày, già làng mời từng hộ có tranh chấp đến. Việc nào hòa giải được thì làm ngay, việc phải kiện thì viết giúp đơn. Mười hai chuyến đi trong năm tư vấn cho 530 hộ.",
      },
      {
        title: "Trợ lý ảo trả lời thủ tục hành chính cho công chức tư pháp xã",
        text: "Công chức tư pháp xã mới nhận việc thường gọi lên Sở hỏi thủ tục. Sở dựng trợ lý ảo chỉ trả lời từ bộ thủ tục đã công bố, câu nào không có thì chuyển cho người trực và người trực bổ sung vào kho. Sau ba tháng số cuộc gọi lên Sở giảm 55%.",
      },
    ],
  },
  {
    title: "Thư viện ảnh chụp con dấu, chữ ký để phát hiện giấy giả",
    text: "Phòng công chứng đã gặp bốn giấy chứng nhận quyền sử dụng đất giả rất giống thật. Nhóm chụp mẫu con dấu, chữ ký lãnh đạo của từng cơ quan cấp giấy theo từng thời kỳ, xếp theo năm, kèm các điểm cần soi như số sê-ri, độ nghiêng chữ, răng cưa mép dấu. Công chứng viên mở thư viện trên màn hình thứ hai, đặt giấy dưới kính phóng đại để so từng điểm theo phiếu. Sáu tháng phát hiện bảy giấy giả, chuyển công an.",
    copies: [
      {
        how: "reworded",
        title: "Bộ mẫu dấu và chữ ký theo thời kỳ giúp công chứng viên nhận diện giấy tờ giả",
        text: "Đã có 4 giấy chứng nhận quyền sử dụng đất giả giống hệt thật được mang đến phòng công chứng. Chúng tôi chụp mẫu chữ ký của lãnh đạo và con dấu từng cơ quan cấp giấy qua các thời kỳ, sắp theo năm, ghi kèm những điểm cần soi: số sê-ri, độ nghiêng của chữ, răng cưa ở mép dấu. Khi tiếp nhận, công chứng viên mở thư viện ở màn hình thứ hai và đặt giấy dưới kính phóng đại, so từng điểm theo phiếu. Trong 6 tháng phát hiện được 7 giấy giả và chuyển cơ quan công an.",
      },
      {
        how: "part",
        title: "Phòng ngừa rủi ro trong hoạt động công chứng",
        text: "Rủi ro lớn nhất của công chứng là người giả và giấy giả. Phòng lắp camera nhận khuôn mặt ở quầy, hỏi ba câu riêng tư trước khi ký ủy quyền. Để chống giấy giả, nhóm chụp mẫu con dấu, chữ ký lãnh đạo của từng cơ quan cấp giấy theo từng thời kỳ, xếp theo năm, kèm các điểm cần soi như số sê-ri, độ nghiêng chữ, răng cưa mép dấu, công chứng viên so từng điểm theo phiếu. Phòng còn mua bảo hiểm nghề nghiệp mức cao hơn.",
      },
    ],
    others: [
      {
        title: "Tra cứu nhanh tình trạng thửa đất trước khi công chứng",
        text: "Công chứng viên gửi công văn hỏi văn phòng đăng ký đất đai phải chờ ba ngày. Hai bên nối dữ liệu, công chứng viên gõ số thửa thì thấy ngay tình trạng thế chấp, tranh chấp, quy hoạch. Khách không phải quay lại lần hai. Thời gian công chứng hợp đồng đất còn trong buổi.",
      },
      {
        title: "Nhận diện người yêu cầu công chứng bằng thẻ căn cước gắn chíp",
        text: "Đã có vụ người giống mặt đóng giả chủ đất để ký bán. Phòng dùng đầu đọc chíp căn cước, so ảnh trong chíp với ảnh chụp tại quầy và dấu vân tay, lưu kết quả vào hồ sơ. Người không khớp được mời sang phòng riêng. Một năm ngăn được năm vụ giả mạo người.",
      },
    ],
    near: [
      {
        title: "Thuê giám định viên kiểm tra giấy nghi giả",
        text: "Phòng công chứng đã gặp bốn giấy chứng nhận quyền sử dụng đất giả rất giống thật. Phòng ký hợp đồng với giám định viên tư pháp về hưu, giấy nghi ngờ được chụp gửi qua mạng và có ý kiến trong một giờ, phí do phòng chịu. Mỗi tháng công chứng viên học một buổi về vụ giả mạo mới xảy ra trên cả nước.",
      },
    ],
  },
  {
    title: "Quỹ thời gian của cán bộ tư pháp xã",
    text: "Cán bộ tư pháp xã vừa chứng thực, hộ tịch, hòa giải, phổ biến pháp luật nên việc nào gấp làm trước, việc dài hơi bị bỏ. Phòng Tư pháp cho ghi nhật ký mười lăm phút trong hai tuần, thấy 46% thời gian là sao y chứng thực. Từ đó bố trí người một cửa làm chứng thực buổi sáng, buổi chiều cán bộ tư pháp không tiếp quầy để đi cơ sở. Kế hoạch tuần treo ở phòng ghi rõ giờ nào làm gì. Số buổi xuống thôn tăng từ một lên năm mỗi tháng.",
    copies: [
      {
        how: "reworded",
        title: "Sắp xếp lại giờ làm việc của công chức tư pháp - hộ tịch",
        text: "Công chức tư pháp xã kiêm chứng thực, hộ tịch, phổ biến pháp luật, hòa giải; việc gấp thì làm trước còn việc dài hơi thường bỏ. Phòng Tư pháp yêu cầu ghi nhật ký từng 15 phút suốt hai tuần và phát hiện sao y chứng thực chiếm 46% thời gian. Vì vậy đã phân công người của bộ phận một cửa làm chứng thực vào buổi sáng; buổi chiều công chức tư pháp không tiếp quầy mà đi cơ sở. Trong phòng treo kế hoạch tuần ghi rõ từng giờ. Mỗi tháng xuống thôn năm buổi, trước chỉ một buổi.",
      },
      {
        how: "shortened",
        title: "Quỹ thời gian công chức xã",
        text: "Cho ghi nhật ký mười lăm phút trong hai tuần để biết thời gian đi đâu; bố trí người một cửa làm chứng thực buổi sáng, buổi chiều cán bộ tư pháp không tiếp quầy để đi cơ sở, kế hoạch tuần treo ở phòng ghi rõ giờ nào làm gì.",
      },
    ],
    others: [
      {
        title: "Chứng thực bản sao điện tử từ bản chính",
        text: "Người dân nộp hồ sơ qua mạng vẫn phải đi sao y giấy rồi chụp lại. Xã chứng thực bản sao điện tử, ký số, gửi vào kho giấy tờ của người dân để dùng lại nhiều lần. Lượt chứng thực bản giấy giảm 40% trong năm, bộ phận một cửa đỡ đông vào mùa nhập học.",
      },
      {
        title: "Tủ sách pháp luật điện tử tại nhà văn hóa thôn",
        text: "Tủ sách giấy ở xã bám bụi vì sách luật cũ và xa nhà dân. Phòng Tư pháp thay bằng máy tính bảng đặt ở nhà văn hóa thôn, có hai trăm câu chuyện pháp luật ngắn, đọc thành tiếng được. Chi hội phụ nữ mở nghe trước mỗi cuộc họp. Mỗi tháng có hơn chín trăm lượt mở.",
      },
    ],
  },
];
