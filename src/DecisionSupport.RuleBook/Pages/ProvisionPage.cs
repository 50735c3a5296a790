namespace DecisionSupport.RuleBook;

/// <summary>The page of one provision that has a rule. Every page has the same headings in the same order.</summary>
internal sealed class ProvisionPage(Book book)
{
    internal Page Of(Provision provision)
    {
        var shape = book.Shapes[provision.Id];
        return new Page(
            PageNames.Of(provision.Id),
            $"{provision.Pinpoint}: {provision.Name}",
            book.Groups.Of(provision),
            [
                .. SaysPart.Of(provision),
                .. new StructurePart(book).Of(provision, shape),
                .. new FollowsPart(book).Of(provision, shape),
                .. InForcePart.Of(provision),
                .. new DefeatsPart(book).Of(provision),
                .. new CarePart(book).Of(provision),
                .. new AuthoritiesPart(book).Of(provision),
                .. QuestionsOpenPart.Of(provision),
                .. new AskedPart(book).Of(provision, shape),
                .. new ExamplesPart(book).Of(provision),
                .. new LimitsPart(book).Of(provision, shape),
            ]);
    }
}
