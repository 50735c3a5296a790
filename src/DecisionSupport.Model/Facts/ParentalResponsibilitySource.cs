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

    internal ParentalResponsibilitySource(Subject subject, string child, string person, DateOnly day)
        : base(subject, child, day, TestCount)
    {
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
    public Proposition IsRegisteredOnOrAfter1December2003 => Dated(ParentalResponsibilitySourceQuestions.DateOfSource, RegisteredSince, day => day >= RegistrationConfers);
}
