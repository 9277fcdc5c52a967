import CourseCore

/// What the pages of figures say, in one language.
struct FigureWords: Catalogue {
  let title, enter, entered, noFigures: String
  let window, months, quarter, halfYear, year, calendarMonth, ownDays, from, through: String
  let show, staffView, publicView, publicNote: String
  let shares, chart, notice, files, csv, xlsx: String
  let asOf: @Sendable (String, String) -> String
  let sum: @Sendable (Int) -> String
  let noDenominator, conflict, inexact, notChosen: String
  let figure, place, commune, value, valueHelp, firstDay, firstDayHelp, day, dayHelp: String
  let source, sourceHelp: String
  let vneid, vneidHelp, seen, takeBack: String

  static let vietnamese = FigureWords(
    title: "Số liệu, báo cáo",
    enter: "Nhập mẫu số, chỉ tiêu, số liệu",
    entered: "Số liệu đã nhập",
    noFigures: "Chưa nhập số liệu nào.",
    window: "Kỳ",
    months: "Tháng (15–14)",
    quarter: "Quý (15–14)",
    halfYear: "Sáu tháng (15–14)",
    year: "Năm (15/12–14/12)",
    calendarMonth: "Tháng dương lịch",
    ownDays: "Từ ngày đến ngày ghi ở dưới",
    from: "Từ ngày",
    through: "Đến ngày",
    show: "Xem",
    staffView: "Xem bản nội bộ, đủ số",
    publicView: "Xem bản công bố, đã ẩn ô nhỏ",
    publicNote: "Đây là bản công bố: ô dưới 5 đã ẩn.",
    shares: "Tỷ lệ toàn xã",
    chart: "Biểu đồ",
    notice: "Thông báo cho loa, Zalo",
    files: "Tải về",
    csv: "CSV cho Excel",
    xlsx: "XLSX, mọi bảng",
    asOf: { "mẫu số ngày \($0), \($1)" },
    sum: { "cộng \($0) thôn" },
    noDenominator: "chưa có mẫu số",
    conflict: "xem lại: tử số lớn hơn mẫu số",
    inexact: "mẫu số chưa chính xác",
    notChosen: "chưa đủ cài đặt để đếm",
    figure: "Số liệu",
    place: "Thôn, bản, tổ dân phố",
    commune: "Toàn xã",
    value: "Giá trị",
    valueHelp:
      "Ví dụ: 1.234 · 80,06% · 85–90% · khoảng 80% · trên 47 nghìn. Để trống để bỏ số đã nhập.",
    firstDay: "Từ ngày",
    firstDayHelp: "Chỉ ghi cho số đếm theo kỳ, như số buổi tuyên truyền.",
    day: "Tính đến ngày",
    dayHelp: "Với chỉ tiêu, ghi ngày phải đạt.",
    source: "Nguồn",
    sourceHelp: "Số văn bản hoặc cơ quan; không ghi tên người.",
    vneid: "Xác nhận trên VNeID",
    vneidHelp: "Chỉ ghi lại điều đã xem trên máy của bác học viên. Trung tâm không xác nhận thay.",
    seen: "Ngày đã xem",
    takeBack: "Bỏ ghi nhận"
  )

  static let english = FigureWords(
    title: "Figures and reports",
    enter: "Enter denominators, targets and figures",
    entered: "Entered figures",
    noFigures: "No figures were entered yet.",
    window: "Period",
    months: "Month (15th–14th)",
    quarter: "Quarter (15th–14th)",
    halfYear: "Half-year (15th–14th)",
    year: "Year (15 Dec–14 Dec)",
    calendarMonth: "Calendar month",
    ownDays: "The days written below",
    from: "From",
    through: "Through",
    show: "Show",
    staffView: "Show the whole version of the staff",
    publicView: "Show the public version, with small cells hidden",
    publicNote: "This is the public version: cells below 5 are hidden.",
    shares: "Shares of the commune",
    chart: "Chart",
    notice: "Notice for loudspeakers and Zalo",
    files: "Download",
    csv: "CSV for Excel",
    xlsx: "XLSX, every table",
    asOf: { "denominator as of \($0), \($1)" },
    sum: { "sum of \($0) settlements" },
    noDenominator: "no denominator yet",
    conflict: "check: more than the denominator",
    inexact: "denominator not exact",
    notChosen: "not counted: see the settings",
    figure: "Figure",
    place: "Settlement",
    commune: "Whole commune",
    value: "Value",
    valueHelp: "Such as 1.234 · 80,06% · 85–90% · khoảng 80% · trên 47 nghìn. Empty takes it back.",
    firstDay: "From",
    firstDayHelp: "Only for what is counted over a period, such as events.",
    day: "As of",
    dayHelp: "For a target, the day by which it is due.",
    source: "Source",
    sourceHelp: "A document or an office; never a person's name.",
    vneid: "Confirmation on VNeID",
    vneidHelp: "Note only what you saw on the learner's own device. The centre confirms nothing.",
    seen: "Seen on",
    takeBack: "Take back"
  )
}
