"""Makes content to measure with: made up, but worded and built as tutors write it."""

import random
from pathlib import Path

SUBJECTS = [
    "mật khẩu", "mã OTP", "cuộc gọi lạ", "tin nhắn trúng thưởng", "đường dẫn lạ", "ví điện tử",
    "chuyển khoản", "quét mã QR", "ứng dụng VNeID", "tài khoản Zalo", "nhóm của thôn",
    "ảnh gia đình", "dữ liệu di động", "bản đồ", "dịch vụ công", "bảo hiểm y tế", "đặt lịch khám",
    "thời tiết nông vụ", "giá nông sản", "cập nhật điện thoại",
]
SITUATIONS = [
    "Bác nhận được tin nhắn về {0} lúc đang đi chợ. Bác làm gì trước?",
    "Cháu gọi điện nhờ bác việc liên quan đến {0}. Việc nào nên làm trước?",
    "Cô Tư hỏi bác về {0}. Lời khuyên nào đúng?",
    "Điện thoại hiện thông báo về {0}. Bác chọn cách nào?",
    "Ở nhà văn hóa, cán bộ hướng dẫn {0}. Điều nào cần nhớ nhất?",
    "Người lạ bảo bác làm ngay một việc về {0}. Bác trả lời thế nào?",
]
RIGHTS = [
    "Dừng lại, đọc kỹ rồi hỏi người nhà.",
    "Gọi lại số chính thức in trên thẻ hoặc trên giấy tờ.",
    "Tự mở ứng dụng để xem, không bấm vào đường dẫn.",
    "Ra Công an xã hoặc bưu điện hỏi trực tiếp.",
]
WRONGS = [
    ("Làm theo ngay cho nhanh.", "Kẻ lừa đảo luôn giục gấp để mình không kịp nghĩ."),
    ("Gửi ảnh căn cước cho họ kiểm tra.", "Giấy tờ gửi đi rồi thì không lấy lại được."),
    ("Đọc mã vừa nhận được cho họ.", "Mã này mở được tài khoản của bác."),
    ("Bấm thử xem sao.", "Chỉ một lần bấm cũng có thể cài ứng dụng độc hại."),
]
READINGS = [
    "Khi dùng **{0}**, bác cứ thong thả. Không ai chuyên nghiệp lại bắt mình làm ngay.",
    "Điều quan trọng nhất về **{0}** là giữ kín những gì chỉ mình mình biết.",
    "Nếu chưa rõ về **{0}**, bác hỏi con cháu hoặc ra nhà văn hóa, có người giúp.",
]


def question(number, chance, kinds, wrongs):
    """One question of a bank, as lines of YAML."""
    subject = SUBJECTS[number % len(SUBJECTS)]
    ask = chance.choice(SITUATIONS).format(subject)
    lines = [
        f"  - id: cau-{number}",
        f"    tags: [nhom-{number % 7}]",
        f"    difficulty: {number % 5 + 1}",
    ]
    kind = kinds[number % len(kinds)]
    if kind == "true-or-false":
        return lines + [
            f"    ask: Gặp chuyện về {subject} thì nên hỏi người tin cậy trước (tình huống {number}).",
            "    true-or-false: true",
            "    why: Hỏi một câu không mất gì, làm sai thì khó gỡ.",
        ]
    if kind == "number":
        return lines + [
            f"    ask: Gói {subject} giá 22 nghìn đồng một tháng. Bác viết số tiền ra (lần {number}).",
            "    number: 22000",
            "    unit: đồng",
        ]
    lines += [f"    ask: {ask}", "    choices:", f"      - right: {chance.choice(RIGHTS)}"]
    for wrong, why in chance.sample(WRONGS, wrongs):
        lines += [f"      - wrong: {wrong}", f"        why: {why}"]
    return lines


def bank(name, count, kinds=("choices",), seed=1, wrongs=2):
    """A bank of so many questions."""
    chance = random.Random(seed)
    lines = ["hocvu: 1", f"bank: {name}", "questions:"]
    for number in range(1, count + 1):
        lines += question(number, chance, kinds, wrongs)
    return "\n".join(lines) + "\n"


def assessment(name, title, bank_name, take):
    return f"""hocvu: 1
assessment: {name}
title: {title}
draw:
  - {{bank: {bank_name}, take: {take}}}
pass: {{mark: 70%}}
"""


def course(name, number, subject):
    return f"""hocvu: 1
course: {name}
version: 1.0
title: "Khóa {number}: {subject}"
audience: [everyone]
summary: Học từng bước về {subject}, mỗi bài chừng năm phút.
lessons: [bai-1, bai-2]
finish: {{lessons: all, assessment: kiem-tra-{number}}}
"""


def lesson(name, subject, bank_name, chance):
    reading = chance.choice(READINGS).format(subject)
    other = chance.choice(READINGS).format(subject)
    return f"""hocvu: 1
lesson: {name}
title: "Làm quen với {subject}"
steps:
  - id: mo-dau
    read: |
      {reading}

      - Đọc chậm, không vội.
      - Chưa rõ thì hỏi.
  - id: thu
    ask: Khi chưa rõ về {subject}, bác làm gì?
    choices:
      - right: Hỏi người tin cậy.
      - wrong: Làm đại cho xong.
        why: Làm sai thì mất công gỡ.
  - id: doc-them
    read: |
      {other}
  - id: luyen
    practise: {{bank: {bank_name}, right: 2, of: 3}}
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def centre(root, courses=500, questions=10_000, paper=50):
    """A whole centre below `root`, with the assessment `bench` of a long paper."""
    if (root / "Courses").exists():
        return root
    each = questions // courses
    chance = random.Random(2)
    kinds = ("choices", "choices", "true-or-false", "choices", "number")
    banks = root / "Assessments" / "banks"
    # The long paper's questions are part of the whole number, and its bank stands in for some.
    stand_in = paper * 2 // each
    for number in range(1, courses + 1):
        name, subject = f"khoa-{number}", SUBJECTS[number % len(SUBJECTS)]
        shared = number <= stand_in
        drawn_from = "bench" if shared else f"ngan-hang-{number}"
        folder = root / "Courses" / name
        write(folder / "course.yaml", course(name, number, subject))
        for place in (1, 2):
            write(folder / f"bai-{place}.yaml", lesson(f"bai-{place}", subject, drawn_from, chance))
        test = assessment(f"kiem-tra-{number}", f"Kiểm tra {subject}", drawn_from, min(10, each))
        write(root / "Assessments" / f"kiem-tra-{number}.yaml", test)
        if not shared:
            write(banks / f"{drawn_from}.yaml", bank(drawn_from, each, kinds, seed=number))
    write(banks / "bench.yaml", bank("bench", stand_in * each, kinds))
    write(
        root / "Assessments" / "bench.yaml",
        assessment("bench", "Bài dài để đo", "bench", paper),
    )
    return root


def large_bank(root, questions=20_000):
    """A folder whose only content is one bank of so many questions."""
    path = root / "Assessments" / "banks" / "lon.yaml"
    if not path.exists():
        (root / "Courses").mkdir(parents=True, exist_ok=True)
        write(path, bank("lon", questions, wrongs=1))
    return path
