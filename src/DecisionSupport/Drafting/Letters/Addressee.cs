namespace DecisionSupport.Drafting;

/// <summary>A person in the child's case, and whether a letter is owed to them: as a parent, with or without parental responsibility, or as another person with it.</summary>
internal sealed record Addressee(Subject Person, Truth HoldsParentalResponsibility, Truth IsParent)
{
    internal bool IsAddressed => HoldsParentalResponsibility.IsTrue || IsParent.IsTrue;

    /// <summary>Why no letter is drafted to somebody to whom none is known to be owed.</summary>
    internal string WhyNot =>
        HoldsParentalResponsibility.IsFalse && IsParent.IsFalse
            ? "neither a parent nor a person with parental responsibility"
            : $"not known whether {Person.Name} {Open()}: find out, and draft again";

    internal static Addressee Of(Subject person, Truth holds, DateOnly day)
    {
        var parent = person.Ask(PersonQuestions.IsParent, day);
        return new Addressee(person, holds, parent.State == AnswerState.Known ? Truth.Of(parent.Value.Word == 0) : Truth.NotKnown);
    }

    private string Open() => (HoldsParentalResponsibility.IsNotKnown, IsParent.IsNotKnown) switch
    {
        (true, true) => "is a parent, or has parental responsibility",
        (true, false) => "has parental responsibility",
        _ => "is a parent (with or without parental responsibility)",
    };
}
