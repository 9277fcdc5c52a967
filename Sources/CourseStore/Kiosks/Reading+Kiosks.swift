import CourseCore
import CourseEngine
import GRDB

extension Reading {
  func kiosk(_ token: Digest) throws -> KioskRow? { try KioskTable.kiosk(token, in: db) }

  func kiosks() throws -> [KioskRow] { try KioskTable.kiosks(in: db) }

  func kioskInvitations() throws -> [KioskInvitationRow] {
    try KioskInvitationTable.invitations(in: db)
  }
}

extension Writing {
  func save(_ kiosk: KioskRow) { change { try KioskTable.save(kiosk, in: $0) } }

  func removeKiosk(_ name: String) { change { try KioskTable.remove(name, in: $0) } }

  func save(_ invitation: KioskInvitationRow) {
    change { try KioskInvitationTable.save(invitation, in: $0) }
  }

  func removeKioskInvitation(_ name: String) {
    change { try KioskInvitationTable.remove(name, in: $0) }
  }
}
