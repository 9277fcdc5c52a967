import HTTPTypes
import OrderedCollections

/// The API: every operation, in the order in which the document lists them.
enum API {
  static let root = "/api/v1"
  static let documentPath = "/openapi.json"

  static let operations: [Operation] =
    healthOperations + kioskOperations + sessionOperations + learnerOperations + courseOperations
    + lessonOperations + speechOperations + explainedSpeechOperations + mediaOperations
    + assessmentOperations
    + attemptOperations
    + staffOperations + centreOperations + settlementOperations
    + peopleOperations + joiningOperations + openClassOperations + inClassOperations
    + cardOperations + consentOperations + privacyOperations
    + teachingOperations + mendingOperations + carriedOperations + importOperations
    + teamOperations + printOperations + figureOperations
    + completionOperations + paperOperations + verificationOperations + registerOperations

  /// The operations of each path, in the order of the document.
  static let operationsByPath = OrderedDictionary(grouping: operations, by: \.path)
}
