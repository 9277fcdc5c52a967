extension Migrations {
  /// When a reply was given, in a way that a wrong date cannot lie about.
  ///
  /// Replies from before are of no boot of the machine.
  static let replyMoments = Step(
    name: "0003-replyMoments",
    sql: """
      ALTER TABLE reply ADD COLUMN at_trusted INTEGER NOT NULL DEFAULT 0
        CHECK (at_trusted IN (0, 1));
      ALTER TABLE reply ADD COLUMN at_since_boot INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE reply ADD COLUMN at_boot BLOB NOT NULL
        DEFAULT x'00000000000000000000000000000000' CHECK (length(at_boot) = 16);
      """
  )
}
