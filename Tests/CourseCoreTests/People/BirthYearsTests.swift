import CourseCore
import Testing

struct BirthYearsTests {
  /// Bands begin at 18, 30, 45, 60 and 70; by hand: in 2026 alone, 1958 (68) shares its band with the
  /// years of 60 to 69.
  @Test func `in one year the span is the age band`() {
    let born = BirthYears(around: 1958, toldIn: 2026...2026, workingAges: [])

    #expect(born == BirthYears(first: 1957, last: 1966))
  }

  /// By hand: looked back on from 2024, who is in 60–69 in both years was born from 1957 through 1964.
  @Test func `the further figures look back, the narrower it is`() {
    let born = BirthYears(around: 1958, toldIn: 2024...2026, workingAges: [])

    #expect(born == BirthYears(first: 1957, last: 1964))
  }

  /// By hand: of 45 to 59 in 2026 (1967 through 1981), those of 15 to 55 were born from 1971 on.
  @Test func `the ages of work that were entered are told from others`() {
    let born = BirthYears(around: 1975, toldIn: 2026...2026, workingAges: [15...55])

    #expect(born == BirthYears(first: 1971, last: 1981))
  }

  @Test func `no figure of any year tells one year of a span from another`() {
    let years = 2024...2027
    for birthYear in 1910...2013 {
      let born = BirthYears(around: birthYear, toldIn: years, workingAges: [15...61, 18...60])
      #expect(born.first <= birthYear && birthYear <= born.last)
      for year in years {
        for other in born.first...born.last {
          let (age, otherAge) = (year - birthYear, year - other)
          #expect(
            AgeBand(birthYear: other, in: year) == AgeBand(birthYear: birthYear, in: year)
              && (15...61).contains(age) == (15...61).contains(otherAge)
              && (18...60).contains(age) == (18...60).contains(otherAge)
          )
        }
      }
    }
  }

  @Test func `it ends where nobody is so old or so young`() {
    #expect(BirthYears(around: 1930, toldIn: 2026...2026, workingAges: []).first == 1906)
    #expect(BirthYears(around: 2012, toldIn: 2026...2026, workingAges: []).last == 2026)
  }
}
