namespace DecisionSupport.RuleBook;

/// <summary>What the provision says, in the library's own words.</summary>
internal static class SaysPart
{
    internal static IEnumerable<Block> Of(Provision provision) =>
    [
        new Heading(2, "What it says"),
        new Paragraph(provision.Statement),
        new Paragraph("In our own words; " + Text(provision)),
    ];

    private static Prose Text(Provision provision) =>
        provision.Uri.Length == 0 ? "there is no published text of it." : "the published text is at " + Prose.Out(provision.Uri, provision.Uri) + ".";
}
