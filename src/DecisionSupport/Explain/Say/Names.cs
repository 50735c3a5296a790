namespace DecisionSupport.Explain;

/// <summary>Names what is not named by a person.</summary>
internal static class Names
{
    /// <summary>The way in which parental responsibility is held, to follow the name of the person who holds it.</summary>
    internal static string Of(Subject source) =>
        ParentalResponsibilitySourceKinds.TryRead(source.Sort, out var kind) ? ParentalResponsibilitySourceKinds.Name(kind) : source.Sort;
}
