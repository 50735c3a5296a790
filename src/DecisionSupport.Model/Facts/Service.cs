namespace DecisionSupport.Model;

/// <summary>A service or form of support for one child or family, as rules see it.</summary>
public sealed partial class Service : View
{
    internal Service(Subject subject, string child, DateOnly day)
        : base(subject, child, day, TestCount)
    {
    }
}
