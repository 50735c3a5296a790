namespace DecisionSupport.Testing;

/// <summary>Throws the dice for one family.</summary>
internal sealed class FamilyDice(Dice dice)
{
    /// <summary>How a family leans: how likely a question is answered, and how likely then by the answer that most rules ask for.</summary>
    private static readonly (double Answered, double Favourable)[] Leanings = [(0.97, 0.95), (0.95, 0.8), (0.9, 0.5), (0.6, 0.6), (0.3, 0.6), (0.08, 0.5), (1, 0.1)];

    private static readonly OrderKind[] Orders = Enum.GetValues<OrderKind>();
    private static readonly NeedKind[] Needs = Enum.GetValues<NeedKind>();
    private static readonly ParentalResponsibilitySourceKind[] Sources = Enum.GetValues<ParentalResponsibilitySourceKind>();
    private static readonly int[] AgesThatMatter = [10, 15, 16, 17, 18, 21];

    /// <summary>Answers by which one rule takes away what another gives: as likely one way as the other, or nothing would be left to take away.</summary>
    private static readonly HashSet<Question> Exceptions =
    [
        ChildQuestions.IsTreatedAsChild, ChildQuestions.IsMarried, ChildQuestions.CompellingReasonsForPolice, OrderQuestions.IsInForce,
        PersonQuestions.IsLimitedByOrder, PersonQuestions.IsNamedInLivesWithOrder, PersonQuestions.IsSpecialGuardian, PersonQuestions.HasCareUnderHighCourtOrder,
        ChildQuestions.CareIsContractOrVoluntaryWork, ChildQuestions.RelationshipMakesYoungCarerAppropriate, ChildQuestions.IsLivingWithFamily,
        ChildQuestions.YoungCarerWasAssessedBefore, ChildQuestions.YoungCarersCircumstancesHaveChanged,
        PersonQuestions.ParentCarerWasAssessedBefore, PersonQuestions.ParentCarersCircumstancesHaveChanged,
        ChildQuestions.PrivateCarerHasParentalResponsibility, ChildQuestions.PrivateCarerIsRelative, ChildQuestions.PrivateFosteringIsExcepted, ChildQuestions.PrivateArrangementIsClear,
        ChildQuestions.PlacementOrderIsRefused, ChildQuestions.ConnectedPersonIsApproved, ChildQuestions.PlacementIsInListedSetting, ChildQuestions.PlacementIsInRegisteredSupportedAccommodation,
        ChildQuestions.FamilyAgreesToEarlyHelp, ChildQuestions.AssessmentIsComplete,
    ];

    private double answered;
    private double favourable;

    internal FamilySketch Roll()
    {
        var sketch = new FamilySketch(SituationGenerator.Day, dice.Happens(0.9) ? Nation.England : Nation.Wales);
        var children = dice.Happens(0.7) ? 1 : 2;
        for (var i = 0; i < children; i++)
        {
            (answered, favourable) = dice.Pick(Leanings);
            Child(sketch.Child($"child-{i + 1}"));
        }

        return sketch;
    }

    private void Child(SubjectSketch child)
    {
        Answers(child);
        Born(child);
        for (var i = dice.Below(3); i > 0; i--)
        {
            Person(child.Person($"person-{i}"));
        }

        for (var i = dice.Below(3); i > 0; i--)
        {
            Answers(child.Concern($"concern-{i}"));
        }

        for (var i = dice.Happens(0.6) ? 0 : 1 + dice.Below(2); i > 0; i--)
        {
            Order(child.Order(dice.Pick(Orders), $"order-{i}"));
        }

        for (var i = dice.Below(8); i > 0; i--)
        {
            Answers(child.Need(dice.Pick(Needs), $"need-{i}"));
        }

        Complete(child);
    }

    /// <summary>Made within three years, on the last day within them, or a day earlier; what lasts hours or days, within the last days.</summary>
    private void Order(SubjectSketch order)
    {
        Answers(order);
        if (dice.Happens(answered))
        {
            var isShort = order.Sort == OrderKinds.Spell(OrderKind.PoliceProtection) || order.Sort == OrderKinds.Spell(OrderKind.EmergencyProtectionOrder);
            order.Answer(OrderQuestions.MadeOn, dice.Pick<string>(isShort ? ["2026-02-28", "2026-03-01", "2026-03-02"] : ["2023-03-01", "2023-03-02", "2025-06-01"]));
        }
    }

    private void Person(SubjectSketch person)
    {
        Answers(person);
        for (var i = dice.Below(3); i > 0; i--)
        {
            var source = person.Source(dice.Pick(Sources));
            if (dice.Happens(answered))
            {
                source.Answer(ParentalResponsibilitySourceQuestions.HasEnded, dice.Happens(favourable) ? "no" : "yes");
            }

            if (dice.Happens(0.5))
            {
                source.Answer(ParentalResponsibilitySourceQuestions.DateOfSource, dice.Pick(["2003-11-30", "2003-12-01", "2015-06-01"]));
            }
        }

        Complete(person);
    }

    /// <summary>On a birthday that matters, the day before, or some other day.</summary>
    private void Born(SubjectSketch child)
    {
        if (!dice.Happens(answered))
        {
            return;
        }

        var birthday = SituationGenerator.Day.AddYears(-dice.Pick(AgesThatMatter));
        var born = dice.Below(5) switch
        {
            0 => birthday,
            1 => birthday.AddDays(1),
            2 => birthday.AddMonths(2),
            _ => SituationGenerator.Day.AddDays(-dice.Below(17 * 365)),
        };
        child.Answer(ChildQuestions.DateOfBirth, AnswerValue.OfDay(born));
    }

    private void Complete(SubjectSketch subject)
    {
        foreach (var list in Vocabulary.ListsOf(subject.Kind))
        {
            subject.IsComplete(list, dice.Happens(answered) ? dice.Happens(0.5 + (favourable / 2)) : null);
        }
    }

    private void Answers(SubjectSketch subject)
    {
        foreach (var question in Vocabulary.Of(subject.Kind).Where(q => q.Words.Count > 0 && dice.Happens(answered)))
        {
            subject.Answer(question, AnswerValue.OfWord(Word(question)));
            if (dice.Happens(0.02))
            {
                Unsettle(subject, question);
            }
        }
    }

    private int Word(Question question) => dice.Happens(favourable) ? Favoured(question) : dice.Below(question.Words.Count);

    /// <summary>Somebody was asked and does not know, or accounts conflict, or the only answer is of a later day.</summary>
    private void Unsettle(SubjectSketch subject, Question question)
    {
        var accounts = subject.Answers[question];
        switch (dice.Below(3))
        {
            case 0:
                subject.Answer(question, AnswerValue.NotKnown);
                break;
            case 1:
                accounts.Add(new Answer(AnswerValue.OfWord((accounts[0].Value.Word + 1) % question.Words.Count)));
                break;
            default:
                accounts[0] = accounts[0] with { On = SituationGenerator.Day.AddDays(1) };
                break;
        }
    }

    /// <summary>The answer that rules ask for: yes, the first of the choices that a rule turns on, the highest standard reached and none not reached.</summary>
    private int Favoured(Question question) =>
        question == ConcernQuestions.HighestStandardReached ? question.Words.Count - 1
        : question == PersonQuestions.SeeksReturn ? 1
        : question == PersonQuestions.Attitude ? dice.Pick([0, 0, 1, 2])
        : Exceptions.Contains(question) ? dice.Below(2)
        : question == ChildQuestions.ViewOnAccommodation ? dice.Pick([0, 2])
        : question == ChildQuestions.HelpWithAccommodation ? dice.Pick([1, 2, 3, 3])
        : question == ChildQuestions.AccommodatedUnder ? dice.Pick([0, 0, 0, 1, 5, 5])
        : question == ChildQuestions.DecisionOnReferral ? dice.Pick([0, 2, 3])
        : question == ConcernQuestions.Court ? dice.Pick([0, 2, 2])
        : question == ConcernQuestions.Harm ? dice.Below(4)
        : 0;
}
