# Words and checks that the tools share; sourced, not run.

say() { printf '\n== %s\n' "$*"; }

stop() {
  printf '\nDừng lại: %s\n' "$*" >&2
  exit 1
}

# wrong_use WORD [WHY]: ends where a tool was called with something it does not know or take.
wrong_use() {
  printf 'Không hiểu “%s”%s. Cách dùng: %s --help\n' "$1" "${2:+ ($2)}" "$0" >&2
  exit 2
}

# print_help FILE: prints the comment that a tool begins with.
print_help() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$1"; }

# need_swift: ends with a clear sentence where there is no Swift, or one that is too old.
need_swift() {
  command -v swift >/dev/null 2>&1 ||
    stop "chưa có Swift. Hãy cài bộ công cụ Swift 6.3 (swift.org/install) rồi chạy lại lệnh này."
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
  [ "$(printf '6.3\n%s\n' "$version" | sort -V | head -1)" = 6.3 ] ||
    stop "Swift trên máy là bản ${version:-lạ}; cần 6.3 trở lên (swift.org/install)."
}

# linker: names what Swift needs to link programs, where a bare toolchain came without it.
linker() { compgen -G '/usr/lib/gcc/*/*/libstdc++.so' >/dev/null || echo g++; }

# port_is_taken PORT: whether some program answers there on this machine.
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# build_with_swift OPTION…: fetches what the build needs and builds, each with a sentence of its own
# where it cannot be done.
build_with_swift() {
  swift package resolve </dev/null ||
    stop "chưa tải được các thư viện cần để dựng; hãy kiểm tra mạng rồi chạy lại lệnh này."
  swift build "$@" </dev/null ||
    stop "chưa dựng được chương trình; các dòng trên cho biết vì sao. Khi đã sửa, hãy chạy lại lệnh này."
}

# install PACKAGE…: installs the Debian packages of a list that are missing, and only those.
install() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null 2>&1 || stop "máy này không có apt-get; hãy tự cài: ${missing[*]}"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || stop "cần quyền quản trị (root hoặc sudo) để cài: ${missing[*]}"
    root=(sudo)
  fi
  say "Cài các gói còn thiếu: ${missing[*]}"
  "${root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=300 || stop "không tải được danh sách gói; hãy kiểm tra mạng rồi chạy lại."
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" \
    </dev/null >/dev/null ||
    stop "không cài được: ${missing[*]}; các dòng trên cho biết vì sao. Hãy chạy lại lệnh này sau khi sửa."
}

# enough_space MEGABYTES: ends where the disk is too full for a first build.
enough_space() {
  [ ! -d .build ] || return 0
  local free
  free=$(df -Pm . | awk 'NR==2 {print $4}')
  [ "$free" -ge "$1" ] || stop "ổ đĩa chỉ còn ${free} MB; lần dựng đầu cần khoảng $1 MB."
}
