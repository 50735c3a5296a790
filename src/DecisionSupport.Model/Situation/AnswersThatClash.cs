namespace DecisionSupport.Model;

/// <summary>Pairs of answers about one subject that cannot both be so.</summary>
internal static class AnswersThatClash
{
    private static readonly string[] Standards = ["suspect", "believe", "grounds", "prove"];

    private static readonly Pair[] Pairs =
    [
        new(
            ChildQuestions.AccommodatedUnder,
            ["not-accommodated"],
            ChildQuestions.AccommodatedMoreThan24Hours,
            ["yes"],
            "The child is recorded as not accommodated, and as accommodated for more than 24 hours.",
            "Record under which power or duty the child is accommodated, or correct the length."),
        new(
            ChildQuestions.ReferrerIsToldOfReferralDecision,
            ["yes"],
            ChildQuestions.DecisionOnReferral,
            ["not-yet-decided"],
            "Whoever made the referral is recorded as told what was decided, and nothing is recorded as decided.",
            "Record the decision, or correct the other."),
        new(
            ChildQuestions.IsWithinArea,
            ["yes"],
            ChildQuestions.LivesOrIsFoundInArea,
            ["no"],
            "A child who is within the area has been found there.",
            "Correct one of them."),
        new(
            ChildQuestions.IsWithinArea,
            ["yes"],
            ChildQuestions.WasWithinArea,
            ["no"],
            "A child who is within the area has at some time been within it.",
            "Correct one of them."),
        new(
            ChildQuestions.YoungCarersAssessmentIsDone,
            ["yes"],
            ChildQuestions.YoungCarerWasAssessedBefore,
            ["no"],
            "A young carer's needs assessment is recorded as carried out, and no care-related assessment as carried out before: the first is one of the second.",
            "Correct one of them. Where the child now cares for somebody else, leave out the assessment for the person cared for then."),
        new(
            PersonQuestions.ParentCarersAssessmentIsDone,
            ["yes"],
            PersonQuestions.ParentCarerWasAssessedBefore,
            ["no"],
            "A parent carer's needs assessment is recorded as carried out, and no care-related assessment as carried out before: the first is one of the second.",
            "Correct one of them."),
        new(
            ChildQuestions.RefusalIsUnreasonable,
            ["yes"],
            ChildQuestions.AccessIsRefused,
            ["no"],
            "A refusal of access is judged unreasonable, and access is recorded as not refused.",
            "Correct one of them."),
        new(
            PersonQuestions.Attitude,
            ["objects"],
            PersonQuestions.Capacity,
            ["lacks", "in-doubt"],
            "An objection is recorded without doubt, and capacity as lacking or in doubt.",
            "Record the attitude as 'objects-capacity-in-doubt', or correct the capacity."),
        new(
            PersonQuestions.SeeksReturn,
            ["yes"],
            PersonQuestions.Capacity,
            ["lacks", "in-doubt"],
            "A request for return is recorded without doubt, and capacity as lacking or in doubt.",
            "Record the request as 'yes-capacity-in-doubt', or correct the capacity."),
        new(
            PersonQuestions.AgreesToChildBeingLookedAfter,
            ["yes"],
            PersonQuestions.Attitude,
            ["objects"],
            "The person objects to accommodation, and agrees to the child being looked after.",
            "Ask which it is. Where the answer has changed, record what the person says now."),
        new(
            PersonQuestions.AgreesToChildBeingLookedAfter,
            ["no"],
            PersonQuestions.Attitude,
            ["agrees"],
            "The person agrees to accommodation, and does not agree to the child being looked after.",
            "Ask which it is. Where the answer has changed, record what the person says now."),
        new(
            PersonQuestions.AgreementIsRealAndVoluntary,
            ["yes"],
            PersonQuestions.Attitude,
            ["objects"],
            "An agreement is judged real and voluntary, and the person objects.",
            "Where the person has changed their mind, leave out the judgement of the earlier agreement."),
        new(
            PersonQuestions.WithdrewRequestBeforeAccommodation,
            ["yes"],
            PersonQuestions.AskedForAccommodation,
            ["no"],
            "A request is recorded as withdrawn, and as never made.",
            "Correct one of them."),
        .. Standards.Select((standard, i) => new Pair(
            ConcernQuestions.LowestStandardNotReached,
            [standard],
            ConcernQuestions.HighestStandardReached,
            Standards[i..],
            "A standard is judged not reached, and that standard or a higher one is judged reached for the same concern.",
            "Record the highest standard reached and the lowest not reached: the second is above the first.")),
        new(
            ConcernQuestions.LowestStandardNotReached,
            Standards,
            ConcernQuestions.Court,
            ["found", "admitted"],
            "The concern is found by a court or admitted, and a standard is judged not reached.",
            "Leave out 'not-reached', or correct 'court'."),
        new(
            ConcernQuestions.HighestStandardReached,
            ["none"],
            ConcernQuestions.Court,
            ["found", "admitted"],
            "The concern is found by a court or admitted, and no standard is judged reached.",
            "Leave out 'reached', or correct 'court'."),
        new(
            ConcernQuestions.HighestStandardReached,
            ["prove"],
            ConcernQuestions.Court,
            ["not-proved"],
            "A court has not found the concern proved, and it is judged capable of proof.",
            "Correct one of them. New evidence, on which no court has ruled, is a concern of its own."),
    ];

    private static readonly ILookup<SubjectKind, Pair> ByKind = Pairs.ToLookup(pair => pair.Question.Subject);

    internal static IEnumerable<Contradiction> In(Recorded subject) =>
        from pair in ByKind[subject.Subject.Kind]
        where subject.Says(pair.Question, pair.Words) && subject.Says(pair.Other, pair.OtherWords)
        select new Contradiction(subject.Path(pair.Question), subject.Path(pair.Other), pair.Why, pair.Remedy);

    private sealed record Pair(Question Question, string[] Words, Question Other, string[] OtherWords, string Why, string Remedy);
}
