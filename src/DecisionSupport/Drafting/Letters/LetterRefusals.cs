namespace DecisionSupport.Drafting;

/// <summary>When a letter before proceedings cannot honestly be drafted.</summary>
internal static class LetterRefusals
{
    internal static void Check(LetterFacts facts, string? to)
    {
        List<string> missing = [.. Missing(facts), .. Unknown(facts, to)];
        if (missing.Count > 0)
        {
            throw new DraftRefusedException(missing);
        }
    }

    private static IEnumerable<string> Missing(LetterFacts facts)
    {
        var at = facts.Child.Path;
        if (string.IsNullOrWhiteSpace(facts.Situation.LocalAuthority))
        {
            yield return "/local-authority/name: the letter is the local authority's, and none is named. Name it.";
        }

        if (facts.Situation.Nation == Nation.Wales)
        {
            yield return "/local-authority/nation: the guidance on letters before proceedings that is encoded is for England. Follow the guidance for Wales.";
        }

        if (facts.OrderBarredByAge.IsTrue)
        {
            yield return $"{at}/date-of-birth: {facts.Child.Name} has reached the age from which no care or supervision order can be made (Children Act 1989 s 31(3)), so that no such proceedings can follow. Take legal advice.";
        }

        foreach (var before in BeforeTheCourt(facts))
        {
            yield return before;
        }

        if (facts.Concerns.Count == 0)
        {
            yield return $"{at}/concerns: there is no live concern about {facts.Child.Name} for the letter to put.{LeftOut(facts)} Record the concern and what exactly is alleged.";
        }

        if (facts.Addressees.Count == 0)
        {
            yield return $"{at}/people: there is nobody to address.{NotAddressed(facts)} Record each parent ('parent: yes', with or without parental responsibility) and everybody with parental responsibility.";
        }
    }

    /// <summary>The letter says that no court has been asked. Where the record says otherwise, it would tell the family what is not so.</summary>
    private static IEnumerable<string> BeforeTheCourt(LetterFacts facts)
    {
        var (child, question) = (facts.Child, ChildQuestions.ApplicationIsAdjourned);
        if (facts.Word(child, question) == "yes")
        {
            yield return $"{child.Path}/{question.Name}: an application is before the court, and the letter says that none was made. What was to be said in it is now for the court; take legal advice.";
        }
        else if (facts.Answer(child, ChildQuestions.ApplicationIssued) is { Day: var issued } && issued <= facts.Day && !(facts.Answer(child, ChildQuestions.ProceedingsEnded)?.Day <= facts.Day))
        {
            yield return $"{child.Path}/{ChildQuestions.ApplicationIssued.Name}: an application was issued on {Days.Long(issued)}, and the letter says that none was made. If those proceedings are over, record the day ({ChildQuestions.ProceedingsEnded.Name}).";
        }

        foreach (var order in child[ListOf.Orders].Members.Where(o => facts.Word(o, OrderQuestions.IsInForce) == "yes" && !LaterBeginning.IsAfter(o, facts.Day) && IsAskedFor(o, facts)))
        {
            yield return $"{order.Path}/{OrderQuestions.IsInForce.Name}: this order in force shows that a court has been asked about {child.Name}, and the letter says that none was. If the order has ended, correct it; if an interim order rests on a direction under section 37 alone, record the direction ({ChildQuestions.HasSection37Direction.Name}), and that no application is before the court ({question.Name}).";
        }
    }

    /// <summary>A care order is what the letter would avoid, and a placement order is past it. An interim order shows an application, unless it is recorded that there is none and it rests on a direction under section 37.</summary>
    private static bool IsAskedFor(Subject order, LetterFacts facts) => OrderKinds.TryRead(order.Sort, out var kind) && kind switch
    {
        OrderKind.CareOrder or OrderKind.PlacementOrder => true,
        OrderKind.InterimCareOrder or OrderKind.InterimSupervisionOrder => facts.Word(facts.Child, ChildQuestions.ApplicationIsAdjourned) != "no" || facts.Word(facts.Child, ChildQuestions.HasSection37Direction) != "yes",
        _ => false,
    };

    private static IEnumerable<string> Unknown(LetterFacts facts, string? to)
    {
        if (to is null || facts.Addressees.Count == 0 || facts.Addressees.Any(a => Is(a.Person, to)))
        {
            return [];
        }

        var why = facts.NotAddressed.Where(p => Is(p.Person, to)).Select(p => $"no letter to '{to}': {p.Why}").FirstOrDefault($"nobody in {facts.Child.Name}'s case has the id '{to}'");
        return [$"{facts.Child.Path}/people: {why}. Those to whom a letter is owed: {string.Join(", ", facts.Addressees.Select(a => a.Person.Id))}."];
    }

    private static bool Is(Subject person, string id) => string.Equals(person.Id, id, StringComparison.Ordinal);

    private static string LeftOut(LetterFacts facts) =>
        string.Concat(facts.LeftOut.Select(c => $" '{c.Concern.Name}' is not one: {c.Why}."));

    private static string NotAddressed(LetterFacts facts) =>
        string.Concat(facts.NotAddressed.Select(p => $" {p.Person.Name}: {p.Why}."));
}
