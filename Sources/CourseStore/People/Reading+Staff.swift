import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func roles(of person: PersonID) throws -> [GivenRole] { try RoleTable.roles(of: person, in: db) }

  func staff() throws -> [PersonID] { try RoleTable.everybody(in: db) }

  func people(with role: Role) throws -> [PersonID] { try RoleTable.people(with: role, in: db) }

  func staffKey(of person: PersonID) throws -> StaffKey? {
    try StaffTable.key(of: person, in: db)
  }

  func staffKey(_ login: StaffLogin) throws -> StaffKey? { try StaffTable.key(login, in: db) }

  func staffTries(of person: PersonID, from device: String) throws -> StaffTries? {
    try StaffTries.find(of: person, from: device, in: db)
  }

  func staffSignIns(latest count: Int) throws -> [StaffSignIn] {
    try SignInTable.latest(count, in: db)
  }

  func settings() throws -> [String: String] { try SettingTable.values(in: db) }

  func settlement(_ id: SettlementID) throws -> Settlement? {
    try SettlementTable.settlement(id, in: db)
  }

  func settlements() throws -> [Settlement] { try SettlementTable.settlements(in: db) }
}

extension Writing {
  func save(_ key: StaffKey) { change { try StaffTable.save(key, in: $0) } }

  func save(_ tries: StaffTries) { change { try tries.save(in: $0) } }

  func save(_ signIn: StaffSignIn) { change { try SignInTable.save(signIn, in: $0) } }

  func confirmSignIn(of person: PersonID, from device: String) {
    change { try SignInTable.confirm(person, from: device, in: $0) }
  }
}
