namespace DecisionSupport.Model;

/// <summary>Days of one child's case that cannot come in the order recorded.</summary>
/// <remarks>Only what cannot be is here, and nothing that ought not to be: a care plan may be made before the placement, and a conference be held about a child not yet born.</remarks>
internal static class DaysThatClash
{
    // What comes first, what cannot come before it, and why.
    private static readonly (Question First, Question Then, string Why)[] Sequences =
    [
        (ChildQuestions.ReferralReceived, ChildQuestions.ReferralDecided, "What to do about a referral is decided before the referral is received."),
        (ChildQuestions.ReferralReceived, ChildQuestions.AssessmentCompleted, "The assessment is completed before the referral is received."),
        (ChildQuestions.StrategyDiscussionHeld, ChildQuestions.ConferenceHeld, "The child protection conference is held before the strategy discussion."),
        (ChildQuestions.ConferenceHeld, ChildQuestions.CoreGroupHeld, "The core group meets before the child protection conference that set it up."),
        (ChildQuestions.ConferenceHeld, ChildQuestions.FirstReviewConferenceHeld, "A review conference is held before the conference that it reviews."),
        (ChildQuestions.FirstReviewConferenceHeld, ChildQuestions.LatestReviewConferenceHeld, "The latest review conference is held before the first."),
        (ChildQuestions.BecameLookedAfter, ChildQuestions.FirstReviewHeld, "The case is reviewed before the child became looked after."),
        (ChildQuestions.FirstReviewHeld, ChildQuestions.SecondReviewHeld, "The second review is held before the first."),
        (ChildQuestions.SecondReviewHeld, ChildQuestions.LatestReviewHeld, "The latest review is held before the second."),
        (ChildQuestions.FirstHealthAssessmentMade, ChildQuestions.LatestHealthAssessmentMade, "The latest health assessment is made before the first."),
        (ChildQuestions.FirstPlacementBegan, ChildQuestions.PlacementBegan, "The present placement begins before the first placement."),
        (ChildQuestions.PlacementBegan, ChildQuestions.FirstVisitMade, "The child is visited in the present placement before it begins."),
        (ChildQuestions.FirstVisitMade, ChildQuestions.LatestVisitMade, "The latest visit is made before the first."),
        (ChildQuestions.LetterBeforeProceedingsSent, ChildQuestions.PreProceedingsMeetingHeld, "The pre-proceedings meeting is held before the letter that invites to it."),
        (ChildQuestions.LetterBeforeProceedingsSent, ChildQuestions.PreProceedingsEnded, "The pre-proceedings stage ends before the letter with which it begins."),
        (ChildQuestions.ApplicationIssued, ChildQuestions.StandardDirectionsGiven, "Standard directions are given before the application is issued."),
        (ChildQuestions.ApplicationIssued, ChildQuestions.CaseManagementHearingHeld, "The case management hearing is held before the application is issued."),
        (ChildQuestions.AdvocatesMeetingHeld, ChildQuestions.CaseManagementHearingHeld, "The advocates' meeting for the case management hearing is held after it."),
        (ChildQuestions.CaseManagementHearingHeld, ChildQuestions.FurtherCaseManagementHearingHeld, "The further case management hearing is held before the first."),
        (ChildQuestions.ApplicationIssued, ChildQuestions.ProceedingsEnded, "The proceedings end before the application is issued."),
        (ChildQuestions.Section37DirectionGiven, ChildQuestions.Section37ReportMade, "The local authority reports before the direction is given."),
        (ChildQuestions.ContactRefused, ChildQuestions.ContactResumed, "The refusal of contact ends before it begins."),
        (ChildQuestions.ComplaintReceived, ChildQuestions.ComplaintAnswered, "The complaint is answered before it is received."),
        .. AfterBirth(
            ChildQuestions.AccommodationBegan,
            ChildQuestions.BecameLookedAfter,
            ChildQuestions.FirstPlacementBegan,
            ChildQuestions.PlacementBegan,
            ChildQuestions.ShortBreakBegan,
            ChildQuestions.PrivateArrangementBegan,
            ChildQuestions.ApplicationIssued,
            ChildQuestions.ContactRefused),
    ];

    internal static IEnumerable<Contradiction> In(Recorded child) =>
    [
        .. Sequences.SelectMany(s => OutOfOrder(child, s.First, child, s.Then, s.Why)),
        .. child.Members(ListOf.Orders).SelectMany(order => OfOrder(child, order)),
    ];

    /// <summary>An order cannot be made about a child not yet born, nor run from a day after its end.</summary>
    private static IEnumerable<Contradiction> OfOrder(Recorded child, Recorded order) =>
    [
        .. OutOfOrder(child, ChildQuestions.DateOfBirth, order, OrderQuestions.MadeOn, "The order is made before the child was born."),
        .. OutOfOrder(child, ChildQuestions.DateOfBirth, order, OrderQuestions.BeganAt, "The order begins before the child was born."),
        .. OutOfOrder(order, OrderQuestions.BeginsOn, order, OrderQuestions.EndsOn, "The order ends before the day from which it runs."),
    ];

    private static IEnumerable<Contradiction> OutOfOrder(Recorded one, Question first, Recorded other, Question then, string why) =>
        other.Day(then) < one.Day(first) ? [new(other.Path(then), one.Path(first), why, "Correct one of the days.")] : [];

    private static IEnumerable<(Question, Question, string)> AfterBirth(params Question[] questions) =>
        questions.Select(question => (ChildQuestions.DateOfBirth, question, "That is recorded for a day before the child was born."));
}
