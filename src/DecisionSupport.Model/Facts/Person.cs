namespace DecisionSupport.Model;

/// <summary>A person in relation to one child, as rules see one.</summary>
public sealed partial class Person : View
{
    internal Person(Subject subject, string child, DateOnly day)
        : base(subject, child, day, TestCount)
    {
    }

    /// <summary>The person's id.</summary>
    [Identity]
    public string Id => Subject.Id;
}
