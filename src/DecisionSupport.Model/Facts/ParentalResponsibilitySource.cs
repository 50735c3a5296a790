namespace DecisionSupport.Model;

/// <summary>A way in which one person holds parental responsibility for one child today, as rules see it.</summary>
/// <remarks>That it is recorded says that it subsists on the day, unless it is recorded as ended.</remarks>
public sealed partial class ParentalResponsibilitySource : View
{
    private static readonly DateOnly RegistrationConfers = new(2003, 12, 1);

    private static readonly Test RegisteredSince = new(
        "on or after 1 December 2003",
        "{person} was registered as the father on or after 1 December 2003",
        "{person} was registered as the father before 1 December 2003");

    private static readonly Test BornSince = new(
        "born on or after 1 December 2003",
        "{child} was born on or after 1 December 2003, so any registration was made since then",
        "{child} was born before 1 December 2003");

    private readonly Subject ofChild;

    internal ParentalResponsibilitySource(Subject subject, Subject child, string person, DateOnly day)
        : base(subject, child.Id, day, TestCount)
    {
        ofChild = child;
        Person = person;
        Kind = ParentalResponsibilitySourceKinds.TryRead(subject.Sort, out var kind) ? kind : throw new ArgumentException($"'{subject.Sort}' is not a source of parental responsibility.", nameof(subject));
    }

    /// <summary>The id of the person who holds by it.</summary>
    [Identity]
    public string Person { get; }

    /// <summary>What sort of source it is.</summary>
    [Identity]
    public ParentalResponsibilitySourceKind Kind { get; }

    /// <summary>Whether it subsists on the day.</summary>
    public Proposition Subsists => !HasEnded;

    /// <summary>Whether a birth registration was made on or after 1 December 2003, since when registration as father confers parental responsibility.</summary>
    /// <remarks>Where the day of registration is not known, the birth of a child since then answers it: nobody is registered before birth.</remarks>
    public Proposition IsRegisteredOnOrAfter1December2003
    {
        get
        {
            var registered = Dated(ParentalResponsibilitySourceQuestions.DateOfSource, RegisteredSince, day => day >= RegistrationConfers);
            var born = ofChild.Ask(ChildQuestions.DateOfBirth, Day);
            return registered.Truth.IsNotKnown && born.State == AnswerState.Known && born.Value.Day >= RegistrationConfers
                ? new Ground(ofChild, ChildQuestions.DateOfBirth, BornSince, born, Truth.True)
                : registered;
        }
    }
}
