import type { Family } from "./types.ts";

/** Pairs to tune the comparison on. Invented, in the manner of offices. */
export const tuning: Family[] = [
  {
    title: "Số hóa sổ hộ tịch lịch sử gắn với cơ sở dữ liệu quốc gia về dân cư",
    text: "Sổ hộ tịch lưu từ năm 1975 đã ố vàng, mỗi lần người dân xin trích lục cán bộ phải lật từng trang, trung bình mất 40 phút. Nhóm tác giả quét toàn bộ sổ, nhập dữ liệu hai lần độc lập rồi đối chiếu tự động để tìm chỗ sai sót. Mỗi bản ghi được gắn số định danh cá nhân lấy từ cơ sở dữ liệu quốc gia về dân cư. Sau khi áp dụng, thời gian cấp một bản trích lục còn 5 phút, không còn phải mang sổ gốc ra quầy.",
    copies: [
      {
        how: "reworded",
        title: "Chuyển đổi số các sổ hộ tịch cũ và kết nối dữ liệu dân cư",
        text: "Các sổ hộ tịch từ năm 1975 đến nay giấy đã ố, khi công dân đề nghị cấp trích lục thì công chức phải lật tìm từng trang, bình quân hết 40 phút. Chúng tôi scan tất cả các sổ, cho hai người gõ dữ liệu độc lập, sau đó đối chiếu tự động nhằm phát hiện sai. Từng bản ghi gắn với số định danh cá nhân của cơ sở dữ liệu quốc gia về dân cư. Nhờ đó việc cấp trích lục chỉ còn 5 phút và không phải mang sổ gốc ra quầy nữa.",
      },
      {
        how: "turned",
        title: "Cơ sở dữ liệu hộ tịch điện tử từ sổ lưu",
        text: "Thời gian cấp một bản trích lục hộ tịch nay còn 5 phút, sổ gốc không còn phải mang ra quầy. Trước đây trung bình mất 40 phút vì cán bộ phải lật từng trang sổ đã ố vàng lưu từ năm 1975 mỗi lần người dân xin trích lục. Giải pháp: gắn số định danh cá nhân lấy từ cơ sở dữ liệu quốc gia về dân cư vào mỗi bản ghi; quét toàn bộ sổ; nhập dữ liệu hai lần độc lập rồi đối chiếu tự động.",
      },
    ],
    others: [
      {
        title: "Đăng ký khai sinh, thường trú và cấp thẻ bảo hiểm y tế trong một lần đến",
        text: "Cha mẹ của trẻ phải đi ba nơi để làm khai sinh, nhập hộ khẩu và thẻ bảo hiểm. Phòng phối hợp với công an và bảo hiểm xã hội lập quy trình liên thông, cán bộ hộ tịch nhận một bộ hồ sơ rồi chuyển qua mạng cho hai cơ quan kia. Gia đình nhận đủ ba kết quả tại nhà qua bưu điện trong năm ngày.",
      },
      {
        title: "Đăng ký kết hôn lưu động tại các buôn xa",
        text: "Nhiều cặp vợ chồng ở buôn xa sống chung chưa đăng ký kết hôn vì đường đi khó. Mỗi quý tổ hộ tịch cùng già làng đến nhà văn hóa buôn một ngày, mang theo máy in và con dấu, xác minh tình trạng hôn nhân tại chỗ và trao giấy chứng nhận ngay trong buổi. Năm qua có 126 cặp được đăng ký.",
      },
    ],
    near: [
      {
        title: "Lập mục lục sổ hộ tịch theo họ tên",
        text: "Sổ hộ tịch lưu từ năm 1975 đã ố vàng, mỗi lần người dân xin trích lục cán bộ phải lật từng trang rất lâu. Phòng thuê sinh viên hè lập mục lục giấy theo họ và tên cho từng quyển, ghi số trang, đóng vào bìa sau; sổ rách thì bồi bằng giấy dó. Không cần máy móc, tốn ít tiền. Tìm một trang nay mất khoảng mười phút.",
      },
    ],
  },
  {
    title: "Sổ tay hòa giải ở cơ sở song ngữ Việt - Ê Đê",
    text: "Hòa giải viên ở các buôn phần lớn là người Ê Đê, đọc tài liệu tiếng Việt chậm nên ít khi mở ra dùng. Nhóm chọn ba mươi tình huống tranh chấp hay gặp về đất đai, hôn nhân, nợ nần, viết mỗi tình huống trên một trang, bên trái tiếng Việt, bên phải tiếng Ê Đê, kèm một câu luật tục gần với điều luật. Sổ in khổ nhỏ bỏ vừa túi áo. Tỷ lệ hòa giải thành ở tám buôn thí điểm tăng từ 71% lên 86%.",
    copies: [
      {
        how: "reworded",
        title: "Cẩm nang hòa giải hai thứ tiếng cho tổ viên tổ hòa giải người dân tộc",
        text: "Tổ viên tổ hòa giải tại các buôn đa số là đồng bào Ê Đê, đọc văn bản tiếng Việt còn chậm nên rất ít khi sử dụng. Chúng tôi lựa chọn 30 tình huống tranh chấp thường gặp về nợ nần, hôn nhân, đất đai; mỗi tình huống viết gọn trong một trang, tiếng Việt bên trái, tiếng Ê Đê bên phải, có thêm một câu luật tục gần điều luật. Cẩm nang in khổ nhỏ, vừa túi áo. Ở 8 buôn làm thí điểm, tỷ lệ hòa giải thành đạt 86% so với 71% trước đó.",
      },
      {
        how: "shortened",
        title: "Sổ tay song ngữ dành cho hòa giải viên",
        text: "Chọn ba mươi tình huống tranh chấp hay gặp về đất đai, hôn nhân, nợ nần, mỗi tình huống một trang, bên trái tiếng Việt, bên phải tiếng Ê Đê, kèm câu luật tục gần với điều luật, in khổ nhỏ bỏ vừa túi áo.",
      },
    ],
    others: [
      {
        title: "Hội thi hòa giải viên giỏi bằng sân khấu hóa",
        text: "Hòa giải viên ở cơ sở ngại đọc luật và thiếu kỹ năng nói trước nhiều người. Sở tổ chức hội thi theo cụm xã, mỗi đội tự dựng một tiểu phẩm từ vụ việc có thật ở thôn mình, ban giám khảo hỏi thêm về căn cứ pháp luật. Các tiểu phẩm hay được quay lại chiếu ở nhà văn hóa. Sau hai mùa thi, số hòa giải viên dự tập huấn tăng gấp đôi.",
      },
      {
        title: "Kho bài giảng pháp luật bằng tiếng Ê Đê trên loa truyền thanh",
        text: "Loa truyền thanh buôn trước đây chỉ phát tiếng Việt. Nhóm mời nghệ nhân và giáo viên người Ê Đê ghi âm bốn mươi bài mười phút về giao thông, tảo hôn, tín dụng đen, lưu thành kho chung. Cán bộ văn hóa xã tải về phát vào giờ bà con đi rẫy về. Khảo sát cho thấy chín phần mười người nghe kể lại được nội dung chính.",
      },
    ],
  },
  {
    title: "Nhắc lịch tham gia tố tụng cho trợ giúp viên pháp lý",
    text: "Trung tâm có mười hai trợ giúp viên, mỗi người theo trung bình 35 vụ việc, lịch hỏi cung và xét xử đổi liên tục nên có lần đến muộn hoặc trùng lịch. Tác giả lập bảng tính chung, mỗi vụ việc một dòng, tự tô màu khi hai lịch trùng nhau và gửi tin nhắn trước ba ngày và trước một ngày cho người phụ trách. Từ khi dùng không có phiên tòa nào vắng trợ giúp viên, năm trước có bảy phiên phải hoãn.",
    copies: [
      {
        how: "reworded",
        title: "Bảng tính cảnh báo trùng lịch xét xử dùng cho trợ giúp viên",
        text: "Hiện có 12 trợ giúp viên pháp lý, bình quân mỗi người đảm nhận 35 vụ; lịch hỏi cung, xét xử thay đổi liên tục dẫn đến trùng lịch hoặc đến muộn. Giải pháp là lập một file Excel dùng chung, mỗi vụ việc ghi một dòng, tự động tô màu khi trùng lịch, nhắn tin cho người phụ trách trước 3 ngày và trước 1 ngày. Kết quả không còn phiên tòa nào thiếu trợ giúp viên trong khi năm trước phải hoãn bảy phiên.",
      },
      {
        how: "bare",
        title: "Nhac lich to tung cho tro giup vien",
        text: "Trung tam co muoi hai tro giup vien, moi nguoi theo trung binh 35 vu viec, lich hoi cung va xet xu doi lien tuc nen co lan den muon hoac trung lich. Tac gia lap bang tinh chung, moi vu viec mot dong, tu to mau khi hai lich trung nhau va gui tin nhan truoc ba ngay va truoc mot ngay cho nguoi phu trach.",
      },
    ],
    others: [
      {
        title: "Chấm chất lượng vụ việc trợ giúp pháp lý bằng bảng điểm chung",
        text: "Việc đánh giá vụ việc trợ giúp pháp lý lâu nay theo cảm tính của từng người. Trung tâm đưa ra bảng hai mươi tiêu chí có điểm, trợ giúp viên tự chấm, một đồng nghiệp chấm chéo, giám đốc chấm cuối. Điểm lệch quá mười thì họp trao đổi. Qua sáu tháng, số vụ việc xếp loại tốt tăng rõ và mọi người biết mình yếu ở đâu.",
      },
      {
        title: "Trực trợ giúp pháp lý tại trại tạm giam",
        text: "Người bị tạm giam thường biết đến quyền được trợ giúp pháp lý khi đã sắp ra tòa. Trung tâm thỏa thuận với trại tạm giam, mỗi sáng thứ Năm cử một trợ giúp viên trực tại phòng tiếp dân của trại, phát tờ gấp và nhận đơn ngay. Số người được trợ giúp từ giai đoạn điều tra tăng từ 40 lên 112 một năm.",
      },
    ],
    near: [
      {
        title: "Điều phối trợ giúp viên theo địa bàn để không trùng phiên",
        text: "Trung tâm có mười hai trợ giúp viên, lịch xét xử đổi liên tục nên có lần đến muộn hoặc trùng lịch. Ban giám đốc chia tỉnh thành bốn địa bàn, mỗi địa bàn ba người ở gần tòa, vụ việc phát sinh ở đâu giao người ở đó; người trùng phiên thì đổi chéo trong nhóm. Trợ giúp viên đi lại ít hơn một nửa, phiên tòa phải hoãn chỉ còn một.",
      },
    ],
  },
  {
    title: "Bảng kiểm thẩm định văn bản quy phạm pháp luật",
    text: "Báo cáo thẩm định trước đây mỗi chuyên viên viết một kiểu, có khi bỏ sót việc so với văn bản cấp trên. Phòng xây dựng bảng kiểm 48 câu chia theo thẩm quyền, căn cứ, nội dung, thủ tục hành chính, bình đẳng giới, kỹ thuật trình bày. Chuyên viên đánh dấu từng câu, câu nào trả lời không thì bắt buộc ghi rõ điều khoản. Bảng kiểm đi kèm báo cáo khi trình lãnh đạo. Số văn bản bị Cục Kiểm tra văn bản nhắc giảm từ năm xuống không.",
    copies: [
      {
        how: "reworded",
        title: "Bộ câu hỏi rà soát khi thẩm định dự thảo văn bản",
        text: "Trước đây báo cáo thẩm định do mỗi công chức viết theo một kiểu, đôi khi bỏ sót việc đối chiếu văn bản của cấp trên. Phòng lập bảng kiểm gồm 48 câu theo các nhóm: thẩm quyền, căn cứ, nội dung, bình đẳng giới, thủ tục hành chính và kỹ thuật trình bày. Người thẩm định đánh dấu từng câu; câu trả lời không thì phải ghi rõ điều khoản. Khi trình lãnh đạo, bảng kiểm kèm theo báo cáo. Nhờ vậy không còn văn bản nào bị Cục Kiểm tra văn bản nhắc, năm trước có năm văn bản.",
      },
      {
        how: "part",
        title: "Nâng cao chất lượng công tác xây dựng pháp luật của địa phương",
        text: "Tỉnh ban hành khoảng một trăm văn bản mỗi năm, nhiều văn bản phải sửa chỉ sau vài tháng. Phòng tổ chức lấy ý kiến người chịu tác động tại ba huyện trước khi soạn thảo. Phòng cũng xây dựng bảng kiểm 48 câu chia theo thẩm quyền, căn cứ, nội dung, thủ tục hành chính, bình đẳng giới, kỹ thuật trình bày. Chuyên viên đánh dấu từng câu, câu nào trả lời không thì bắt buộc ghi rõ điều khoản. Ngoài ra mỗi quý có một buổi học nghiệp vụ với giảng viên Trường Đại học Luật.",
      },
    ],
    others: [
      {
        title: "Họp thẩm định trực tuyến với đơn vị soạn thảo",
        text: "Hội đồng thẩm định văn bản mỗi lần họp phải mời tám sở, có sở ở xa bỏ cả ngày. Phòng chuyển các cuộc họp thẩm định sang trực tuyến, gửi dự thảo trước năm ngày, mỗi thành viên ghi ý kiến vào tệp chung rồi chỉ họp về chỗ còn khác nhau. Thời gian họp giảm từ nửa ngày xuống một giờ, chi phí hội trường không còn.",
      },
      {
        title: "Rà soát văn bản hết hiệu lực bằng bản đồ liên kết",
        text: "Khi một luật được thay thế, tìm văn bản của tỉnh phải bãi bỏ theo rất mất công. Tác giả vẽ bản đồ liên kết giữa văn bản của tỉnh và văn bản trung ương làm căn cứ; văn bản trung ương đổi thì các văn bản của tỉnh nối với nó hiện màu đỏ. Đợt rà soát kỳ này xong trong ba tuần thay cho ba tháng.",
      },
    ],
    near: [
      {
        title: "Bảng kiểm hồ sơ trước khi đóng dấu",
        text: "Hồ sơ trình ký mỗi chuyên viên sắp một kiểu, có khi thiếu phụ lục. Văn phòng xây dựng bảng kiểm 15 câu về thể thức, nơi nhận, phụ lục, chữ ký nháy. Chuyên viên đánh dấu từng câu trước khi trình, văn thư không đóng dấu nếu còn câu bỏ trống. Văn bản phải thu hồi để sửa giảm từ mười hai xuống hai.",
      },
    ],
  },
  {
    title: "Cấp phiếu lý lịch tư pháp qua dịch vụ bưu chính công ích",
    text: "Người lao động xin phiếu lý lịch tư pháp phải lên thành phố hai lần, một lần nộp và một lần nhận, có người đi hơn trăm cây số. Sở ký với bưu điện tỉnh để nhân viên bưu cục xã nhận hồ sơ, chụp giấy tờ tùy thân, thu phí và chuyển về Sở trong ngày; kết quả trả tận nhà. Sở tập huấn cho 184 nhân viên bưu cục. Sáu tháng đầu có 3.420 người dùng cách này, chiếm 61% tổng số.",
    copies: [
      {
        how: "reworded",
        title: "Tiếp nhận, trả phiếu lý lịch tư pháp tại bưu cục xã",
        text: "Để có phiếu lý lịch tư pháp, người lao động phải đi lên thành phố hai lần để nộp và nhận, nhiều người đi trên một trăm km. Sở hợp đồng với bưu điện tỉnh: nhân viên bưu cục ở xã tiếp nhận hồ sơ, chụp giấy tờ tùy thân, thu phí rồi chuyển về Sở ngay trong ngày và trả kết quả tại nhà. 184 nhân viên bưu cục đã được tập huấn. Trong 6 tháng đầu năm có 3.420 người sử dụng, bằng 61% tổng số hồ sơ.",
      },
      {
        how: "deep",
        title: "Mang dịch vụ lý lịch tư pháp về gần dân",
        text: "Xa xôi là trở ngại lớn nhất của người xin phiếu lý lịch tư pháp: phải về trung tâm tỉnh cả khi nộp lẫn khi lấy. Qua thỏa thuận giữa Sở và bưu điện, nay bưu cục xã đứng ra nhận hồ sơ, chụp giấy tờ tùy thân và thu phí thay, cuối ngày chuyển về Sở; phiếu làm xong được bưu tá đưa đến nhà. Nhân viên bưu cục dự tập huấn đầy đủ. Nửa năm đầu hơn ba phần năm số phiếu đi theo đường này.",
      },
    ],
    others: [
      {
        title: "Xác minh lý lịch tư pháp qua trục liên thông với công an",
        text: "Xác minh án tích gửi bằng công văn giấy giữa Sở và công an tỉnh mất từ bảy đến mười ngày. Hai bên thống nhất mẫu dữ liệu, gửi yêu cầu và trả lời qua trục liên thông có ký số, trường hợp không có án tích trả lời tự động. Phiếu lý lịch tư pháp trễ hạn giảm từ 18% xuống dưới 1%.",
      },
      {
        title: "Hẹn giờ làm thủ tục để khỏi xếp hàng",
        text: "Bộ phận một cửa sáng thứ Hai thường có hơn trăm người chờ lấy số. Văn phòng mở trang hẹn giờ, người dân chọn khung mười lăm phút và nhận mã, đến đúng giờ là được gọi. Ai không dùng mạng thì gọi điện hẹn. Thời gian chờ trung bình còn sáu phút, ghế chờ giảm một nửa.",
      },
    ],
    near: [
      {
        title: "Điểm nhận phiếu lý lịch tư pháp lưu động tại khu công nghiệp",
        text: "Người lao động xin phiếu lý lịch tư pháp phải lên thành phố hai lần, một lần nộp và một lần nhận. Sở đưa xe lưu động đến ba khu công nghiệp vào chiều Chủ nhật, công chức của Sở nhận hồ sơ ngay trên xe, tuần sau trả kết quả tại cổng. Công ty cho công nhân nghỉ ca luân phiên để làm. Ba tháng phục vụ 760 công nhân.",
      },
    ],
  },
  {
    title: "Tống đạt văn bản tố tụng bằng tin nhắn có xác nhận",
    text: "Thư ký tòa án mất nhiều buổi đi giao giấy triệu tập, có đương sự tránh mặt nên phiên hòa giải phải hoãn. Tác giả đề nghị đương sự ghi số điện thoại và đồng ý nhận văn bản điện tử ngay khi nộp đơn, sau đó gửi tin nhắn kèm đường dẫn, người nhận bấm xác nhận thì hệ thống lập biên bản tống đạt có giờ. Ai không bấm trong hai ngày thì mới giao trực tiếp. Số lần đi giao giảm 64%, số phiên hoãn vì vắng mặt giảm một nửa.",
    copies: [
      {
        how: "reworded",
        title: "Giao văn bản cho đương sự qua tin nhắn điện thoại",
        text: "Việc giao giấy triệu tập lấy của thư ký tòa nhiều buổi, một số đương sự tránh mặt khiến phiên hòa giải bị hoãn. Ngay lúc nộp đơn, đương sự được đề nghị ghi số điện thoại và đồng ý nhận văn bản điện tử; tòa gửi tin nhắn có đường dẫn, người nhận bấm xác nhận là có biên bản tống đạt ghi giờ. Quá hai ngày không bấm thì thư ký mới đi giao trực tiếp. Lượt đi giao giảm 64%, phiên hoãn do vắng mặt còn một nửa.",
      },
      {
        how: "part",
        title: "Cải tiến công tác của thư ký tòa án",
        text: "Thư ký phải làm nhiều việc sự vụ, ít thời gian nghiên cứu hồ sơ. Tòa phân công lại: mỗi tuần một thư ký trực nhận đơn, người khác chuyên lo biên bản. Hồ sơ vụ án sắp theo bìa màu từng loại án. Khi nộp đơn, đương sự ghi số điện thoại và đồng ý nhận văn bản điện tử, tòa gửi tin nhắn kèm đường dẫn, người nhận bấm xác nhận thì có biên bản tống đạt ghi giờ.",
      },
    ],
    others: [
      {
        title: "Phòng hòa giải thân thiện cho án hôn nhân có con nhỏ",
        text: "Vợ chồng ly hôn thường đưa con nhỏ theo đến tòa, các cháu ngồi hành lang nghe cha mẹ cãi nhau. Tòa dành một phòng có đồ chơi, bàn tròn, không có bục, thẩm phán không mặc áo choàng khi hòa giải. Một cộng tác viên của hội phụ nữ trông các cháu. Tỷ lệ vợ chồng rút đơn sau hòa giải tăng từ 22% lên 37%.",
      },
      {
        title: "Bảng điện tử lịch xét xử đặt trước cổng tòa",
        text: "Người đến tòa không biết phiên của mình ở phòng nào, bảo vệ phải chỉ cả ngày. Văn phòng tòa đặt bảng điện tử ngoài cổng, lấy lịch từ phần mềm quản lý án, hiện tên vụ án viết tắt, giờ, phòng xử, tình trạng đang xử hay hoãn. Đương sự đỡ hỏi và phiên tòa bắt đầu đúng giờ hơn.",
      },
    ],
    near: [
      {
        title: "Thừa phát lại tống đạt theo cụm xã",
        text: "Thư ký tòa án mất nhiều buổi đi giao giấy triệu tập, có đương sự tránh mặt nên phiên hòa giải phải hoãn. Tòa ký hợp đồng khoán với văn phòng thừa phát lại theo cụm xã, mỗi giấy triệu tập giao trong hai ngày, giao không được thì lập biên bản có trưởng thôn ký. Chi phí mỗi giấy thấp hơn tiền công thư ký đi, số phiên hoãn giảm một nửa.",
      },
    ],
  },
  {
    title: "Tra cứu tài sản thi hành án bằng mã QR trên hồ sơ",
    text: "Kho vật chứng có hơn hai nghìn hồ sơ, khi cần tìm tài sản của một vụ thủ kho phải mở sổ giấy rồi đi dò từng kệ. Nhóm dán mã QR lên bìa hồ sơ và lên kệ, quét bằng điện thoại thì hiện vụ án, người phải thi hành án, tình trạng niêm phong, ngày kiểm kê gần nhất. Mỗi lần xuất nhập thủ kho quét hai mã thay cho ghi sổ. Kiểm kê cuối năm làm xong trong một ngày, trước đây mất một tuần.",
    copies: [
      {
        how: "reworded",
        title: "Quản lý kho vật chứng bằng mã vạch hai chiều",
        text: "Với hơn 2.000 hồ sơ trong kho vật chứng, muốn tìm tài sản của vụ nào thủ kho đều phải mở sổ giấy, dò từng kệ. Chúng tôi dán mã vạch hai chiều vào bìa hồ sơ và kệ; dùng điện thoại thông minh quét là thấy vụ án, người phải thi hành án, tình trạng niêm phong và ngày kiểm kê gần nhất. Khi xuất, nhập chỉ quét hai mã, không ghi sổ. Việc kiểm kê cuối năm trước kia hết một tuần nay một ngày là xong.",
      },
      {
        how: "turned",
        title: "Ứng dụng QR trong kiểm kê vật chứng",
        text: "Kiểm kê cuối năm trước đây mất một tuần, nay làm xong trong một ngày. Mỗi lần xuất nhập, thay cho ghi sổ, thủ kho quét hai mã. Quét bằng điện thoại thì hiện tình trạng niêm phong, ngày kiểm kê gần nhất, vụ án, người phải thi hành án, do nhóm dán mã QR lên kệ và lên bìa hồ sơ. Kho vật chứng có hơn hai nghìn hồ sơ, trước phải dò từng kệ.",
      },
    ],
    others: [
      {
        title: "Bán tài sản thi hành án nhỏ lẻ theo phiên gộp",
        text: "Tài sản thi hành án giá trị nhỏ như xe máy cũ, máy bơm thường bán lẻ nhiều lần không ai mua, chi phí lưu kho cao hơn giá. Chi cục gộp tài sản nhỏ của nhiều vụ vào một phiên mỗi quý, thông báo trên mạng xã hội và tại chợ. Chín phần mười tài sản bán được ngay phiên đầu, tiền chia cho từng vụ theo bảng kê.",
      },
      {
        title: "Mã QR tra cứu thủ tục hành chính lĩnh vực tư pháp",
        text: "Người dân đến quầy hay hỏi cần giấy tờ gì, bao nhiêu tiền, bao lâu. Văn phòng dán mã QR cho từng thủ tục tại quầy và ở nhà văn hóa thôn, quét bằng điện thoại thì hiện thành phần hồ sơ, lệ phí, biểu mẫu điền sẵn ví dụ. Lượt hỏi lại tại quầy giảm 45%, hồ sơ phải bổ sung giảm một phần ba.",
      },
    ],
    near: [
      {
        title: "Mã QR cho thư viện pháp luật của cơ quan",
        text: "Thư viện có hơn hai nghìn đầu sách, muốn biết ai đang mượn phải mở sổ giấy. Văn thư dán mã QR lên gáy sách và lên kệ, quét bằng điện thoại thì hiện tên người mượn, ngày hẹn trả. Quá hạn thì máy nhắc. Số sách thất lạc giảm, đồng nghiệp mượn nhiều hơn.",
      },
    ],
  },
  {
    title: "Mô hình “Ngày thứ Sáu nghe dân nói” tại bộ phận một cửa",
    text: "Thùng thư góp ý đặt ở quầy cả năm có hai lá thư. Văn phòng dành chiều thứ Sáu hằng tuần cho một lãnh đạo Sở ngồi ngay tại bộ phận một cửa, không hẹn trước, ai có vướng mắc cứ vào nói. Việc nói được ghi vào phiếu có số, trả lời trong bảy ngày và niêm yết cách giải quyết. Sau một năm đã nghe 214 lượt người, bỏ được ba loại giấy tờ không cần thiết.",
    copies: [
      {
        how: "reworded",
        title: "Lãnh đạo trực tiếp lắng nghe công dân mỗi chiều thứ Sáu",
        text: "Cả năm thùng thư góp ý tại quầy chỉ có 2 lá thư. Từ đó Văn phòng bố trí mỗi chiều thứ Sáu một đồng chí lãnh đạo Sở ngồi tại bộ phận tiếp nhận và trả kết quả, người dân có vướng mắc vào nói không phải hẹn trước. Nội dung ghi thành phiếu có số, trả lời trong 7 ngày, cách xử lý được niêm yết. Một năm đã nghe 214 lượt người và bỏ ba loại giấy tờ không cần thiết.",
      },
      {
        how: "shortened",
        title: "Nghe dân nói tại một cửa",
        text: "Chiều thứ Sáu hằng tuần một lãnh đạo Sở ngồi tại bộ phận một cửa, không hẹn trước, ai vướng mắc cứ vào nói; ghi vào phiếu có số, trả lời trong bảy ngày và niêm yết cách giải quyết.",
      },
    ],
    others: [
      {
        title: "Chấm điểm hài lòng ngay sau khi nhận kết quả",
        text: "Phiếu khảo sát hài lòng phát cuối năm ít người nhớ chuyện đã lâu. Bộ phận một cửa đặt ba nút mặt cười trên bàn, người dân nhận kết quả xong bấm một nút; ai bấm mặt buồn thì có người đến hỏi ngay. Số liệu lên bảng tháng của từng quầy. Tỷ lệ hài lòng tăng từ 88% lên 97%.",
      },
      {
        title: "Tổ chuyển đổi số giúp người cao tuổi nộp hồ sơ",
        text: "Người lớn tuổi ngại nộp hồ sơ qua mạng. Đoàn thanh niên Sở trực tại bộ phận một cửa mỗi sáng, giúp lập tài khoản, chụp giấy tờ, điền biểu mẫu và in một tờ hướng dẫn chữ lớn mang về. Ai đã được giúp thì lần sau tự làm ở nhà. Tỷ lệ hồ sơ nộp trực tuyến tăng từ 31% lên 74%.",
      },
    ],
    near: [
      {
        title: "Sổ vàng ghi ý kiến nhân dân tại bộ phận một cửa",
        text: "Thùng thư góp ý đặt ở quầy cả năm có hai lá thư. Văn phòng thay thùng thư bằng quyển sổ mở, ai cũng đọc được ý kiến của người trước và lời đáp của cơ quan viết ngay bên dưới bằng mực đỏ. Cuối quý đoàn viên thống kê các ý kiến lặp lại để báo cáo. Một năm có 380 ý kiến được ghi.",
      },
    ],
  },
  {
    title: "Đấu giá trực tuyến tài sản thi hành án",
    text: "Các buổi đấu giá tại hội trường hay có nhóm người đứng ngoài gây sức ép với người mua. Trung tâm thuê trang đấu giá có chứng thực, người tham gia đăng ký bằng căn cước, nộp tiền đặt trước qua ngân hàng, trả giá ẩn danh trong hai giờ; năm phút cuối có người trả thì thêm năm phút. Mọi lượt trả giá được lưu và công bố sau phiên. Giá bán bình quân cao hơn giá khởi điểm 23%, trước đây 6%.",
    copies: [
      {
        how: "reworded",
        title: "Tổ chức bán đấu giá qua mạng chống thông đồng",
        text: "Đấu giá ở hội trường thường xuyên có các nhóm đứng ngoài gây sức ép lên người mua. Trung tâm sử dụng trang đấu giá có chứng thực: người tham gia đăng ký bằng căn cước công dân, nộp tiền đặt trước qua ngân hàng và trả giá ẩn danh trong vòng hai giờ, nếu năm phút cuối vẫn có người trả thì kéo dài thêm năm phút. Toàn bộ lượt trả giá lưu lại, công bố sau phiên. Giá bán trung bình vượt giá khởi điểm 23% so với 6% trước kia.",
      },
      {
        how: "bare",
        title: "Dau gia truc tuyen tai san thi hanh an",
        text: "Cac buoi dau gia tai hoi truong hay co nhom nguoi dung ngoai gay suc ep voi nguoi mua. Trung tam thue trang dau gia co chung thuc, nguoi tham gia dang ky bang can cuoc, nop tien dat truoc qua ngan hang, tra gia an danh trong hai gio. Moi luot tra gia duoc luu va cong bo sau phien.",
      },
    ],
    others: [
      {
        title: "Thẩm định hồ sơ đấu giá bằng phiếu hai người ký",
        text: "Hồ sơ đấu giá có lần thiếu văn bản của người có tài sản nên phiên bị hủy. Trung tâm lập phiếu soát hồ sơ mười bốn mục, đấu giá viên và một người khác ký độc lập trước khi niêm yết. Hai phiếu khác nhau thì hồ sơ dừng lại. Ba năm liền không có phiên nào bị tòa án hủy kết quả.",
      },
      {
        title: "Xem tài sản đấu giá qua phim ngắn và giờ mở kho chung",
        text: "Khách ở xa muốn xem tài sản trước khi mua đấu giá phải đi lại nhiều. Trung tâm quay mỗi tài sản một phim ngắn có số đo, chỗ hỏng, giấy tờ kèm theo, đưa lên trang tin cùng thông báo; mỗi tuần mở kho chung một buổi chiều. Khách tỉnh ngoài mua chiếm 34%, khiếu nại về tình trạng tài sản không còn.",
      },
    ],
  },
];
