namespace DecisionSupport.RuleBook;

/// <summary>The structure of the rule, drawn, and of whom it concludes.</summary>
internal sealed class StructurePart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision, RuleShape shape) =>
    [
        new Heading(2, "Structure"),
        new Paragraph($"Concluded of {Generic.Of(shape.Of)}, each time as true, false or not known, by " + Prose.File(shape.File) + ". Read from the rule as it runs."),
        new Structure(book.Outlines.Read(shape), $"Structure of {provision.Pinpoint}, {provision.Name}. The same stands in words below."),
    ];
}
