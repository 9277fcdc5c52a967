"""A bank with a question of every kind, written for trying how they are asked."""

import re
from pathlib import Path

from support.content import COURSE, write

TITLE = "Thử mọi loại câu hỏi"


def every_kind(folder: Path) -> Path:
    """Writes the bank; returns its file. Right options come first, as nothing is shuffled."""
    write(folder / "media/man-hinh.svg", PICTURE)
    write(folder / "moi-loai.yaml", BANK)
    return folder / "moi-loai.yaml"


def lesson_and_test_of_every_kind(folder: Path) -> Path:
    """Writes a course with every kind of question in its lesson, and all of them in a test."""
    write(folder / "Assessments/banks/media/man-hinh.svg", PICTURE)
    write(folder / "Courses/thu/media/man-hinh.svg", PICTURE)
    write(folder / "Assessments/banks/moi-loai.yaml", BANK.replace(f"title: {TITLE}\n", ""))
    write(folder / "Assessments/moi-loai-bai.yaml", TEST)
    write(folder / "Courses/thu/course.yaml", COURSE)
    steps = re.sub(r"    points: \d\n", "", BANK.partition("questions:\n")[2])
    write(folder / "Courses/thu/bai-dau.yaml", LESSON + steps)
    return folder


LESSON = """\
hocvu: 1
lesson: bai-dau
title: Bài đầu
steps:
"""

TEST = """\
hocvu: 1
assessment: moi-loai-bai
title: Mọi loại
draw:
  - bank: moi-loai
    take: all
    questions: [mot, nhieu, dung-sai, go, so, thu-tu, noi, xep, dien, cham, truyen, tham-do]
pass: {mark: 70%}
order: as-listed
"""

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    '<rect width="100" height="100" fill="#fff"/></svg>\n'
)

BANK = """\
hocvu: 1
bank: moi-loai
title: Thử mọi loại câu hỏi
questions:
  - id: mot
    ask: Người lạ bảo đọc mã OTP. Bác làm gì?
    shuffle: false
    hints:
      - Mã chỉ mình bác biết.
    why: OTP là chìa khóa của tài khoản.
    choices:
      - right: Cúp máy, hỏi lại người nhà.
      - wrong: Đọc mã cho nhanh.
        why: Không ai có quyền hỏi mã OTP.
  - id: nhieu
    ask: Dấu hiệu nào là của kẻ lừa đảo?
    shuffle: false
    points: 2
    choices:
      - right: Giục gấp.
      - right: Đòi mã OTP.
      - wrong: Mời họp thôn.
  - id: dung-sai
    ask: Ngân hàng gọi điện hỏi mật khẩu là bình thường.
    true-or-false: false
  - id: go
    ask: Chuỗi chữ bí mật để đăng nhập gọi là gì?
    answer: mật khẩu
  - id: so
    ask: Hai bó rau giá mười một nghìn đồng một bó. Trả bao nhiêu?
    number: 22000
    unit: đồng
  - id: thu-tu
    ask: Nhận cuộc gọi lạ thì làm theo thứ tự nào?
    order:
      - Nghe, không nói chuyện riêng
      - Cúp máy
      - Báo người nhà
  - id: noi
    ask: Số nào gọi nơi nào?
    points: 2
    match:
      - left: "113"
        right: Công an
      - left: "114"
        right: Cứu hỏa
      - right: Bưu điện
  - id: xep
    ask: Việc nào an toàn?
    points: 3
    sort:
      - under: An toàn
        items:
          - Gọi tổng đài
          - Hỏi con cháu
      - under: Nguy hiểm
        items:
          - Bấm đường dẫn lạ
  - id: dien
    ask: Điền vào chỗ trống.
    shuffle: false
    points: 2
    fill: Khi nghi ngờ, hãy ((gọi)) số ((*156|1080)) để báo.
  - id: cham
    ask: Chạm vào nút nào để quay lại?
    shuffle: false
    image: media/man-hinh.svg
    alt: Màn hình có hai nút
    spot:
      - right: Nút Quay lại
        rect: [5, 5, 20, 20]
      - wrong: Nút Trả tiền
        rect: [50, 50, 20, 20]
  - id: truyen
    ask: Có người gọi bảo cập nhật VNeID. Trả lời thế nào?
    points: 2
    scenario:
      - scene: mo-may
        says: “Tôi là cán bộ xã đây.”
        replies:
          - safe: Tôi sẽ ra xã hỏi.
          - unsafe: Anh gửi đường dẫn đi.
            to: duong-dan
      - scene: duong-dan
        says: Điện thoại hiện một đường dẫn.
        replies:
          - safe: Không bấm.
          - unsafe: Bấm vào.
  - id: tham-do
    ask: Bác hay dùng gì?
    shuffle: false
    poll:
      - Gọi điện
      - Nhắn tin
"""
